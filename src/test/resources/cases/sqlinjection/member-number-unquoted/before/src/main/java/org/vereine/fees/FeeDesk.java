package org.vereine.fees;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class FeeDesk {
    /** What a member owes; the number comes from a form. */
    public int owed(Connection connection, String number) throws SQLException {
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT SUM(amount) FROM fee WHERE member = " + number);
        int owed = rows.next() ? rows.getInt(1) : 0;
        rows.close();
        statement.close();
        return owed;
    }
}
