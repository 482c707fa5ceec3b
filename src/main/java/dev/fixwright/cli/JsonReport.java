package dev.fixwright.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.fixwright.finding.Finding;
import dev.fixwright.finding.sarif.SarifLog.Unread;
import dev.fixwright.proof.Proof;
import dev.fixwright.proof.ProofStep;
import dev.fixwright.remediation.Remedy;
import dev.fixwright.source.SourceFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A report for programs. Its shape is described in src/docs/command-line.md and only ever grows within one format. */
final class JsonReport {
    private static final int FORMAT = 1;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final String version;

    JsonReport(String version) {
        this.version = version;
    }

    private record ReportJson(
            int format,
            String version,
            SummaryJson summary,
            WrittenJson written,
            List<AlertJson> alerts,
            List<FixJson> fixes,
            List<String> warnings) {}

    private record SummaryJson(int alerts, int fixed, int declined, int skipped, int leftOut) {}

    private record WrittenJson(String to, int files, Optional<String> branch, Optional<String> commit) {}

    /** {@code fix} counts from 0 in {@code fixes}; an alert without a place has neither path nor line. */
    private record AlertJson(
            String state,
            String tool,
            String rule,
            String message,
            Optional<String> severity,
            List<Integer> cwes,
            Optional<String> path,
            Optional<Integer> line,
            Optional<Integer> fix,
            Optional<String> result,
            Optional<String> reason) {}

    private record FixJson(
            String weakness,
            String explanation,
            List<String> review,
            ProofJson proof,
            List<String> files,
            String diff) {}

    private record ProofJson(String level, List<StepJson> steps) {}

    /** @param applies false where there was nothing to ask, and else absent */
    private record StepJson(String name, boolean holds, Optional<Boolean> applies, String evidence) {
        static StepJson of(ProofStep step) {
            return new StepJson(
                    step.name(), step.holds(), step.applies() ? Optional.empty() : Optional.of(false), step.evidence());
        }
    }

    void print(FixReport report, PrintWriter out) {
        try {
            out.println(JSON.writeValueAsString(json(report)));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReportJson json(FixReport report) {
        FixReport.Written written = report.written();
        return new ReportJson(
                FORMAT,
                version,
                new SummaryJson(
                        report.alertsFixed() + report.alertsDeclined(),
                        report.alertsFixed(),
                        report.alertsDeclined(),
                        report.read().skipped().size(),
                        report.read().leftOut()),
                new WrittenJson(
                        written.to().word(),
                        written.files(),
                        written.branch(),
                        written.head().map(Object::toString)),
                alerts(report),
                report.fixed().stream().map(JsonReport::fix).toList(),
                report.read().warnings());
    }

    private static List<AlertJson> alerts(FixReport report) {
        List<AlertJson> alerts = new ArrayList<>();
        for (int i = 0; i < report.fixed().size(); i++) {
            for (Finding finding : report.fixed().get(i).remedy().closes()) {
                alerts.add(alert("fixed", finding, Optional.of(i), Optional.empty()));
            }
        }
        report.declined()
                .forEach(refusal -> alerts.add(
                        alert("declined", refusal.finding(), Optional.empty(), Optional.of(refusal.reason()))));
        report.read().refused().forEach(unread -> alerts.add(unread("declined", unread)));
        report.read().skipped().forEach(unread -> alerts.add(unread("skipped", unread)));
        return alerts;
    }

    private static AlertJson alert(String state, Finding finding, Optional<Integer> fix, Optional<String> reason) {
        return new AlertJson(
                state,
                finding.tool(),
                finding.rule(),
                finding.message(),
                Optional.of(finding.severity().name().toLowerCase(Locale.ROOT)),
                finding.cwes(),
                Optional.of(finding.path().value()),
                Optional.of(finding.region().startLine()),
                fix,
                Optional.empty(),
                reason);
    }

    private static AlertJson unread(String state, Unread unread) {
        return new AlertJson(
                state,
                unread.tool(),
                unread.rule(),
                unread.message(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(unread.place()),
                Optional.of(unread.reason()));
    }

    private static FixJson fix(FixReport.Fixed fixed) {
        Remedy remedy = fixed.remedy();
        Proof proof = remedy.proof();
        return new FixJson(
                remedy.fix().weakness(),
                remedy.fix().explanation(),
                remedy.fix().review(),
                new ProofJson(
                        proof.level().word(),
                        proof.steps().stream().map(StepJson::of).toList()),
                remedy.files().stream()
                        .map(SourceFile::path)
                        .map(Object::toString)
                        .toList(),
                String.join("\n", fixed.diff()) + "\n");
    }
}
