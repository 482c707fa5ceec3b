package ma.tannery.dye;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

public class Colours {
    private static final String SEPARATOR = ", ";

    public boolean anyInStock(Connection connection, Set<String> colours) throws SQLException {
        StringBuilder in = new StringBuilder();
        for (String colour : colours) {
            if (in.length() > 0) {
                in.append(SEPARATOR);
            }
            in.append("'").append(colour).append("'");
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(new StringBuilder().append("SELECT 1 FROM dye WHERE kg > 0 AND colour IN (").append(sqlList(in)).append(")").toString())) {
            return rows.next();
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
