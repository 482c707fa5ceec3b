package is.hotspring;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

public class Guests {
    public List<String> find(Connection connection, String country, String from) throws SQLException {
        List<Object> parameters = new ArrayList<>();
        String sql = "SELECT name FROM guest WHERE checked_in = TRUE";
        if (country != null) {
            sql += " AND country = ?";
            parameters.add(country);
        }
        List<String> names = new ArrayList<>();
        PreparedStatement statement = connection.prepareStatement(sql + " AND arrived >= ? ORDER BY name");
        parameters.add(from);
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i));
        }
        ResultSet rows = statement.executeQuery();
        while (rows.next()) {
            names.add(rows.getString(1));
        }
        statement.close();
        return names;
    }
}
