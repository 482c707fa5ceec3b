package ch.lindental.patients;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two files about the same person become one. */
public class PatientMerge {
    private static final Logger LOGGER = LoggerFactory.getLogger(PatientMerge.class);
    private static final List<String> TABLES = List.of("appointment", "invoice", "sample");

    private final DataSource dataSource;

    public PatientMerge(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public int merge(long from, long into, String reason) throws SQLException {
        int moved = 0;
        try (Connection c = dataSource.getConnection()) {
            c.setAutoCommit(false);
            try (Statement s = c.createStatement()) {
                for (String table : TABLES) {
                    moved += s.executeUpdate("UPDATE " + table + " SET patient = " + into + " WHERE patient = " + from);
                }
                s.executeUpdate("INSERT INTO audit(at, who, what) VALUES (CURRENT_TIMESTAMP, 'merge', '" + reason + "')");
                s.executeUpdate("DELETE FROM patient WHERE number = " + from);
                c.commit();
            } catch (SQLException e) {
                c.rollback();
                LOGGER.error("merge of {} into {} failed: " + reason, from, into, e);
                throw e;
            }
        }
        return moved;
    }
}
