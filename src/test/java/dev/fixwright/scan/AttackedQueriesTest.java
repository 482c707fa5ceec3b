package dev.fixwright.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.fix.LoadedClasses;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Queries of the hospital's application against a real database: harmless texts find the same, attacks find no more. */
class AttackedQueriesTest {
    private static final String QUOTE = "x' OR '1'='1";

    private static Object create(LoadedClasses app, String type, Object... arguments) {
        return app.create(Hospital.PACKAGE + type, arguments);
    }

    private static DataSource database(LoadedClasses app) throws Exception {
        return (DataSource) LoadedClasses.call(app.type(Hospital.PACKAGE + "TestDatabase"), "fresh");
    }

    /** What a repository answers: its text, or that it refuses. */
    private static String asked(LoadedClasses app, String type, String with, String method, Object... arguments)
            throws Exception {
        DataSource source = database(app);
        Object repository = switch (with) {
            case "source" -> create(app, type, source);
            case "template" -> create(app, type, new JdbcTemplate(source));
            case "connection" -> create(app, type, source.getConnection());
            default -> create(app, type);
        };
        try {
            Object answer = LoadedClasses.call(repository, method, arguments);
            return String.valueOf(answer).replaceAll("@[0-9a-f]+", "");
        } catch (RuntimeException | java.sql.SQLException e) {
            return "refused";
        }
    }

    @Test
    void noQueryCanBeWidened() throws Exception {
        String bracket = "x') OR 1=1 --";
        String rest = "x' OR 1=1 --";
        LocalDate day = LocalDate.of(2024, 3, 1);
        widened("patients.PatientRepository", "source", "byName", List.of(bracket, "Keller"), none -> null);
        widened("patients.PatientSearch", "source", "search", List.of(bracket, "Kel"), none -> null, none -> null);
        widened("booking.AppointmentRepository", "template", "find", List.of(rest, "A1"), none -> null);
        widened("booking.AppointmentRepository", "template", "withNote", List.of(rest, "control"));
        widened("booking.AppointmentRepository", "template", "shorten", List.of(rest, "A1"), none -> 5);
        widened("billing.InvoiceRepository", "template", "numbers", List.of(rest, "PAID"), none -> null);
        widened("billing.InvoiceRepository", "template", "open", List.of(rest, "2024-1"));
        widened("pharmacy.StockRepository", "connection", "stock", List.of(rest, "IBU"));
        widened("patients.AllergyDao", "template", "count", List.of(rest, "pollen"));
        widened("laboratory.SampleTable", "none", "ofKind", List.of(rest, "BLOOD"));
        widened("audit.AuditRepository", "source", "of", List.of(rest, "rossi"), none -> 20);
        widened("catering.MealDao", "connection", "ordered", List.of(rest, "MED"), none -> day, none -> "soup");
        widened("transport.BedTransport", "source", "large", List.of(rest, "MED"));
        widened("surgery.TheatrePlan", "template", "minutes", List.of(rest, "A1"), none -> 1);
        assertThat(notes(Hospital.BEFORE, rest)).isNotEqualTo("[]");
        assertThat(notes(Hospital.AFTER, rest)).isEqualTo("[]");
    }

    /** Calls a method with an attack, then a harmless text, and further arguments. */
    @SafeVarargs
    private static void widened(
            String type, String with, String method, List<String> texts, UnaryOperator<Object>... further)
            throws Exception {
        for (String text : texts) {
            List<Object> arguments = new ArrayList<>(List.of(text));
            for (UnaryOperator<Object> one : further) {
                arguments.add(one.apply(text));
            }
            String before = asked(Hospital.BEFORE, type, with, method, arguments.toArray());
            String after = asked(Hospital.AFTER, type, with, method, arguments.toArray());
            assertThat(after.equals(before))
                    .as(type + "." + method + ": " + text)
                    .isEqualTo(text.equals(texts.get(1)));
        }
    }

    private static String notes(LoadedClasses app, String attack) throws Exception {
        Object function = LoadedClasses.call(create(app, "research.StudyData", database(app)), "byNote");
        @SuppressWarnings("unchecked")
        Function<Object, Object> asked = (Function<Object, Object>) function;
        return String.valueOf(asked.apply(attack));
    }

    @Test
    void aHelperThatRunsTextsRunsThemWithParameters() throws Exception {
        assertThat(costs(Hospital.BEFORE)).isEqualTo("240.50");
        assertThat(costs(Hospital.AFTER)).isEqualTo("null");
    }

    private static String costs(LoadedClasses app) throws Exception {
        DataSource source = database(app);
        Class<?> connections = app.type(Hospital.PACKAGE + "finance.CostCentres$Connections");
        Object opened = Proxy.newProxyInstance(
                app, new Class<?>[] {connections}, (self, method, none) -> source.getConnection());
        return String.valueOf(LoadedClasses.call(create(app, "finance.CostCentres", opened), "sum", QUOTE));
    }
}
