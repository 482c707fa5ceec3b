package pe.textileshop;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Searches {
    protected ResultSet search(Connection connection, String base, String colour) throws SQLException {
        Statement statement = connection.createStatement();
        return statement.executeQuery(base + " WHERE colour = '" + colour + "'");
    }
}
