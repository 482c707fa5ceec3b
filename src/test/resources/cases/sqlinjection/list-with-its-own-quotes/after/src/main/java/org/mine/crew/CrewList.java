package org.mine.crew;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

public class CrewList {
    public int dismiss(Connection connection, List<String> names) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(new StringBuilder().append("DELETE FROM crew WHERE name IN ('").append(sqlTexts(String.join("','", names))).append("')").toString());
        }
    }

    /** Returns the texts of a list, quotes and commas between them, as they are; refuses any other SQL. */
    private static String sqlTexts(Object value) {
        String text = String.valueOf(value);
        for (String element : text.split("' *, *'")) {
            if (element.contains("'") || element.contains("\\")) {
                throw new IllegalArgumentException("Not a list of texts");
            }
        }
        StringBuilder checked = new StringBuilder();
        for (char c : text.toCharArray()) {
            checked.append(c);
        }
        return checked.toString();
    }
}
