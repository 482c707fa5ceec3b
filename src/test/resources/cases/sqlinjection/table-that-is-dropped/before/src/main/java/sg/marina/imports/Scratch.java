package sg.marina.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

public class Scratch {
    public void drop(Connection connection, String job) throws SQLException {
        Statement statement = connection.createStatement();
        statement.executeUpdate("DROP TABLE IF EXISTS " + job);
        statement.close();
    }
}
