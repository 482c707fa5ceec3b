package nz.sheepdog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;

public class TrialPages {
    public List<String> page(Connection connection, String offset, String size) throws SQLException {
        List<String> dogs = new ArrayList<>();
        PreparedStatement statement = connection.prepareStatement("SELECT dog FROM trial ORDER BY points LIMIT ?, ?");
        statement.setObject(1, offset, Types.INTEGER);
        statement.setObject(2, size, Types.INTEGER);
        ResultSet rows = statement.executeQuery();
        while (rows.next()) {
            dogs.add(rows.getString("dog"));
        }
        statement.close();
        return dogs;
    }
}
