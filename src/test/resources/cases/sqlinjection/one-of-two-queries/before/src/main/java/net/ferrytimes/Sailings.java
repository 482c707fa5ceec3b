package net.ferrytimes;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

public class Sailings {
    private final Connection connection;

    public Sailings(Connection connection) {
        this.connection = connection;
    }

    public List<String> from(String harbour, String day) throws SQLException {
        final String sql = day != null && !day.isEmpty()
                ? "SELECT ship FROM sailing WHERE harbour = '" + harbour + "' AND day = '" + day + "'"
                : "SELECT ship FROM sailing WHERE harbour = '" + harbour + "'";
        List<String> ships = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            ResultSet found = statement.executeQuery(sql);
            while (found.next()) {
                ships.add(found.getString("ship"));
            }
        }
        return ships;
    }
}
