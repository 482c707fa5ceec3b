package de.schreinerei.stock;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

public class Veneers {
    private final Connection connection;

    public Veneers(Connection connection) {
        this.connection = connection;
    }

    public int sheets(String woods) throws SQLException {
        String chosen = woods.trim();
        ResultSet row = connection
                .createStatement()
                .executeQuery("SELECT SUM(sheets) FROM veneer WHERE wood IN (" + chosen + ")");
        return row.next() ? row.getInt(1) : 0;
    }
}
