package hu.paprika.trade;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Exports {
    public int lines(Connection connection, String extra) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery("SELECT * FROM export_line" + extra);
            int lines = 0;
            while (rows.next()) {
                lines++;
            }
            return lines;
        }
    }
}
