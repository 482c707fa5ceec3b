package ch.lindental.billing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class Ledger {
    private static final List<String> STATES = Arrays.asList("OPEN", "PAID", "DUNNED");
    private final Connection connection;

    Ledger(Connection connection) {
        this.connection = connection;
    }

    long sum(String state) throws SQLException {
        if (!STATES.contains(state)) {
            throw new IllegalArgumentException(state);
        }
        try (PreparedStatement s = connection.prepareStatement("SELECT SUM(amount) * 100 FROM invoice WHERE state = '" + state + "'");
                ResultSet r = s.executeQuery()) {
            r.next();
            return r.getLong(1);
        }
    }

    List<String> largest(String table, int count) throws SQLException {
        List<String> all = new ArrayList<>();
        String sql = "SELECT number FROM " + table + " ORDER BY amount DESC LIMIT " + count;
        try (PreparedStatement s = connection.prepareStatement(sql); ResultSet r = s.executeQuery()) {
            while (r.next()) {
                all.add(r.getString(1));
            }
        }
        return all;
    }

    int close(String[] numbers) throws SQLException {
        String list = "";
        for (String number : numbers) {
            list += (list.isEmpty() ? "" : ",") + "'" + number + "'";
        }
        try (PreparedStatement s = connection.prepareStatement("UPDATE invoice SET state = 'PAID' WHERE number IN (" + list + ")")) {
            return s.executeUpdate();
        }
    }
}
