package ch.lindental.jobs;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.StatementCallback;

public class DbMaintenance {
    private static final List<String> TABLES = List.of("audit", "meal");

    private final JdbcTemplate jdbc;

    public DbMaintenance(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void analyze() {
        for (String table : TABLES) {
            jdbc.execute("ANALYZE TABLE " + table);
        }
    }

    public Integer forget(String who) {
        StatementCallback<Integer> work = statement -> statement.executeUpdate("DELETE FROM audit WHERE who = '" + who + "'");
        return jdbc.execute(work);
    }

    public void script(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    public int truncate(Connection connection, String table) throws SQLException {
        if (!table.matches("[a-z]+_tmp")) {
            throw new IllegalArgumentException("only temporary tables are emptied");
        }
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate("DELETE FROM " + table);
        }
    }

    public String first(Connection connection, String what) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        """
                        SELECT who
                        FROM audit
                        WHERE what = '%s'
                        ORDER BY id
                        """.formatted(what))) {
            return rows.next() ? rows.getString("who") : "";
        }
    }
}
