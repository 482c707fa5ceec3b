package ar.poloclub.match;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

public class Results {
    public void store(Connection connection, String match, String goals) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CALL store_result('" + match + "', ABS(" + goals + "))");
        }
    }
}
