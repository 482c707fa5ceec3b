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
                ResultSet rows = statement.executeQuery("SELECT dog, " + discipline + " FROM score")) {
            while (rows.next()) {
                sheet.put(rows.getString(1), rows.getString(2));
            }
        }
        return sheet;
    }
}
