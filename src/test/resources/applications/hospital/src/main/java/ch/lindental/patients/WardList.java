package ch.lindental.patients;

import ch.lindental.config.Database;
import ch.lindental.core.Ward;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

public class WardList {
    public List<String> names(Collection<String> wards) throws SQLException {
        String in = wards.stream().map(w -> "'" + w + "'").collect(Collectors.joining(", "));
        return query("SELECT last_name FROM patient WHERE ward IN (" + in + ") ORDER BY last_name");
    }

    public List<String> intensive() throws SQLException {
        return query("SELECT last_name FROM patient WHERE ward = '" + Ward.INTENSIVE_CARE.code() + "' ORDER BY last_name");
    }

    public List<String> beds(int floor) throws SQLException {
        StringBuilder codes = new StringBuilder();
        for (Ward ward : Ward.values()) {
            if (ward.floor() == floor) {
                codes.append(codes.length() == 0 ? "" : ",").append("'").append(ward.code()).append("'");
            }
        }
        return codes.length() == 0 ? List.of() : query("SELECT last_name FROM patient WHERE ward IN (" + codes + ")");
    }

    private List<String> query(String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        Connection connection = Database.connect();
        Statement statement = null;
        ResultSet rows = null;
        try {
            statement = connection.createStatement();
            rows = statement.executeQuery(sql);
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        } finally {
            Database.close(rows, statement, connection);
        }
        return names;
    }
}
