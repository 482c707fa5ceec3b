package nz.sheepdog.score;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Totals {
    public double total(Connection connection, String column, String handler) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String sql = "SELECT SUM(" + column + ") FROM score WHERE handler = '" + handler + "'";
            ResultSet row = statement.executeQuery(sql);
            return row.next() ? row.getDouble(1) : 0;
        }
    }
}
