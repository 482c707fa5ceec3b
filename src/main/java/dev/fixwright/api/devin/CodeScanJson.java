package dev.fixwright.api.devin;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.api.Schema;
import dev.fixwright.backlog.Metrics;
import dev.fixwright.backlog.PublicId;
import dev.fixwright.backlog.Scan;
import dev.fixwright.backlog.TrackedFinding;
import dev.fixwright.finding.Catalogue;
import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.finding.Severity;
import dev.fixwright.finding.Weakness;
import dev.fixwright.source.SourcePath;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Scans, findings and their numbers, as this face writes them. */
final class CodeScanJson {
    private static final Schema MOMENT = Schema.whole().format("int64").described("Unix seconds");

    static final Schema SEVERITY = Schema.word(List.of("critical", "high", "medium", "low"));
    static final Schema STATUS = Schema.word(List.of("open", "dismissed", "resolved"));

    static final Schema SCAN = Schema.object()
            .named("CodeScanResponse")
            .requires("scan_id", Schema.text())
            .requires("org_id", Schema.text())
            .requires("repo_name", Schema.text().described("As owner/repo; empty for items without code."))
            .requires("host", Schema.text().orNull())
            .requires("created_at", MOMENT)
            .requires(
                    "profile",
                    Schema.text()
                            .described("What the caller called the kind of scan.")
                            .orNull())
            .requires(
                    "status",
                    Schema.word(List.of(
                            "waiting",
                            "pending",
                            "running",
                            "awaiting_user_input",
                            "completed",
                            "failed",
                            "cancelled")))
            .requires("scan_type", Schema.text())
            .requires("tool", Schema.text().described("The scanner, as it calls itself."))
            .requires("commit", Schema.text().orNull())
            .requires("findings_count", Schema.whole());

    private static final Schema SNIPPET = Schema.object()
            .named("CodeScanReferenceSnippet")
            .requires("file_path", Schema.text())
            .requires("start_line", Schema.whole())
            .requires("end_line", Schema.whole())
            .requires("commentary", Schema.text());

    static final Schema FINDING = Schema.object()
            .named("CodeScanFindingResponse")
            .requires("finding_id", Schema.text())
            .requires("scan_id", Schema.text().described("The scan in which it was first seen."))
            .requires("repo_name", Schema.text())
            .requires("title", Schema.text().orNull())
            .requires("description", Schema.text().orNull())
            .requires(
                    "category",
                    Schema.text().described("The scanner's id of the rule.").orNull())
            .requires("severity", SEVERITY)
            .requires("status", STATUS)
            .requires(
                    "recommendation",
                    Schema.text()
                            .described("What a fix does, where Fixwright knows the kind of problem.")
                            .orNull())
            .requires(
                    "note",
                    Schema.text().described("What people noted in the backlog.").orNull())
            .requires(
                    "code_owners",
                    Schema.list(Schema.text())
                            .described("Always empty: owners are looked up when a pull request is ready for them."))
            .requires("created_at", MOMENT)
            .requires(
                    "session_id",
                    Schema.text()
                            .described("The newest session that remediates it.")
                            .orNull())
            .requires("orchestrator_session_id", Schema.text().orNull())
            .requires(
                    "pr_url",
                    Schema.text().described("The pull request of that session.").orNull())
            .requires("reference_snippets", Schema.list(SNIPPET))
            .requires("org_id", Schema.text())
            .requires(
                    "alert_number",
                    Schema.whole()
                            .format("int64")
                            .described("GitHub's number of the alert.")
                            .orNull())
            .requires("url", Schema.text().described("Where people see it.").orNull());

    static final Schema METRICS = Schema.object()
            .named("CodeScanMetricsResponse")
            .requires("scans_count", Schema.whole())
            .requires("repos_scanned_count", Schema.whole())
            .requires("open_critical_findings_count", Schema.whole())
            .requires("open_high_findings_count", Schema.whole())
            .requires("open_medium_findings_count", Schema.whole())
            .requires("open_low_findings_count", Schema.whole())
            .requires("prs_created_count", Schema.whole())
            .requires("prs_open_count", Schema.whole())
            .requires("prs_merged_count", Schema.whole())
            .requires("prs_closed_count", Schema.whole())
            .requires("avg_pr_time_to_merge_seconds", Schema.number().orNull())
            .requires("avg_pr_open_duration_seconds", Schema.number().orNull());

    private CodeScanJson() {}

    static ObjectNode scan(Scan scan) {
        return object().put("scan_id", PublicId.SCAN.of(scan.uid()))
                .put("org_id", scan.tenant())
                .put("repo_name", scan.repository().orElse(""))
                .put("host", scan.host().orElse(null))
                .put("created_at", scan.createdAt().getEpochSecond())
                .put("profile", scan.profile().orElse(null))
                .put("status", scan.status().word())
                .put("scan_type", "security")
                .put("tool", scan.tool())
                .put("commit", scan.commit().orElse(null))
                .put("findings_count", scan.findings());
    }

    static ObjectNode finding(TrackedFinding finding, Catalogue catalogue) {
        ObjectNode json = object().put("finding_id", PublicId.FINDING.of(finding.uid()))
                .put("scan_id", PublicId.SCAN.of(finding.scan()))
                .put("repo_name", finding.repository().orElse(""))
                .put("title", said(finding.title()))
                .put("description", said(finding.message()))
                .put("category", said(finding.rule()))
                .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                .put("status", word(finding.status()));
        json.put("recommendation", recommendation(finding, catalogue).orElse(null))
                .put("note", finding.notes().orElse(null))
                .putArray("code_owners");
        json.put("created_at", finding.createdAt().getEpochSecond())
                .put("session_id", finding.session().map(PublicId.SESSION::of).orElse(null))
                .putNull("orchestrator_session_id")
                .put("pr_url", finding.pullRequest().orElse(null));
        snippet(finding, json);
        json.put("org_id", finding.tenant()).put("url", said(finding.address()));
        if (finding.alert().isPresent()) {
            json.put("alert_number", finding.alert().getAsLong());
        } else {
            json.putNull("alert_number");
        }
        return json;
    }

    /** What was handed in and never looked at is known by its rule. */
    private static Optional<String> recommendation(TrackedFinding finding, Catalogue catalogue) {
        return finding.weakness()
                .flatMap(catalogue::weakness)
                .or(() -> SourcePath.reasonToRefuse(finding.place().path()).isPresent()
                        ? Optional.empty()
                        : catalogue.weaknessOf(Finding.at(
                                finding.tool(),
                                finding.rule(),
                                SourcePath.of(finding.place().path()),
                                Region.line(1))))
                .map(Weakness::fix);
    }

    private static void snippet(TrackedFinding finding, ObjectNode json) {
        TrackedFinding.Place place = finding.place();
        var snippets = json.putArray("reference_snippets");
        if (!place.path().isEmpty()) {
            snippets.addObject()
                    .put("file_path", place.path())
                    .put("start_line", place.startLine())
                    .put("end_line", Math.max(place.startLine(), place.endLine()))
                    .put("commentary", finding.message());
        }
    }

    /** What is being worked on is open until it is gone. */
    static String word(TrackedFinding.Status status) {
        return status == TrackedFinding.Status.IN_PROGRESS ? TrackedFinding.Status.OPEN.word() : status.word();
    }

    static ObjectNode metrics(Metrics metrics) {
        ObjectNode json =
                object().put("scans_count", metrics.scans()).put("repos_scanned_count", metrics.repositories());
        for (Severity severity : Severity.values()) {
            json.put(
                    "open_" + severity.name().toLowerCase(Locale.ROOT) + "_findings_count",
                    metrics.open().getOrDefault(severity, 0L));
        }
        return json.put("prs_created_count", metrics.created())
                .put("prs_open_count", metrics.openNow())
                .put("prs_merged_count", metrics.merged())
                .put("prs_closed_count", metrics.closed())
                .put("avg_pr_time_to_merge_seconds", seconds(metrics.timeToMerge()))
                .put("avg_pr_open_duration_seconds", seconds(metrics.timeOpen()));
    }

    private static @Nullable Double seconds(Optional<Duration> duration) {
        return duration.map(time -> time.toMillis() / 1000.0).orElse(null);
    }

    private static @Nullable String said(String text) {
        return text.isEmpty() ? null : text;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
