package ch.lindental;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.lindental.core.Patient;
import ch.lindental.patients.AllergyDao;
import ch.lindental.patients.PatientMerge;
import ch.lindental.patients.PatientRepository;
import ch.lindental.patients.PatientSearch;
import ch.lindental.patients.WardList;
import ch.lindental.patients.Wristband;
import ch.lindental.transport.BedTransport;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

public class PatientsTest {
    private DataSource source;

    @BeforeEach
    void database() throws Exception {
        source = TestDatabase.fresh();
    }

    @Test
    void findsByName() {
        PatientRepository patients = new PatientRepository(source);
        assertEquals(2, patients.byName("keller", null).size());
        assertEquals("Beat Keller", patients.byName("Keller", "B").get(0).fullName());
        assertTrue(patients.byName("Nobody", null).isEmpty());
        assertEquals(1961, patients.byNumber(1).orElseThrow().born().getYear());
    }

    @Test
    void addsAndMoves() throws Exception {
        PatientRepository patients = new PatientRepository(source);
        patients.add(new Patient(9, "Duroc", "Emil", LocalDate.of(2001, 1, 1), "MED"), "quiet");
        assertEquals(1, patients.move(9, "SUR"));
        assertEquals("SUR", patients.byNumber(9).orElseThrow().ward());
        assertEquals(0, patients.move(77, "SUR"));
    }

    @Test
    void searchesByAnyField() throws Exception {
        PatientSearch search = new PatientSearch(source);
        assertEquals(3, search.search("", null, null).size());
        assertEquals(Set.of(1L), search.search("Kel", "MED", "1950-01-01").keySet());
        assertEquals(Set.of(2L), search.search(null, "", "1980-01-01").keySet());
        assertEquals(3L, search.sorted("number", true).keySet().iterator().next());
    }

    @Test
    void mergesTwoFiles() throws Exception {
        assertEquals(3, new PatientMerge(source).merge(2, 1, "twins"));
        assertTrue(new PatientRepository(source).byNumber(2).isEmpty());
    }

    @Test
    void listsWards() throws Exception {
        WardList wards = new WardList();
        assertEquals(List.of("Keller", "Keller"), wards.names(List.of("MED", "SUR")));
        assertEquals(List.of("Rossi"), wards.intensive());
        assertEquals(List.of("Keller"), wards.beds(2));
    }

    @Test
    void knowsAllergies() {
        AllergyDao allergies = new AllergyDao(new JdbcTemplate(source));
        assertEquals(1, allergies.ofPatient(2, "poll").size());
        assertEquals(1, allergies.ofPatient(2, null).size());
        allergies.note(1, "S9", "nuts");
        assertEquals(1, allergies.count("nuts"));
    }

    @Test
    void transportsBeds() throws Exception {
        BedTransport transport = new BedTransport(source);
        assertEquals(1, transport.waiting("MED", null));
        assertEquals(0, transport.waiting("MED", "Rossi"));
        assertEquals(1, transport.moveAll("MED", "SUR"));
        assertEquals(2, transport.large("SUR"));
    }

    @Test
    void printsWristbands() {
        Wristband band = new Wristband();
        assertTrue(band.code(new Patient(1234, "A", "B", LocalDate.EPOCH, "MED")).startsWith("00001234-"));
        assertEquals(band.colour().length() > 2, true);
        assertNull(null);
    }
}
