package ch.lindental.booking;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

public class ReminderJob implements Runnable {
    private final Logger logger = LoggerFactory.getLogger(getClass());
    private final JdbcTemplate jdbc;
    private final String clinicName;

    public ReminderJob(JdbcTemplate jdbc, String clinicName) {
        this.jdbc = jdbc;
        this.clinicName = clinicName;
    }

    @Override
    public void run() {
        List<Map<String, Object>> due = jdbc.queryForList(
                "SELECT a.id, p.last_name FROM appointment a JOIN patient p ON p.number = a.patient WHERE a.start_at < DATEADD('DAY', 1, CURRENT_TIMESTAMP)");
        for (Map<String, Object> one : due) {
            logger.info("{}: remind {} of appointment {}", clinicName, one.get("LAST_NAME"), one.get("ID"));
        }
        logger.info("{} reminders", due.size());
    }

    public int snooze(String reason, long id) {
        logger.info("snoozed because of " + reason);
        return jdbc.update("UPDATE appointment SET note = CONCAT(note, ?) WHERE id = ?", " snoozed: " + reason, id);
    }
}
