package ch.lindental.transport;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

public class BedTransport {
    private final DataSource dataSource;

    public BedTransport(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    private static String where(String ward, String name) {
        String where = "ward = '" + ward + "'";
        if (name != null) {
            where += " AND last_name = '" + name + "'";
        }
        return where;
    }

    public int waiting(String ward, String name) throws SQLException {
        try (Connection c = dataSource.getConnection(); Statement s = c.createStatement()) {
            ResultSet r = s.executeQuery("SELECT COUNT(*) FROM patient WHERE " + where(ward, name));
            r.next();
            return r.getInt(1);
        }
    }

    public int moveAll(String from, String to) throws SQLException {
        try (Connection c = dataSource.getConnection()) {
            try (Statement s = c.createStatement()) {
                int moved = s.executeUpdate("UPDATE patient SET ward='" + to + "' WHERE ward='" + from + "'");
                s.executeUpdate("INSERT INTO audit(at, who, what) VALUES (CURRENT_TIMESTAMP, 'transport', 'moved " + moved + "')");
                return moved;
            }
        }
    }

    public int large(String ward) throws SQLException {
        try (Connection c = dataSource.getConnection(); Statement s = c.createStatement()) {
            return (int) s.executeLargeUpdate("UPDATE patient SET ward = 'OUT' WHERE ward = '" + ward + "'");
        }
    }
}
