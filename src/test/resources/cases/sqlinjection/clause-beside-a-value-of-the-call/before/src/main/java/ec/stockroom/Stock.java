package ec.stockroom;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Stock {
    private String condition = "";

    public void of(String sort) {
        condition = " AND sort = '" + sort + "'";
    }

    public boolean any(Connection connection, String store) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeQuery("SELECT 1 FROM stock WHERE store = '" + store + "'" + condition).next();
        }
    }
}
