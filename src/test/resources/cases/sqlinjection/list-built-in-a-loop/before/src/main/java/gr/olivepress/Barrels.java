package gr.olivepress;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

public class Barrels {
    public int ship(Connection connection, String[] marks) throws SQLException {
        String in = "";
        for (String mark : marks) {
            if (!in.isEmpty()) {
                in += ", ";
            }
            in += "'" + mark + "'";
        }
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate("UPDATE barrel SET shipped = TRUE WHERE mark IN (" + in + ")");
        }
    }
}
