package nz.sheepdog.score;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

public class ScoreSheet {
    private final Connection connection;

    public ScoreSheet(Connection connection) {
        this.connection = connection;
    }

    public Map<String, String> sheet(String discipline) throws SQLException {
        Map<String, String> sheet = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(new StringBuilder().append("SELECT dog, ").append(sqlNames(discipline)).append(" FROM score").toString())) {
            while (rows.next()) {
                sheet.put(rows.getString(1), rows.getString(2));
            }
        }
        return sheet;
    }

    /** Returns names of tables or columns as they are, with commas between them; refuses any other SQL. */
    private static String sqlNames(Object value) {
        String text = String.valueOf(value);
        for (String name : text.split(",")) {
            if (!name.trim().matches("[*]?|[\\p{L}\\p{N}_$.]+")) {
                throw new IllegalArgumentException("Not a name");
            }
        }
        StringBuilder checked = new StringBuilder();
        for (char c : text.toCharArray()) {
            checked.append(c);
        }
        return checked.toString();
    }
}
