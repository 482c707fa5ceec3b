package co.coffeemill.buy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

public class Offers {
    public int accept(Connection connection, List<Integer> offers, String buyer) throws SQLException {
        StringBuilder sql = new StringBuilder("UPDATE offer SET accepted = 1 WHERE id IN (0");
        for (int i = 0; i < offers.size(); i++) {
            sql.append(", ?");
        }
        sql.append(") AND buyer = '").append(buyer).append("'");
        try (PreparedStatement statement = connection.prepareStatement(sql.toString())) {
            for (int i = 0; i < offers.size(); i++) {
                statement.setInt(i + 1, offers.get(i));
            }
            return statement.executeUpdate();
        }
    }
}
