package tz.sisalmill;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

public class Bundles {
    public boolean stored(Connection connection, String grade, boolean exact) throws SQLException {
        StringBuilder sql = new StringBuilder("SELECT 1 FROM bundle WHERE grade LIKE ");
        if (exact) {
            sql.append("'");
        } else {
            sql.append("'%");
        }
        sql.append(grade);
        if (exact) {
            sql.append("'");
        } else {
            sql.append("%'");
        }
        try (ResultSet found = connection.createStatement().executeQuery(sql.toString())) {
            return found.next();
        }
    }
}
