package is.hotspring;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

public class Guests {
    public List<String> find(Connection connection, String country, String from) throws SQLException {
        String sql = "SELECT name FROM guest WHERE checked_in = TRUE";
        if (country != null) {
            sql += " AND country = '" + country + "'";
        }
        List<String> names = new ArrayList<>();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql + " AND arrived >= '" + from + "' ORDER BY name");
        while (rows.next()) {
            names.add(rows.getString(1));
        }
        statement.close();
        return names;
    }
}
