package ch.lindental.reports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

public class StatisticsDao {
    private DataSource ds;

    public void setDataSource(DataSource ds) {
        this.ds = ds;
    }

    /** Any number of "column equals value" conditions; the columns come from our own screens. */
    public int count(Map<String, String> criteria) throws SQLException {
        StringBuffer sb = new StringBuffer("SELECT COUNT(*) FROM invoice");
        String glue = " WHERE ";
        for (Map.Entry<String, String> e : criteria.entrySet()) {
            sb.append(glue).append(e.getKey()).append(" = '").append(e.getValue()).append("'");
            glue = " AND ";
        }
        try (Connection c = ds.getConnection(); Statement s = c.createStatement(); ResultSet r = s.executeQuery(sb.toString())) {
            r.next();
            return r.getInt(1);
        }
    }

    public List<String> issued(List<String> states, String year) throws SQLException {
        StringBuilder sql = new StringBuilder("SELECT number FROM invoice WHERE YEAR(issued) = " + year + " AND state IN (");
        for (Iterator<String> it = states.iterator(); it.hasNext();) {
            sql.append("'").append(it.next()).append("'");
            if (it.hasNext()) {
                sql.append(", ");
            }
        }
        sql.append(")");
        List<String> numbers = new ArrayList<>();
        Connection c = ds.getConnection();
        try {
            Statement s = c.createStatement();
            ResultSet r = s.executeQuery(sql.toString());
            while (r.next()) {
                numbers.add(r.getString(1));
            }
        } finally {
            c.close();
        }
        return numbers;
    }

    public long remember(String what) throws SQLException {
        try (Connection c = ds.getConnection(); Statement s = c.createStatement()) {
            s.executeUpdate("INSERT INTO audit(at, who, what) VALUES (CURRENT_TIMESTAMP, 'statistics', '" + what + "')",
                    Statement.RETURN_GENERATED_KEYS);
            try (ResultSet keys = s.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    public String newest(String table, String state) throws SQLException {
        try (Connection c = ds.getConnection();
                PreparedStatement s = c.prepareStatement("SELECT MAX(number) FROM " + table + " WHERE state = '" + state + "'");
                ResultSet r = s.executeQuery()) {
            return r.next() ? r.getString(1) : null;
        }
    }
}
