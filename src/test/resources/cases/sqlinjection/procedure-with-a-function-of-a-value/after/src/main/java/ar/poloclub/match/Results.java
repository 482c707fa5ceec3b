package ar.poloclub.match;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

public class Results {
    public void store(Connection connection, String match, String goals) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("CALL store_result(?, ABS(?))")) {
            statement.setString(1, match);
            statement.setString(2, goals);
            statement.execute();
        }
    }
}
