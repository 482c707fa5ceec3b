package lk.teahouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

public class Blends {
    private String tail = " ORDER BY name";
    private Object[] tailParameters = new Object[0];

    public void sortBy(String column) {
        tail = new StringBuilder().append(" ORDER BY ").append(sqlOrder(column)).toString();
        tailParameters = new Object[] {};
    }

    public void onlyOf(String garden) {
        tail = " WHERE garden = ?";
        tailParameters = new Object[] {garden};
    }

    public List<String> list(Connection connection) throws SQLException {
        List<String> blends = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(new StringBuilder().append("SELECT name FROM blend").append(sqlClause(tail)).toString())) {
            for (int i = 0; i < tailParameters.length; i++) {
                statement.setObject(i + 1, tailParameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    blends.add(rows.getString(1));
                }
            }
        }
        return blends;
    }

    /** Returns columns and directions to sort by as they are; refuses any other SQL. */
    private static String sqlOrder(Object value) {
        String text = String.valueOf(value);
        for (String name : text.split(",")) {
            if (!name.trim().matches("(?i)[\\p{L}\\p{N}_$.]*( (asc|desc))?( nulls (first|last))?")) {
                throw new IllegalArgumentException("Not a column or direction");
            }
        }
        StringBuilder checked = new StringBuilder();
        for (char c : text.toCharArray()) {
            checked.append(c);
        }
        return checked.toString();
    }

    /** Returns a clause of names, comparisons and place-holders as it is; refuses any other SQL. */
    private static String sqlClause(Object value) {
        String text = String.valueOf(value);
        String bare = text.replaceAll("'[^'\\\\]*'", "0");
        for (char c : bare.toCharArray()) {
            boolean plain = Character.isLetterOrDigit(c) || Character.isWhitespace(c);
            if (bare.contains("--") || !(plain || "_.,=<>!()?%*+-".indexOf(c) >= 0)) {
                throw new IllegalArgumentException("Not a clause with place-holders");
            }
        }
        StringBuilder checked = new StringBuilder();
        for (char c : text.toCharArray()) {
            checked.append(c);
        }
        return checked.toString();
    }
}
