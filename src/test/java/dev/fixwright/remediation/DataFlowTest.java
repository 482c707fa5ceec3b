package dev.fixwright.remediation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.Wiring;
import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Finding.Step;
import dev.fixwright.finding.Region;
import dev.fixwright.finding.Severity;
import dev.fixwright.source.MemoryTree;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A finding that is reported where a value comes from is fixed where its data-flow path ends. */
class DataFlowTest {
    private static final SourcePath PATH = SourcePath.of("clinic/patients.py");
    private static final String TEXT = """
            import sqlite3

            from flask import Flask, request

            app = Flask(__name__)


            @app.route("/patients")
            def patients():
                name = request.args["name"]
                city = request.args["city"]
                return {"found": by_name(name) + by_city(city)}


            def by_name(name):
                rows = sqlite3.connect("clinic.db").execute("SELECT id FROM patients WHERE name = '" + name + "'")
                return [row[0] for row in rows]


            def by_city(city):
                rows = sqlite3.connect("clinic.db").execute("SELECT id FROM patients WHERE city = '" + city + "'")
                return [row[0] for row in rows]
            """;

    private final CheckoutRemediator remediator =
            new CheckoutRemediator(new Workshop(Wiring.fixers(), new TimeLimit(Duration.ofSeconds(30))));

    @Test
    void fixesWhereEachPathEnds() {
        Plan plan = remediate(from(10, 16), from(11, 21));

        assertThat(plan.declined()).isEmpty();
        assertThat(plan.remedies()).hasSize(2);
        assertThat(plan.files())
                .singleElement()
                .satisfies(file -> assertThat(file.text())
                        .contains("name = ?\", (name,))", "city = ?\", (city,))")
                        .doesNotContain("'\""));
    }

    @Test
    void withoutAPathThePlaceOfTheReportCounts() {
        assertThat(remediate(from(10, 10)).declined()).hasSize(1);
        assertThat(remediate(from(10, 12)).declined())
                .as("the path ends where nothing can be fixed")
                .hasSize(1);
    }

    @Test
    void aPathThatEndsInAnotherFileLeadsNowhere() {
        Finding elsewhere = finding(10, new Step(SourcePath.of("clinic/rows.py"), Region.line(16)));

        assertThat(remediate(elsewhere).declined()).hasSize(1);
    }

    private Plan remediate(Finding... findings) {
        MemoryTree tree = new MemoryTree(List.of(SourceFile.of(PATH, TEXT)));
        return remediator.remediate(List.of(findings), tree, (done, of) -> {});
    }

    private static Finding from(int source, int sink) {
        return finding(source, new Step(PATH, Region.line(sink)));
    }

    private static Finding finding(int source, Step sink) {
        return new Finding(
                "Acme Scan",
                "python/sql",
                List.of(89),
                Severity.HIGH,
                "",
                PATH,
                Region.line(source),
                List.of(new Step(PATH, Region.line(source)), sink),
                Optional.empty());
    }
}
