package sm.picker;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Picker {
    private String limitTo = "";
    private Object[] limitToParameters = new Object[0];

    public void limitTo(String sort) {
        if (sort != null) {
            limitToParameters = new Object[] {sort};
            limitTo = " WHERE sort = ?";
        }
    }

    public boolean any(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(new StringBuilder().append("SELECT 1 FROM plum").append(sqlClause(limitTo)).toString())) {
            for (int i = 0; i < limitToParameters.length; i++) {
                statement.setObject(i + 1, limitToParameters[i]);
            }
            ResultSet row = statement.executeQuery();
            return row.next();
        }
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
