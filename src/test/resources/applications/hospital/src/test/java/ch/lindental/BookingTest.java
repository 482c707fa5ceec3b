package ch.lindental;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ch.lindental.booking.AppointmentRepository;
import ch.lindental.booking.ReminderJob;
import ch.lindental.booking.SlotFinder;
import ch.lindental.booking.WaitingList;
import ch.lindental.core.Appointment;
import ch.lindental.surgery.TheatrePlan;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

public class BookingTest {
    private DataSource source;
    private JdbcTemplate jdbc;

    @BeforeEach
    void database() throws Exception {
        source = TestDatabase.fresh();
        jdbc = new JdbcTemplate(source);
    }

    @Test
    void readsAppointments() {
        AppointmentRepository all = new AppointmentRepository(jdbc);
        assertEquals(2, all.inRoom("A1", LocalDate.of(2024, 3, 1)).size());
        assertEquals(2, all.withNote("control").size());
        assertEquals(2, all.find("A1", null).size());
        assertEquals(1, all.find("A1", "X-").size());
    }

    @Test
    void writesAppointments() {
        AppointmentRepository all = new AppointmentRepository(jdbc);
        Appointment one = new Appointment();
        one.setPatient(3);
        one.setStart(LocalDateTime.of(2024, 3, 2, 8, 0));
        one.setMinutes(20);
        one.setNote("new");
        assertEquals(2, all.insertAll("C3", List.of(one, one)).length);
        assertEquals(2, all.shorten("C3", 10));
        assertEquals(10, all.find("C3", "new").get(0).getMinutes());
        assertEquals(1, all.cancel(1));
    }

    @Test
    void waits() throws Exception {
        assertEquals(3, new WaitingList(source).length());
        assertEquals(List.of(1L, 2L), new WaitingList(source).room("A1").patients());
        assertEquals(1, new WaitingList(source).room("A1").room("B2").length());
    }

    @Test
    void plansTheatres() throws Exception {
        TheatrePlan plan = new TheatrePlan(jdbc);
        assertEquals("control", plan.first("A1").get("NOTE"));
        assertEquals(0, plan.first("none").size());
        assertEquals(75, plan.minutes("A1", 10));
        assertEquals(45, plan.minutes("A1", 40));
        assertEquals(1, plan.swap("A1", "Z9", List.of(1L, 99L)));
        assertEquals(List.of("X-ray"), plan.notes("A1", false));
        assertEquals(3, plan.notes("", true).size());
    }

    @Test
    void snoozes() {
        assertEquals(1, new ReminderJob(jdbc, "Lindental").snooze("snow", 1));
        new ReminderJob(jdbc, "Lindental").run();
    }

    @Test
    void findsSlots() {
        SlotFinder finder = new SlotFinder();
        finder.take(LocalDateTime.of(2024, 3, 1, 7, 30), 30);
        assertEquals(LocalDateTime.of(2024, 3, 1, 8, 0), finder.free(LocalDateTime.of(2024, 3, 1, 6, 0), 30, 1).get(0));
        assertFalse(finder.free(LocalDateTime.of(2024, 3, 1, 16, 50), 30, 1).isEmpty());
    }
}
