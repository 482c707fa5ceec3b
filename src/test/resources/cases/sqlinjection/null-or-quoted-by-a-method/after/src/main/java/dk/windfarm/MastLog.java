package dk.windfarm;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

public final class MastLog {
    private static String q(String s) {
        return s == null ? "NULL" : "'" + s.replace("'", "''") + "'";
    }

    void note(Connection c, String mast, String fault, String engineer) throws SQLException {
        String sql = "INSERT INTO mast_log(mast, fault, engineer) VALUES (?,?,?)";
        PreparedStatement statement = c.prepareStatement(sql);
        try {
            statement.setString(1, mast);
            statement.setString(2, fault);
            statement.setString(3, engineer);
            statement.execute();
        } finally {
            statement.close();
        }
    }
}
