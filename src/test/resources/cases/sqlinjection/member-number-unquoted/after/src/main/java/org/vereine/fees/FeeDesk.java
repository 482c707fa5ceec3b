package org.vereine.fees;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class FeeDesk {
    /** What a member owes; the number comes from a form. */
    public int owed(Connection connection, String number) throws SQLException {
        PreparedStatement statement = connection.prepareStatement("SELECT SUM(amount) FROM fee WHERE member = ?");
        statement.setString(1, number);
        ResultSet rows = statement.executeQuery();
        int owed = rows.next() ? rows.getInt(1) : 0;
        rows.close();
        statement.close();
        return owed;
    }
}
