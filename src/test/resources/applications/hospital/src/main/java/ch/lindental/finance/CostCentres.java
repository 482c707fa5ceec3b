package ch.lindental.finance;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Collectors;

public class CostCentres {
    private static final String BASE = "SELECT SUM(amount) FROM invoice";

    public interface Connections {
        Connection open() throws SQLException;
    }

    private final Connections connections;

    public CostCentres(Connections connections) {
        this.connections = connections;
    }

    public String sum(String remark) throws SQLException {
        return scalar(BASE + " WHERE remark = '" + remark + "'");
    }

    public String sumOf(String... states) throws SQLException {
        String list = Arrays.stream(states).map(state -> "'" + state + "'").collect(Collectors.joining(","));
        try (Connection connection = connections.open(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(BASE + " WHERE state IN (" + list + ")")) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    public String year(int year) throws SQLException {
        return scalar(BASE + " WHERE YEAR(issued) = " + year);
    }

    private String scalar(String sql) throws SQLException {
        try (Connection connection = connections.open(); Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(sql)) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }
}
