package org.seedbank;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

public class Accessions {
    public int discard(Connection connection, char by, String value) throws SQLException {
        String sql = switch (by) {
            case 'g', 'G' -> "DELETE FROM accession WHERE genus = '" + value + "'";
            case 'c' -> "DELETE FROM accession WHERE country = '" + value + "' AND germinated = 0";
            default -> "DELETE FROM accession WHERE germinated = 0";
        };
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
