package org.museum.loans;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class LoanReport {
    public int count(Connection connection, String lender, boolean openOnly) throws SQLException {
        String sql = "SELECT COUNT(*) FROM loan";
        sql += " WHERE lender = '" + lender + "'";
        if (openOnly) {
            sql += " AND returned = 0";
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
