package ad.fruitfinder;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Finder {
    private String where = " WHERE 1 = 1";

    public Finder sort(String sort) {
        where += " AND sort = '" + sort + "'";
        return this;
    }

    public Finder ripe() {
        where += " AND ripe = 1";
        return this;
    }

    public int count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM plum" + where);
            return row.next() ? row.getInt(1) : 0;
        }
    }
}
