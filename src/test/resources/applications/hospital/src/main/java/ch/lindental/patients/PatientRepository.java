package ch.lindental.patients;

import ch.lindental.core.DataAccessTrouble;
import ch.lindental.core.Patient;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

public class PatientRepository {
    private final DataSource dataSource;

    public PatientRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public Optional<Patient> byNumber(long number) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("SELECT * FROM patient WHERE number = ?")) {
            statement.setLong(1, number);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(patient(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DataAccessTrouble("patient " + number, e);
        }
    }

    public List<Patient> byName(String lastName, String firstName) {
        String sql = "SELECT * FROM patient WHERE LOWER(last_name) = LOWER('" + lastName + "')";
        if (firstName != null) {
            sql += " AND LOWER(first_name) LIKE LOWER('" + firstName + "%')";
        }
        sql += " ORDER BY number";
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<Patient> found = new ArrayList<>();
            while (rows.next()) {
                found.add(patient(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new DataAccessTrouble("patients by name", e);
        }
    }

    public int move(long number, String ward) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate("UPDATE patient SET ward = '" + ward + "' WHERE number = " + number);
        } catch (SQLException e) {
            throw new DataAccessTrouble("moving " + number, e);
        }
    }

    public void add(Patient patient, String note) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(String.format(
                    "INSERT INTO patient(number, last_name, first_name, born, ward, secret_note) VALUES (%d, '%s', '%s', '%s', '%s', '%s')",
                    patient.number(), patient.lastName(), patient.firstName(), Date.valueOf(patient.born()),
                    patient.ward(), note));
        }
    }

    private static Patient patient(ResultSet rows) throws SQLException {
        return new Patient(rows.getLong("number"), rows.getString("last_name"), rows.getString("first_name"),
                rows.getDate("born").toLocalDate(), rows.getString("ward"));
    }
}
