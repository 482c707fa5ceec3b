package fr.cavecoop;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

class Bottles {
    int count(Connection connection, String grower, boolean everyone) throws SQLException {
        try (Statement st = connection.createStatement()) {
            ResultSet rs = st.executeQuery(
                    "SELECT COUNT(*) FROM bottle WHERE full = 1 AND grower = " + (everyone ? "grower" : "'" + grower + "'"));
            return rs.next() ? rs.getInt(1) : 0;
        }
    }
}
