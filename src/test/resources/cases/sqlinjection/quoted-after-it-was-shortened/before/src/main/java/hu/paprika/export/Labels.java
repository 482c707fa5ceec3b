package hu.paprika.export;

import java.sql.SQLException;
import java.sql.Statement;

public class Labels {
    public void store(Statement statement, String label) throws SQLException {
        statement.execute("INSERT INTO label (text) VALUES (" + shortText(label) + ")");
    }

    private static String shortText(String value) {
        return value == null ? "NULL" : "'" + value.substring(0, Math.min(20, value.length())) + "'";
    }
}
