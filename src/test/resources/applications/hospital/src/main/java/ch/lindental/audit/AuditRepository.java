package ch.lindental.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

public class AuditRepository {
    private final DataSource source;

    public AuditRepository(DataSource source) {
        this.source = source;
    }

    public void add(String who, String what) {
        final String sql = "INSERT INTO audit(at, who, what) VALUES ('" + Timestamp.from(Instant.EPOCH) + "', '" + who + "', '" + what + "')";
        try (Connection c = source.getConnection(); Statement s = c.createStatement()) {
            s.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<String> of(String who, int last) {
        List<String> lines = new ArrayList<>();
        try (Connection c = source.getConnection(); Statement s = c.createStatement()) {
            s.setMaxRows(last);
            s.setFetchSize(20);
            try (ResultSet r = s.executeQuery("SELECT what FROM audit WHERE who = '" + who + "' ORDER BY id DESC")) {
                while (r.next()) {
                    lines.add(r.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return lines;
    }

    public boolean any(String who) throws SQLException {
        try (Connection c = source.getConnection();
                PreparedStatement s = c.prepareStatement("SELECT 1 FROM audit WHERE who = ?")) {
            s.setString(1, who);
            return s.executeQuery().next();
        }
    }

    public int purge(String before) throws SQLException {
        Connection c = source.getConnection();
        Statement s = c.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        int purged = s.executeUpdate("DELETE FROM audit WHERE at < '" + before + "'");
        s.close();
        c.close();
        return purged;
    }
}
