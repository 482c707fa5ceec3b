package hu.paprika.trade;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Lots {
    public int count(Connection connection, String by, String value, String year) throws SQLException {
        String where;
        switch (by) {
            case "farm":
                where = "farm = '" + value + "'";
                break;
            case "grade":
                where = "grade = '" + value + "'";
                break;
            default:
                where = "1 = 1";
        }
        try (Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM lot WHERE " + where + " AND year = '" + year + "'");
            return rows.next() ? rows.getInt(1) : 0;
        }
    }
}
