package py.arboretum;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Trees {
    public int age(Connection connection, String id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT age FROM tree WHERE id = " + ("?"))) {
            statement.setString(1, id.equals("null") ? "0" : id);
            ResultSet row = statement.executeQuery();
            return row.next() ? row.getInt(1) : 0;
        }
    }
}
