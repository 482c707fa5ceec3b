package org.mine.note;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

public class ShiftNotes {
    public void add(Connection connection, String text, String by) throws SQLException {
        PreparedStatement statement = connection.prepareStatement("INSERT INTO note (text, author) VALUES (?, ?)");
        statement.setString(1, text);
        statement.setString(2, by);
        statement.executeUpdate();
        statement.close();
    }
}
