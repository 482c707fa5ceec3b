package org.mine.note;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

public class ShiftNotes {
    public void add(Connection connection, String text, String by) throws SQLException {
        Statement statement = connection.createStatement();
        statement.executeUpdate("INSERT INTO note (text, author) VALUES ('" + text.replace("'", "''") + "', '" + by + "')");
        statement.close();
    }
}
