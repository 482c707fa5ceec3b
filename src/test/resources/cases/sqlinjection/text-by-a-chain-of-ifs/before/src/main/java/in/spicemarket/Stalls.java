package in.spicemarket;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Stalls {
    public String describe(Connection connection, String keeper, String row) throws SQLException {
        String sql;
        if (keeper != null) {
            sql = "SELECT name, spice FROM stall WHERE keeper = '" + keeper + "'";
        } else if (row != null) {
            sql = "SELECT name, spice FROM stall WHERE market_row = '" + row + "'";
        } else {
            sql = "SELECT name, spice FROM stall";
        }
        StringBuilder text = new StringBuilder();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                text.append(found.getString("name")).append(": ").append(found.getString("spice")).append('\n');
            }
        }
        return text.toString();
    }
}
