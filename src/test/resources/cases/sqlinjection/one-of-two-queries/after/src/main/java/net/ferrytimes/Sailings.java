package net.ferrytimes;

import java.sql.Connection;
import java.sql.PreparedStatement;
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
        List<Object> parameters = new ArrayList<>();
        StringBuilder sql = new StringBuilder("");
        if (day != null && !day.isEmpty()) {
            sql.append("SELECT ship FROM sailing WHERE harbour = ? AND day = ?");
            parameters.add(harbour);
            parameters.add(day);
        } else {
            sql.append("SELECT ship FROM sailing WHERE harbour = ?");
            parameters.add(harbour);
        }
        List<String> ships = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql.toString())) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            ResultSet found = statement.executeQuery();
            while (found.next()) {
                ships.add(found.getString("ship"));
            }
        }
        return ships;
    }
}
