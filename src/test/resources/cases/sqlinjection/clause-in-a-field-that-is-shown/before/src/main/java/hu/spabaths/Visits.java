package hu.spabaths;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

class Visits {
    private String where = "";

    void bath(String bath) {
        where = " WHERE bath = '" + bath + "'";
    }

    String shown() {
        return where.isEmpty() ? "all" : where;
    }

    int count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM visit" + where);
            rows.next();
            return rows.getInt(1);
        }
    }
}
