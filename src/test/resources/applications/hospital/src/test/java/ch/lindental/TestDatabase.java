package ch.lindental;

import ch.lindental.config.Database;
import ch.lindental.config.Schema;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcDataSource;

/** A database of its own for each test, with three patients and what belongs to them. */
public final class TestDatabase {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestDatabase() {
    }

    public static JdbcDataSource fresh() throws Exception {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:unit" + NUMBER.incrementAndGet() + System.nanoTime() + ";DB_CLOSE_DELAY=-1;NON_KEYWORDS=DAY,COUNT");
        try (Connection connection = source.getConnection()) {
            Schema.create(connection);
            try (Statement statement = connection.createStatement()) {
                statement.execute("INSERT INTO patient VALUES (1, 'Keller', 'Anna', '1961-04-02', 'MED', 'afraid of needles')");
                statement.execute("INSERT INTO patient VALUES (2, 'Keller', 'Beat', '1990-11-30', 'SUR', 'VIP')");
                statement.execute("INSERT INTO patient VALUES (3, 'Rossi', 'Carla', '1975-07-15', 'ICU', 'no visitors')");
                statement.execute("INSERT INTO appointment(patient, room, start_at, minutes, note) VALUES (1, 'A1', '2024-03-01 08:00:00', 30, 'control'), (2, 'A1', '2024-03-01 09:00:00', 45, 'X-ray'), (3, 'B2', '2024-03-01 10:00:00', 15, 'control')");
                statement.execute("INSERT INTO staff VALUES ('meier', 'R. Meier', 'DOCTOR', '" + ch.lindental.auth.PasswordHasher.hash("alpenrose") + "', '4411')");
                statement.execute("INSERT INTO invoice VALUES ('2024-1', 1, '2024-01-10', 120.50, 'OPEN', 'phone'), ('2024-2', 2, '2024-02-10', 80.00, 'OPEN', ''), ('2023-9', 3, '2023-12-01', 40.00, 'PAID', 'late')");
                statement.execute("INSERT INTO sample VALUES ('S1', 1, 'BLOOD', '2024-02-02', 'ok'), ('S2', 2, 'ALLERGY', '2024-02-03', 'pollen')");
                statement.execute("INSERT INTO drug VALUES ('IBU', 'Ibuprofen', 100, 9.80, 'Galen'), ('ASP', 'Aspirin', 5, 7.20, 'Galen'), ('MOR', 'Morphine', 12, 55.00, 'Narco')");
                statement.execute("INSERT INTO audit(at, who, what) VALUES ('2020-01-01 00:00:00', 'meier', 'login'), ('2024-01-01 00:00:00', 'meier', 'logout')");
                statement.execute("INSERT INTO meal(ward, day, menu, count) VALUES ('MED', '2024-03-01', 'soup', 3), ('SUR', '2024-03-01', 'beef', 2)");
            }
        }
        Database.use(source);
        return source;
    }
}
