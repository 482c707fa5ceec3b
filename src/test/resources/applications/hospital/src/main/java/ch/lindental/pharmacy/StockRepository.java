package ch.lindental.pharmacy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** One statement for everything: this code is older than connection pools. */
public class StockRepository {
    private final Connection connection;
    private final Statement statement;

    public StockRepository(Connection connection) throws SQLException {
        this.connection = connection;
        this.statement = connection.createStatement();
    }

    public int stock(String code) throws SQLException {
        ResultSet rows = statement.executeQuery("SELECT stock FROM drug WHERE code='" + code + "'");
        return rows.next() ? rows.getInt(1) : -1;
    }

    public boolean take(String code, int count) throws SQLException {
        if (stock(code) < count) {
            return false;
        }
        return statement.executeUpdate("UPDATE drug SET stock=stock-" + count + " WHERE code='" + code + "'") > 0;
    }

    public Map<String, Integer> below(int limit) throws SQLException {
        Map<String, Integer> low = new HashMap<>();
        ResultSet rows = statement.executeQuery("SELECT name, stock FROM drug WHERE stock < " + limit);
        while (rows.next()) {
            low.put(rows.getString(1), rows.getInt(2));
        }
        return low;
    }

    public void close() throws SQLException {
        statement.close();
        connection.close();
    }
}
