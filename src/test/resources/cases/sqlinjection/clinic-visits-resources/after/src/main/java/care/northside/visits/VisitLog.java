package care.northside.visits;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

public class VisitLog {
    private static final Logger LOG = Logger.getLogger(VisitLog.class.getName());

    /** Who was here on a day, most recent first. */
    public List<String> patientsOf(Connection connection, String doctor, int ward) {
        String query = "SELECT patient FROM visit"
                + " WHERE doctor = ?"
                + " AND ward = ? ORDER BY seen_at DESC";
        LOG.fine(query);
        List<String> patients = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, doctor);
            statement.setInt(2, ward);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    patients.add(rows.getString(1));
                }
            }
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "cannot run " + query, e);
        }
        return patients;
    }
}
