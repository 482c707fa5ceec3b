package hu.paprika.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

public class Jars {
    public void label(Statement statement, String jar, String label) throws SQLException {
        try (PreparedStatement prepared = statement.getConnection().prepareStatement("UPDATE jar SET label = ? WHERE code = ?")) {
            prepared.setString(1, label);
            prepared.setString(2, jar);
            prepared.execute();
        }
    }

    private String quoted(String value) {
        return (value != null) ? "'" + value + "'" : "NULL";
    }
}
