package hu.paprika.store;

import java.sql.SQLException;
import java.sql.Statement;

public class Jars {
    public void label(Statement statement, String jar, String label) throws SQLException {
        statement.execute("UPDATE jar SET label = " + quoted(label) + " WHERE code = " + quoted(jar));
    }

    private String quoted(String value) {
        return (value != null) ? "'" + value + "'" : "NULL";
    }
}
