package bg.rosevalley;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Harvests {
    private final Connection connection;
    private String condition = "";
    private Object[] conditionParameters = new Object[0];

    public Harvests(Connection connection) {
        this.connection = connection;
    }

    public void ofField(String field, int year) {
        condition = " WHERE field = ? AND year = ?";
        conditionParameters = new Object[] {field, year};
    }

    public void all() {
        condition = "";
        conditionParameters = new Object[0];
    }

    public int kilograms() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(new StringBuilder().append("SELECT SUM(kg) FROM harvest").append(sqlClause(condition)).toString())) {
            for (int i = 0; i < conditionParameters.length; i++) {
                statement.setObject(i + 1, conditionParameters[i]);
            }
            ResultSet rows = statement.executeQuery();
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    public int forget() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(new StringBuilder().append("DELETE FROM harvest").append(sqlClause(condition)).toString())) {
            for (int i2 = 0; i2 < conditionParameters.length; i2++) {
                statement.setObject(i2 + 1, conditionParameters[i2]);
            }
            return statement.executeUpdate();
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
