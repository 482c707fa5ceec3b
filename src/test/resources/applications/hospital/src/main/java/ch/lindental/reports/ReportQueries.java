package ch.lindental.reports;

import ch.lindental.config.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

public class ReportQueries {
    public Map<String, Integer> perWard(String from, String to) throws SQLException {
        Map<String, Integer> counts = new TreeMap<>();
        String sql = "SELECT ward, COUNT(*) FROM patient WHERE 1=1";
        if (from != null) {
            sql = sql.concat(" AND born >= '").concat(from).concat("'");
        }
        if (to != null) {
            sql = sql.concat(" AND born <= '" + to + "'");
        }
        sql = sql + " GROUP BY ward";
        try (Connection connection = Database.connect(); Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery(sql);
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getInt(2));
            }
        }
        return counts;
    }

    public int count(Kind kind, String value) throws SQLException {
        String sql = switch (kind) {
            case WARD -> "SELECT COUNT(*) FROM patient WHERE ward = '" + value + "'";
            case NAME -> "SELECT COUNT(*) FROM patient WHERE last_name = '" + value + "'";
            case ALL -> "SELECT COUNT(*) FROM patient";
        };
        try (Connection connection = Database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    public int exists(Kind kind) throws SQLException {
        try (Connection connection = Database.connect();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT COUNT(*) FROM patient WHERE " + kind.column + " IS NOT NULL");
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    public enum Kind {
        WARD("ward"), NAME("last_name"), ALL("number");

        private final String column;

        Kind(String column) {
            this.column = column;
        }
    }
}
