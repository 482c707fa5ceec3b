package bg.rosevalley;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Harvests {
    private final Connection connection;
    private String condition = "";

    public Harvests(Connection connection) {
        this.connection = connection;
    }

    public void ofField(String field, int year) {
        condition = " WHERE field = '" + field + "' AND year = " + year;
    }

    public void all() {
        condition = "";
    }

    public int kilograms() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery("SELECT SUM(kg) FROM harvest" + condition);
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    public int forget() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate("DELETE FROM harvest" + condition);
        }
    }
}
