package ch.lindental.billing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Logger;

/** Runs on the first of the month. */
public class DunningJob {
    private static final String OPEN = "SELECT number, amount FROM invoice WHERE state = 'OPEN'";
    private final Connection connection;
    private final Logger logger = Logger.getLogger("billing.dunning");

    public DunningJob(Connection connection) {
        this.connection = connection;
    }

    public Map<String, String> due(String olderThan, int limit) throws SQLException {
        Map<String, String> due = new LinkedHashMap<>();
        try (Statement s = connection.createStatement()) {
            try (ResultSet r = s.executeQuery(OPEN + " AND issued < '" + olderThan + "' FETCH FIRST " + limit + " ROWS ONLY")) {
                while (r.next()) {
                    due.put(r.getString(1), r.getString(2));
                }
            }
        }
        logger.fine("found " + due.size() + " older than " + olderThan);
        return due;
    }

    public int all() throws SQLException {
        int count = 0;
        try (Statement s = connection.createStatement(); ResultSet r = s.executeQuery(OPEN + " ORDER BY number")) {
            while (r.next()) {
                count++;
            }
        }
        return count;
    }

    public void mark(Iterable<String> numbers, String state) throws SQLException {
        for (String number : numbers) {
            try (PreparedStatement s = connection.prepareStatement(
                    "UPDATE invoice SET state = '" + state + "' WHERE number = ?")) {
                s.setString(1, number);
                s.executeUpdate();
            }
            logger.info("dunned " + number);
        }
    }
}
