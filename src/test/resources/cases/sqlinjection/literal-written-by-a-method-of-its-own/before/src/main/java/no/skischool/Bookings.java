package no.skischool;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;

class Bookings {
    private final Connection db;

    Bookings(Connection db) {
        this.db = db;
    }

    int book(String pupil, Object price, Object remark) throws SQLException {
        String columns = "INSERT INTO booking (pupil, price, remark) VALUES (";
        return db.createStatement().executeUpdate(columns + "'" + pupil + "', " + sqlValue(price) + ", " + sqlValue(remark) + ")");
    }

    private String sqlValue(Object value) {
        if (value instanceof BigDecimal || value instanceof Integer) {
            return value.toString();
        }
        String quote = "'";
        return quote + value + quote;
    }
}
