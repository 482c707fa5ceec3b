package de.schreinerei;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

public class Boards {
    public int saw(Connection connection, String boardIds) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(new StringBuilder().append("UPDATE board SET sawn = TRUE WHERE id IN (").append(sqlList(boardIds)).append(")").toString());
        }
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
