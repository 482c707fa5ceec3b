package nz.sheepdog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

public class TrialPages {
    public List<String> page(Connection connection, String offset, String size) throws SQLException {
        List<String> dogs = new ArrayList<>();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT dog FROM trial ORDER BY points LIMIT " + offset + ", " + size);
        while (rows.next()) {
            dogs.add(rows.getString("dog"));
        }
        statement.close();
        return dogs;
    }
}
