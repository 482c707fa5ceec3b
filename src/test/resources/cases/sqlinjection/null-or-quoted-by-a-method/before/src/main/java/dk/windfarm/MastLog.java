package dk.windfarm;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

public final class MastLog {
    private static String q(String s) {
        return s == null ? "NULL" : "'" + s.replace("'", "''") + "'";
    }

    void note(Connection c, String mast, String fault, String engineer) throws SQLException {
        String sql = "INSERT INTO mast_log(mast, fault, engineer) VALUES (" + q(mast) + "," + q(fault) + "," + q(engineer) + ")";
        Statement statement = c.createStatement();
        try {
            statement.execute(sql);
        } finally {
            statement.close();
        }
    }
}
