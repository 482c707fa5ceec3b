package cz.puppets;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

public class Casting {
    public int dismiss(Connection connection, List<Integer> puppets) throws SQLException {
        StringBuilder places = new StringBuilder();
        for (int i = 0; i < puppets.size(); i++) {
            places.append(i > 0 ? ", ?" : "?");
        }
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM cast_list WHERE puppet IN (" + places + ")")) {
            for (int i = 0; i < puppets.size(); i++) {
                statement.setInt(i + 1, puppets.get(i));
            }
            return statement.executeUpdate();
        }
    }
}
