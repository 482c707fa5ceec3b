package uy.allotments;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

public class Plots {
    public void assign(Connection connection, int plot, String tenant) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE plot SET tenant = " + (tenant.isEmpty() ? "NULL" : tenant) + " WHERE id = " + plot);
        }
    }
}
