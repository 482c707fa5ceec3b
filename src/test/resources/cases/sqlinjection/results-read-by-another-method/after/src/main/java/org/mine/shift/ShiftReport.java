package org.mine.shift;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

public class ShiftReport {
    private final Connection connection;

    public ShiftReport(Connection connection) {
        this.connection = connection;
    }

    public List<String> workers(String shift) throws SQLException {
        String sql = "SELECT name FROM worker WHERE shift = '" + shift + "'";
        Statement statement = open();
        PreparedStatement prepared = statement.getConnection().prepareStatement("SELECT name FROM worker WHERE shift = ?");
        prepared.setString(1, shift);
        prepared.execute();
        return names(prepared, sql);
    }

    private Statement open() throws SQLException {
        return connection.createStatement();
    }

    private static List<String> names(Statement statement, String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.getResultSet()) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        } finally {
            statement.close();
        }
        return names;
    }
}
