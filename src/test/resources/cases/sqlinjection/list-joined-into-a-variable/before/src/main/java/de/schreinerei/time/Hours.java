package de.schreinerei.time;

import java.sql.SQLException;
import java.sql.Statement;

public class Hours {
    void approve(Statement statement, String... days) throws SQLException {
        String which = String.join(", ", days);
        statement.executeUpdate("UPDATE hours SET approved = 1 WHERE day_number IN (" + which + ")");
    }
}
