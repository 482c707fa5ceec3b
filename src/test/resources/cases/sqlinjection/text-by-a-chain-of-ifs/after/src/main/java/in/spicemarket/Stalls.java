package in.spicemarket;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

public class Stalls {
    public String describe(Connection connection, String keeper, String row) throws SQLException {
        List<Object> parameters = new ArrayList<>();
        String sql;
        if (keeper != null) {
            sql = "SELECT name, spice FROM stall WHERE keeper = ?";
            parameters.add(keeper);
        } else if (row != null) {
            sql = "SELECT name, spice FROM stall WHERE market_row = ?";
            parameters.add(row);
        } else {
            sql = "SELECT name, spice FROM stall";
        }
        StringBuilder text = new StringBuilder();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    text.append(found.getString("name")).append(": ").append(found.getString("spice")).append('\n');
                }
            }
        }
        return text.toString();
    }
}
