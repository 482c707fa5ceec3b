package ch.lindental.laboratory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

public class SampleTable extends JdbcSupport {
    public String result(String id) throws SQLException {
        ResultSet rows = query("SELECT result FROM sample WHERE id = '" + id + "'");
        try {
            return rows.next() ? rows.getString(1) : null;
        } finally {
            rows.close();
        }
    }

    public boolean enter(String id, String result) throws SQLException {
        return update("UPDATE sample SET result = '" + result + "' WHERE id = '" + id + "'") == 1;
    }

    public List<String> ofKind(String kind) throws SQLException {
        Statement statement = connection().createStatement();
        List<String> ids = new ArrayList<>();
        String sql = "SELECT id FROM sample";
        if (!"ALL".equals(kind)) {
            sql += " WHERE kind = '" + kind + "'";
        }
        ResultSet rows = statement.executeQuery(sql);
        while (rows.next()) {
            ids.add(rows.getString("id"));
        }
        rows.close();
        statement.close();
        return ids;
    }

    public int[] addAll(List<String> ids, long patient, String kind) throws SQLException {
        Statement statement = connection().createStatement();
        for (String id : ids) {
            statement.addBatch("INSERT INTO sample(id, patient, kind) VALUES ('" + id + "', " + patient + ", '" + kind + "')");
        }
        return statement.executeBatch();
    }
}
