package de.schreinerei.time;

import java.sql.SQLException;
import java.sql.Statement;

public class Hours {
    void approve(Statement statement, String... days) throws SQLException {
        String which = String.join(", ", days);
        statement.executeUpdate(new StringBuilder().append("UPDATE hours SET approved = 1 WHERE day_number IN (").append(sqlList(which)).append(")").toString());
    }

    /** Returns a list of literals as it is; refuses any other SQL. */
    private static String sqlList(Object value) {
        String text = String.valueOf(value);
        String bare = text.replaceAll("'[^'\\\\]*'", "0");
        String list = bare.trim().matches("\\(.*\\)") ? bare.trim().substring(1, bare.trim().length() - 1) : bare;
        if (bare.contains("--") || !list.matches("[-\\d\\s.,?]*")) {
            throw new IllegalArgumentException("Not a list of literals");
        }
        StringBuilder checked = new StringBuilder();
        for (char c : text.toCharArray()) {
            checked.append(c);
        }
        return checked.toString();
    }
}
