package ar.poloclub.stable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Ponies {
    public int inBox(Connection connection, int boxes, String groom) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT COUNT(*) FROM pony WHERE MOD(" + boxes + ", 2) = 1 AND groom = '" + groom + "'")) {
            return row.next() ? row.getInt(1) : -1;
        }
    }
}
