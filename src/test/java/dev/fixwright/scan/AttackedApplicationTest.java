package dev.fixwright.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixwright.fix.LoadedClasses;
import dev.fixwright.fix.WebExchange;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** Attacks on the hospital's application: they succeed before the fix and fail after it. Harmless calls answer alike. */
class AttackedApplicationTest {
    private static final List<LoadedClasses> BOTH = List.of(Hospital.BEFORE, Hospital.AFTER);

    private static Object create(LoadedClasses app, String type, Object... arguments) {
        return app.create(Hospital.PACKAGE + type, arguments);
    }

    private static DataSource database(LoadedClasses app) throws Exception {
        return (DataSource) LoadedClasses.call(app.type(Hospital.PACKAGE + "TestDatabase"), "fresh");
    }

    private static WebExchange get(
            LoadedClasses app, String servlet, String method, Map<String, String> sent, Object... with)
            throws Exception {
        WebExchange exchange = WebExchange.with(sent);
        LoadedClasses.call(
                create(app, servlet, with),
                method,
                exchange.request(HttpServletRequest.class),
                exchange.response(HttpServletResponse.class));
        return exchange;
    }

    @Test
    void markupOfVisitorsIsShownAsText() throws Exception {
        String attack = "<script>steal()</script>";
        for (LoadedClasses app : BOTH) {
            boolean open = app == Hospital.BEFORE;
            Object patients = create(app, "patients.PatientRepository", database(app));
            Object plan = create(app, "surgery.TheatrePlan", new JdbcTemplate(database(app)));
            String card = get(app, "patients.PatientCardServlet", "doGet", Map.of("name", attack), patients)
                    .body();
            String bill = get(app, "billing.InvoiceServlet", "doGet", Map.of("number", attack), new Object[0])
                    .body();
            String theatre = get(app, "surgery.TheatreServlet", "doGet", Map.of("theatre", attack), plan)
                    .body();
            String sample = get(app, "laboratory.ResultServlet", "doGet", Map.of("sample", attack))
                    .body();
            for (String page : List.of(card, bill, theatre, sample)) {
                assertThat(page.contains("<script>")).isEqualTo(open);
            }
        }
        for (String name : List.of("Keller", "O&K", "")) {
            assertThat(theatre(Hospital.AFTER, name))
                    .isEqualTo(theatre(Hospital.BEFORE, name).replace("O&K", "O&amp;K"));
        }
        String home = home(Hospital.BEFORE);
        assertThat(home(Hospital.AFTER)).isEqualTo(home).contains("<p>Good morning Anna</p>");
        assertThat(report(Hospital.AFTER)).isEqualTo(report(Hospital.BEFORE)).contains("<td>MED</td>");
    }

    private static String theatre(LoadedClasses app, String name) throws Exception {
        Object plan = create(app, "surgery.TheatrePlan", new JdbcTemplate(database(app)));
        return get(app, "surgery.TheatreServlet", "doGet", Map.of("theatre", name), plan)
                .body();
    }

    private static String home(LoadedClasses app) throws Exception {
        return get(app, "web.HomeServlet", "doGet", Map.of("name", "Anna", "ward", "3"))
                .body();
    }

    private static String report(LoadedClasses app) throws Exception {
        database(app);
        return get(app, "reports.ReportServlet", "doGet", Map.of("title", "May"), create(app, "reports.ReportQueries"))
                .body();
    }

    @Test
    void filesStayInTheirFolders(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("secret.txt"), "the secret");
        Path docs = Files.createDirectories(folder.resolve("documents"));
        Files.writeString(docs.resolve("a b.txt"), "letter");
        for (LoadedClasses app : BOTH) {
            Object servlet = "archive.DownloadServlet";
            assertThat(get(app, "archive.DownloadServlet", "doGet", Map.of("name", "a b.txt"), docs.toString())
                            .body())
                    .as(servlet.toString())
                    .isEqualTo("letter");
            Object letters = create(app, "archive.LetterFolder", docs.toFile());
            assertThat(LoadedClasses.call(letters, "load", "a b")).isEqualTo("letter");
        }
        assertThat(get(
                                Hospital.BEFORE,
                                "archive.DownloadServlet",
                                "doGet",
                                Map.of("name", "../secret.txt"),
                                docs.toString())
                        .body())
                .isEqualTo("the secret");
        assertThatThrownBy(() -> get(
                        Hospital.AFTER,
                        "archive.DownloadServlet",
                        "doGet",
                        Map.of("name", "../secret.txt"),
                        docs.toString()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(LoadedClasses.call(
                        create(Hospital.BEFORE, "archive.LetterFolder", docs.toFile()), "load", "../secret"))
                .isEqualTo("the secret");
        assertThatThrownBy(() -> LoadedClasses.call(
                        create(Hospital.AFTER, "archive.LetterFolder", docs.toFile()), "load", "../secret"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void archivesUnpackIntoTheirFolder(@TempDir Path folder) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../outside.txt"));
            zip.write("outside".getBytes(StandardCharsets.UTF_8));
        }
        for (LoadedClasses app : BOTH) {
            Path target = Files.createDirectories(folder.resolve(app == Hospital.BEFORE ? "b/in" : "a/in"));
            Object archive = create(app, "laboratory.LabArchive", target.toString());
            try {
                LoadedClasses.call(archive, "unpack", new java.io.ByteArrayInputStream(bytes.toByteArray()));
            } catch (IllegalArgumentException e) {
                assertThat(app).isSameAs(Hospital.AFTER);
            }
            assertThat(Files.exists(target.resolve("../outside.txt"))).isEqualTo(app == Hospital.BEFORE);
        }
    }

    @Test
    void documentsCannotReadFiles(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "42");
        String type = "<!DOCTYPE t [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        Class<?> before = Hospital.BEFORE.type(Hospital.PACKAGE + "billing.TariffImport");
        Class<?> after = Hospital.AFTER.type(Hospital.PACKAGE + "billing.TariffImport");
        java.lang.reflect.Method[] read = {before.getMethod("read", String.class), after.getMethod("read", String.class)
        };
        String attack = type + "<t><position code='A'>&x;</position></t>";
        assertThat(read[0].invoke(null, attack)).hasToString("{A=42.00}");
        assertThatThrownBy(() -> read[1].invoke(null, attack)).hasRootCauseInstanceOf(org.xml.sax.SAXException.class);
        String device = type.replace("t [", "h [") + "<h><serial>&x;</serial></h>";
        assertThat(LoadedClasses.call(create(Hospital.BEFORE, "laboratory.DeviceExchange"), "serial", device))
                .isEqualTo("42");
        assertThatThrownBy(() -> assertThat(LoadedClasses.call(
                                create(Hospital.AFTER, "laboratory.DeviceExchange"), "serial", device))
                        .isNotEqualTo("42")
                        .isNull())
                .isInstanceOfAny(javax.xml.stream.XMLStreamException.class, AssertionError.class);
    }

    @Test
    void redirectsHeadersAndCookiesAreClean() throws Exception {
        for (LoadedClasses app : BOTH) {
            boolean open = app == Hospital.BEFORE;
            String to = get(app, "auth.LogoutServlet", "doGet", Map.of("url", "https://evil.example/"))
                    .redirect();
            assertThat(to.contains("evil")).isEqualTo(open);
            assertThat(get(app, "auth.LogoutServlet", "doGet", Map.of("url", "/bye?x=1"))
                            .redirect())
                    .isEqualTo("/bye?x=1");
            WebExchange calendar = WebExchange.with(Map.of("room", "A1\r\nX: y", "owner", "Meier"));
            LoadedClasses.call(
                    create(app, "booking.CalendarExport"),
                    "send",
                    List.of(),
                    calendar.request(HttpServletRequest.class),
                    calendar.response(HttpServletResponse.class));
            assertThat(calendar.responseHeaders().get("Content-Disposition").contains("\n"))
                    .isEqualTo(open);
            assertThat(calendar.responseHeaders()).containsEntry("X-Calendar-Of", "Meier");
            WebExchange remembered = WebExchange.with(Map.of());
            LoadedClasses.call(
                    create(app, "auth.RememberMe"), "remember", remembered.response(HttpServletResponse.class));
            assertThat(((Cookie) remembered.cookies().get(0)).getSecure()).isEqualTo(!open);
        }
    }

    @Test
    void commandsRunNothingElse(@TempDir Path folder) throws Exception {
        for (LoadedClasses app : BOTH) {
            File mark =
                    folder.resolve(app == Hospital.BEFORE ? "before" : "after").toFile();
            Object analyzer = create(app, "laboratory.AnalyzerCommand", "echo");
            assertThat(LoadedClasses.call(analyzer, "log", "X-200")).isEqualTo("log of X-200");
            try {
                LoadedClasses.call(analyzer, "log", "X; touch " + mark);
                Files.exists(mark.toPath());
            } catch (IllegalArgumentException e) {
                assertThat(app).isSameAs(Hospital.AFTER);
            }
            assertThat(mark.exists()).isEqualTo(app == Hospital.BEFORE);
            Object pdf = create(app, "reports.PdfTool");
            Path one = Files.writeString(folder.resolve("1.txt"), "1");
            Path two = Files.writeString(folder.resolve("2.txt"), "2");
            LoadedClasses.call(
                    pdf,
                    "merge",
                    List.of(one.toString(), two.toString()),
                    folder.resolve("12.txt").toString());
            assertThat(folder.resolve("12.txt")).hasContent("12");
        }
    }

    @Test
    void aFilterOfTheDirectoryCannotBeWidened() throws Exception {
        for (LoadedClasses app : BOTH) {
            List<String> asked = new ArrayList<>();
            DirContext context = (DirContext) Proxy.newProxyInstance(
                    app, new Class<?>[] {DirContext.class}, (self, method, given) -> {
                        asked.add(given[1]
                                + (given[2] instanceof Object[] values
                                        ? List.of(values).toString()
                                        : ""));
                        return null;
                    });
            LoadedClasses.call(create(app, "directory.StaffDirectory", context), "byName", "x)(uid=*");
            boolean open = app == Hospital.BEFORE;
            assertThat(asked)
                    .containsExactly(
                            open
                                    ? "(&(objectClass=person)(cn=x)(uid=*))"
                                    : "(&(objectClass=person)(cn={0}))[x)(uid=*]");
            assertThat(SearchControls.SUBTREE_SCOPE).isEqualTo(2);
        }
    }

    @Test
    void aLineOfTheLogStaysOne() throws Exception {
        for (LoadedClasses app : BOTH) {
            List<String> lines = new ArrayList<>();
            Handler handler = new Handler() {
                @Override
                public void publish(LogRecord line) {
                    lines.add(line.getMessage());
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };
            Logger logger = Logger.getLogger("audit");
            logger.addHandler(handler);
            Object log = create(app, "audit.AuditLog", "ward");
            LoadedClasses.call(log, "seen", "meier", 7L);
            LoadedClasses.call(log, "seen", "meier\nroot", 7L);
            logger.removeHandler(handler);
            assertThat(lines)
                    .containsExactly(
                            "ward: meier saw 7",
                            app == Hospital.BEFORE ? "ward: meier\nroot saw 7" : "ward: meier_root saw 7");
        }
    }

    @Test
    void harmlessRequestsAreAnsweredAsBefore() throws Exception {
        for (LoadedClasses app : BOTH) {
            WebExchange exchange = WebExchange.with(Map.of("language", "fr", "region", "CH"));
            FilterChain chain = (request, response) -> {};
            LoadedClasses.call(
                    create(app, "web.LanguageFilter"),
                    "doFilter",
                    exchange.request(HttpServletRequest.class),
                    exchange.response(HttpServletResponse.class),
                    chain);
            assertThat(exchange.session()).containsEntry("language", "fr");
            assertThat(exchange.responseHeaders()).containsEntry("Content-Language", "CH");
            WebExchange json = get(app, "reports.StatementServlet", "doPost", Map.of("period", "May"));
            assertThat(json.body()).isEqualTo("{\"saved\":\"May\"}");
        }
    }
}
