package ch.lindental.config;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes the tables that are missing; run at every start. */
public final class Schema {
    private static final String[] TABLES = {
        "CREATE TABLE IF NOT EXISTS patient(number BIGINT PRIMARY KEY, last_name VARCHAR(80), first_name VARCHAR(80), born DATE, ward VARCHAR(8), secret_note VARCHAR(200))",
        "CREATE TABLE IF NOT EXISTS appointment(id BIGINT AUTO_INCREMENT PRIMARY KEY, patient BIGINT, room VARCHAR(20), start_at TIMESTAMP, minutes INT, note VARCHAR(200))",
        "CREATE TABLE IF NOT EXISTS staff(login VARCHAR(40) PRIMARY KEY, name VARCHAR(80), role VARCHAR(20), hash VARCHAR(200), phone VARCHAR(30))",
        "CREATE TABLE IF NOT EXISTS invoice(number VARCHAR(20) PRIMARY KEY, patient BIGINT, issued DATE, amount DECIMAL(10,2), state VARCHAR(10), remark VARCHAR(200))",
        "CREATE TABLE IF NOT EXISTS sample(id VARCHAR(20) PRIMARY KEY, patient BIGINT, kind VARCHAR(20), taken DATE, result VARCHAR(80))",
        "CREATE TABLE IF NOT EXISTS drug(code VARCHAR(20) PRIMARY KEY, name VARCHAR(80), stock INT, price DECIMAL(8,2), supplier VARCHAR(40))",
        "CREATE TABLE IF NOT EXISTS audit(id BIGINT AUTO_INCREMENT PRIMARY KEY, at TIMESTAMP, who VARCHAR(40), what VARCHAR(400))",
        "CREATE TABLE IF NOT EXISTS meal(id BIGINT AUTO_INCREMENT PRIMARY KEY, ward VARCHAR(8), day DATE, menu VARCHAR(40), count INT)",
    };

    private Schema() {
    }

    public static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute(table);
            }
        }
    }

    public static long rows(Connection connection, String table) throws SQLException {
        boolean known = false;
        for (String one : TABLES) {
            known |= one.contains(" " + table + "(");
        }
        if (!known) {
            throw new IllegalArgumentException("no such table");
        }
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
