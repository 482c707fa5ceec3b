package org.seedbank;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

public class Accessions {
    public int discard(Connection connection, char by, String value) throws SQLException {
        List<Object> parameters = new ArrayList<>();
        StringBuilder sql = new StringBuilder("");
        switch (by) {
            case 'g', 'G' -> {
                sql.append("DELETE FROM accession WHERE genus = ?");
                parameters.add(value);
            }
            case 'c' -> {
                sql.append("DELETE FROM accession WHERE country = ? AND germinated = 0");
                parameters.add(value);
            }
            default -> {
                sql.append("DELETE FROM accession WHERE germinated = 0");
            }
        }
        try (PreparedStatement statement = connection.prepareStatement(sql.toString())) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            return statement.executeUpdate();
        }
    }
}
