package com.lohnbuero.payroll;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

class Payslips {
    BigDecimal sum(Connection connection, String department, int year, int month) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(
                "SELECT SUM(amount) FROM payslip WHERE department = '" + department + "' AND pay_year = ? AND pay_month = ?");
        statement.setInt(1, year);
        statement.setInt(2, month);
        try (ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getBigDecimal(1);
        } finally {
            statement.close();
        }
    }
}
