package ch.lindental.booking;

import ch.lindental.core.Appointment;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

@Repository
public class AppointmentRepository {
    private static final RowMapper<Appointment> ROW = (rows, index) -> {
        Appointment a = new Appointment();
        a.setId(rows.getLong("id"));
        a.setPatient(rows.getLong("patient"));
        a.setRoom(rows.getString("room"));
        a.setStart(rows.getTimestamp("start_at").toLocalDateTime());
        a.setMinutes(rows.getInt("minutes"));
        a.setNote(rows.getString("note"));
        return a;
    };

    private final JdbcTemplate jdbc;

    public AppointmentRepository(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<Appointment> inRoom(String room, LocalDate day) {
        return jdbc.query("SELECT * FROM appointment WHERE room = '" + room + "' AND CAST(start_at AS DATE) = '" + day
                + "' ORDER BY start_at", ROW);
    }

    public List<Appointment> withNote(String words) {
        return jdbc.query(String.format("SELECT * FROM appointment WHERE note LIKE '%%%s%%'", words), ROW);
    }

    /** Free text is optional; the room is not. */
    public List<Appointment> find(String room, String words) {
        String sql = words == null
                ? "SELECT * FROM appointment WHERE room = '" + room + "' ORDER BY id"
                : "SELECT * FROM appointment WHERE room = '" + room + "' AND note LIKE '%" + words + "%' ORDER BY id";
        return jdbc.query(sql, ROW);
    }

    public int[] insertAll(String room, List<Appointment> all) {
        List<Object[]> rows = new ArrayList<>();
        for (Appointment a : all) {
            rows.add(new Object[] {a.getPatient(), Timestamp.valueOf(a.getStart()), a.getMinutes(), a.getNote()});
        }
        return jdbc.batchUpdate(
                "INSERT INTO appointment(room, patient, start_at, minutes, note) VALUES ('" + room + "', ?, ?, ?, ?)", rows);
    }

    public int shorten(String room, int minutes) {
        return jdbc.update("UPDATE appointment SET minutes = ? WHERE room = '" + room + "'", ps -> ps.setInt(1, minutes));
    }

    public int cancel(long id) {
        return jdbc.update("DELETE FROM appointment WHERE id = ?", id);
    }
}
