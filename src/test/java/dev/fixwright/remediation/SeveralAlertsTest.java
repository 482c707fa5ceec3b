package dev.fixwright.remediation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.Wiring;
import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.source.MemoryTree;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Alerts of several tools and several weaknesses that meet in one file, on one line, in one statement. */
class SeveralAlertsTest {
    private static final SourcePath TICKETS = SourcePath.of("src/box/office/Tickets.java");
    private static final SourcePath ORDERS = SourcePath.of("src/box/office/Orders.java");
    private static final SourcePath PAGES = SourcePath.of("web/pages.js");
    private static final MemoryTree TREE =
            new MemoryTree(List.of(SourceFile.of(TICKETS, """
            package box.office;

            import java.io.IOException;
            import java.sql.Connection;
            import java.sql.ResultSet;
            import java.sql.SQLException;
            import java.sql.Statement;
            import javax.servlet.http.HttpServletRequest;
            import javax.servlet.http.HttpServletResponse;

            class Tickets {
                private Connection connection;

                void show(HttpServletRequest request, HttpServletResponse response) throws IOException, SQLException {
                    String seat = request.getParameter("seat");
                    String sql = "SELECT owner FROM ticket WHERE seat = '"
                            + seat
                            + "' AND used = 0";
                    try (Statement statement = connection.createStatement()) {
                        ResultSet rows = statement.executeQuery(
                                sql);
                        response.getWriter().println("<p>" + seat + " " + new java.util.Random().nextInt() + "</p>");
                    }
                    javax.servlet.http.Cookie last = new javax.servlet.http.Cookie("last", "" + Math.random());
                    response.addCookie(last);
                }
            }
            """), SourceFile.of(ORDERS, """
            package box.office;

            import java.util.Random;

            class Orders {
                private final Random random = new Random();

                long number() {
                    return random.nextLong() ^ new Random().nextLong();
                }
            }
            """), SourceFile.of(PAGES, """
            const crypto = require('crypto');

            function show(request) {
              document.getElementById('seat').innerHTML = request.seat; sum(crypto.createHash('md5').update(request.seat));
            }
            """)));

    private static final List<Finding> ALERTS = List.of(
            at("SpotBugs", "SQL_INJECTION_JDBC", TICKETS, Region.line(20)),
            at("CodeQL", "java/sql-injection", TICKETS, new Region(21, 21, 21, 24)),
            at("SonarQube", "javasecurity:S3649", TICKETS, Region.lines(20, 21)),
            at("Semgrep OSS", "formatted-sql-string", TICKETS, Region.lines(16, 21)),
            at("SpotBugs", "XSS_SERVLET", TICKETS, Region.line(22)),
            at("CodeQL", "java/xss", TICKETS, new Region(22, 38, 22, 60)),
            at("SpotBugs", "PREDICTABLE_RANDOM", TICKETS, Region.line(22)),
            at("CodeQL", "java/insecure-randomness", TICKETS, new Region(22, 55, 22, 79)),
            at("SonarQube", "java:S2245", TICKETS, Region.line(24)),
            at("SpotBugs", "PREDICTABLE_RANDOM", TICKETS, Region.line(24)),
            at("SpotBugs", "INSECURE_COOKIE", TICKETS, Region.line(25)),
            at("SpotBugs", "HTTPONLY_COOKIE", TICKETS, Region.line(25)),
            at("CodeQL", "java/insecure-cookie", TICKETS, new Region(25, 9, 25, 33)),
            at("SpotBugs", "PREDICTABLE_RANDOM", ORDERS, Region.line(6)),
            at("SonarQube", "java:S2245", ORDERS, Region.line(6)),
            at("SpotBugs", "PREDICTABLE_RANDOM", ORDERS, Region.line(9)),
            at("CodeQL", "js/xss", PAGES, Region.line(4)),
            at("CodeQL", "js/weak-cryptographic-algorithm", PAGES, Region.line(4)),
            at("Semgrep OSS", "insecure-document-method", PAGES, Region.line(4)));

    private final CheckoutRemediator remediator =
            new CheckoutRemediator(new Workshop(Wiring.fixers(), new TimeLimit(Duration.ofSeconds(30))));

    @Test
    void oneFixClosesWhatSeveralToolsSayOfOneStatement() {
        Plan plan = remediate(ALERTS);

        assertThat(plan.declined()).isEmpty();
        assertThat(plan.remedies())
                .extracting(remedy ->
                        remedy.fix().weakness() + " " + remedy.closes().size())
                .containsExactly(
                        "weakrandom 2",
                        "weakrandom 1",
                        "sqlinjection 4",
                        "weakrandom 2",
                        "weakrandom 2",
                        "insecurecookie 1",
                        "insecurecookie 2",
                        "xss 2",
                        "xss 2",
                        "weakcipher 1");
    }

    @Test
    void theOrderOfTheAlertsChangesNothing() {
        List<Finding> some =
                ALERTS.stream().filter(alert -> !alert.path().equals(TICKETS)).toList();

        sameWhateverTheOrder(ALERTS, 20);
        sameWhateverTheOrder(some, 180);
    }

    private void sameWhateverTheOrder(List<Finding> alerts, int orders) {
        Plan plan = remediate(alerts);
        for (int seed = 0; seed < orders; seed++) {
            List<Finding> shuffled = new ArrayList<>(alerts);
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(remediate(shuffled)).as("seed %d", seed).isEqualTo(plan);
        }
    }

    @Test
    void alertsThatDifferInTheirEndsOrWordsOnlyAreSortedToo() {
        List<Finding> alerts = new ArrayList<>(List.of(
                at("SpotBugs", "PREDICTABLE_RANDOM", ORDERS, Region.lines(9, 10)),
                at("SpotBugs", "PREDICTABLE_RANDOM", ORDERS, Region.line(9)),
                saying("b", at("SpotBugs", "PREDICTABLE_RANDOM", ORDERS, Region.line(9))),
                saying("a", at("SpotBugs", "PREDICTABLE_RANDOM", ORDERS, Region.line(9)))));
        Plan plan = remediate(alerts);
        Collections.reverse(alerts);

        assertThat(remediate(alerts)).isEqualTo(plan);
    }

    private static Finding saying(String message, Finding alert) {
        return new Finding(
                alert.tool(),
                alert.rule(),
                alert.cwes(),
                alert.severity(),
                message,
                alert.path(),
                alert.region(),
                alert.steps(),
                alert.alert());
    }

    private Plan remediate(List<Finding> alerts) {
        return remediator.remediate(alerts, TREE, (done, of) -> {});
    }

    private static Finding at(String tool, String rule, SourcePath path, Region region) {
        return Finding.at(tool, rule, path, region);
    }
}
