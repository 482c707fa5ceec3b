package hu.paprika;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

public class Mills {
    private static final class Sql {
        String text(String value) {
            return value != null ? "'" + value.replace("'", "''") + "'" : "null";
        }

        String number(String value) {
            String trimmed = value.trim();
            return trimmed.isEmpty() ? "null" : trimmed;
        }
    }

    private final Sql sql = new Sql();

    public int store(Connection connection, String mill, String miller, String sacks) throws SQLException {
        String insert = "INSERT INTO milling (mill, miller, sacks) VALUES (" + sql.text(mill) + ", " + sql.text(miller) + ", "
                + sql.number(sacks) + ")";
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(insert);
        }
    }
}
