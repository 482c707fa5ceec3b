package py.arboretum;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Trees {
    public int age(Connection connection, String id) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSet row = statement.executeQuery("SELECT age FROM tree WHERE id = " + (id.equals("null") ? "0" : id));
            return row.next() ? row.getInt(1) : 0;
        }
    }
}
