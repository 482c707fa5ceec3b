package hu.paprika.farms;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

public class Farms {
    public int rename(Connection connection, long farm, String given, String fallback) throws SQLException {
        String name = given.isBlank() ? sqlText(fallback) : sqlText(given);
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate("UPDATE farm SET name = " + name + " WHERE id = " + farm);
        }
    }

    private static String sqlText(String value) {
        String escaped = value.replace("'", "''");
        return "'" + escaped + "'";
    }
}
