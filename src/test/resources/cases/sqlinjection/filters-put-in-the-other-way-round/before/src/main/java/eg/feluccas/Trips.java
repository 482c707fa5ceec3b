package eg.feluccas;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Trips {
    private final Connection connection;

    public Trips(Connection connection) {
        this.connection = connection;
    }

    public int passengers(String day, String captain) throws SQLException {
        String ofDay = "";
        if (day != null) {
            ofDay = " AND day = '" + day + "'";
        }
        String ofCaptain = "";
        if (captain != null) {
            ofCaptain = " AND captain = '" + captain + "'";
        }
        String sql = "SELECT SUM(passengers) FROM trip WHERE sailed = 1" + ofCaptain + ofDay;
        try (Statement statement = connection.createStatement()) {
            ResultSet sum = statement.executeQuery(sql);
            return sum.next() ? sum.getInt(1) : 0;
        }
    }
}
