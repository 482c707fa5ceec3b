package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.FacesWorld.Faces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The lists, counts and numbers of a tenant as the faces tell them: page by page, and of many filters a different one each
 * time.
 */
final class ListViews {
    static final List<String> SEVERITIES = List.of("critical", "high", "medium", "low");
    private static final List<String> STATUSES = List.of("open", "dismissed", "resolved");
    private static final List<String> ASSESSED = List.of("AFFECTED", "NOT_AFFECTED", "FIXED", "UNDER_INVESTIGATION");
    private static final List<String> ITEMS = List.of("open", "in_progress", "done", "accepted_risk");

    private final Faces faces;
    private final ListPages pages;
    /** The newest first. */
    private final List<FacesFinding> findings;
    /** Which of the filters has its turn. */
    private final int turn;

    ListViews(Faces faces, List<FacesFinding> findings, int turn) {
        this.faces = faces;
        this.pages = new ListPages(faces);
        this.findings = findings;
        this.turn = turn;
    }

    /** All findings as /v3 lists them, by their UUID. */
    Map<String, JsonNode> all() {
        List<JsonNode> all = pages.byCursor("/v3/enterprise/code-scans/findings", "after", "first");
        assertThat(all.stream().map(ListViews::listed))
                .as("/v3 findings")
                .containsExactlyElementsOf(expected(finding -> true));
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        all.forEach(one -> byId.put(ApiStory.uuid(one.path("finding_id").asText()), one));
        return byId;
    }

    /** The other lists, and what is counted. */
    void check(long now) {
        checkFilters();
        checkNumbered();
        checkSummary();
        checkBacklog();
        checkMetrics(now, checkWorks());
    }

    private static String listed(JsonNode finding) {
        return ApiStory.uuid(finding.path("finding_id").asText()) + " "
                + finding.path("status").asText() + " "
                + finding.path("severity").asText() + " "
                + finding.path("repo_name").asText() + " "
                + finding.path("scan_id").asText();
    }

    private List<String> expected(Predicate<FacesFinding> which) {
        return findings.stream()
                .filter(which)
                .map(finding -> finding.uuid + " " + finding.expected.openOrNot() + " " + finding.severity + " "
                        + finding.repository + " " + finding.scan)
                .toList();
    }

    private void checkFilters() {
        String status = STATUSES.get(turn % STATUSES.size());
        String severity = SEVERITIES.get(turn / 3 % SEVERITIES.size());
        FacesFinding one = findings.get(turn % findings.size());
        String filter = turn % 2 == 0
                ? "status=" + status + "&severity=" + severity
                : turn % 4 == 1 ? "repo_name=" + one.repository + "&status=" + status : "scan_id=" + one.scan;
        Predicate<FacesFinding> which = turn % 2 == 0
                ? finding -> finding.expected.openOrNot().equals(status) && finding.severity.equals(severity)
                : turn % 4 == 1
                        ? finding -> finding.repository.equals(one.repository)
                                && finding.expected.openOrNot().equals(status)
                        : finding -> finding.scan.equals(one.scan);
        assertThat(pages.byCursor("/v3/enterprise/code-scans/findings?" + filter, "after", "first").stream()
                        .map(ListViews::listed))
                .as("/v3 findings with " + filter)
                .containsExactlyElementsOf(expected(which));
    }

    private void checkNumbered() {
        assertThat(pages.byNumber("/v1/findings", "results").stream()
                        .map(one -> one.path("id").asText() + " "
                                + word(one.path("status").asText(), "FINDING_STATUS_")))
                .as("/v1 findings")
                .containsExactlyElementsOf(findings.stream()
                        .map(finding -> finding.uuid + " " + finding.expected.status())
                        .toList());
        String severity = SEVERITIES.get(turn % SEVERITIES.size());
        String filter = "severity=FINDING_SEVERITY_" + severity.toUpperCase(Locale.ROOT)
                + "&status=FINDING_STATUS_OPEN&status=FINDING_STATUS_RESOLVED";
        assertThat(pages.byNumber("/v1/findings?" + filter, "results").stream()
                        .map(one -> one.path("id").asText()))
                .as("/v1 findings with " + filter)
                .containsExactlyElementsOf(findings.stream()
                        .filter(finding -> finding.severity.equals(severity)
                                && List.of("open", "resolved").contains(finding.expected.status()))
                        .map(finding -> finding.uuid)
                        .toList());
        String assessed = ASSESSED.get(turn % ASSESSED.size());
        assertThat(pages.byNumber("/v1/assessments?status=ASSESSMENT_STATUS_" + assessed, "results").stream()
                        .map(one -> one.path("id").asText()))
                .as("/v1 assessments " + assessed)
                .containsExactlyElementsOf(findings.stream()
                        .filter(finding -> finding.expected.assessment.equals(assessed))
                        .map(finding -> finding.uuid)
                        .toList());
    }

    private static String word(String spelled, String set) {
        return spelled.replace(set, "").toLowerCase(Locale.ROOT);
    }

    private void checkSummary() {
        JsonNode summary = faces.chainloop().get("/v1/findings/summary").json();
        assertThat(summary.path("total").asInt()).isEqualTo(findings.size());
        for (JsonNode count : summary.path("by_severity")) {
            String severity = word(count.path("severity").asText(), "FINDING_SEVERITY_");
            assertThat(count.path("count").asInt())
                    .as(summary.toString())
                    .isEqualTo(number(finding -> finding.severity.equals(severity)));
        }
        for (JsonNode count : summary.path("by_effective_assessment_status")) {
            String status = count.path("status").asText().replace("ASSESSMENT_STATUS_", "");
            assertThat(count.path("count").asInt())
                    .as(summary.toString())
                    .isEqualTo(number(finding -> finding.expected.assessment.equals(status)));
        }
        assertThat(summary.at("/suggested_actions/total_unassessed").asInt())
                .as(summary.toString())
                .isEqualTo(number(finding -> finding.expected.openOrNot().equals("open")
                        && finding.expected.assessment.equals("UNDER_INVESTIGATION")));
    }

    private int number(Predicate<FacesFinding> which) {
        return (int) findings.stream().filter(which).count();
    }

    private void checkBacklog() {
        assertThat(pages.byCursor("/tenant/export", "cursor", "limit").stream()
                        .map(item -> item.path("remediationId").asText() + " "
                                + item.path("status").asText() + " "
                                + item.path("scanId").asText()))
                .as("/tenant/export")
                .containsExactlyInAnyOrderElementsOf(findings.stream()
                        .map(finding -> finding.item() + " " + finding.expected.item() + " " + finding.scan)
                        .toList());
        String status = ITEMS.get(turn % ITEMS.size());
        FacesFinding one = findings.get(turn % findings.size());
        String path = "/tenant/scans/" + one.scan + "/remediation?status=" + status;
        assertThat(pages.byCursor(path, "cursor", "limit").stream()
                        .map(item -> item.path("remediationId").asText()))
                .as(path)
                .contains(findings.stream()
                        .filter(finding -> finding.scan.equals(one.scan)
                                && finding.expected.item().equals(status))
                        .map(FacesFinding::item)
                        .toArray(String[]::new));
    }

    /** Answers the operations. */
    private List<JsonNode> checkWorks() {
        List<JsonNode> operations = pages.byNumber("/v1/operations", "operations");
        assertThat(pages.byCursor("/v3/organizations/" + organisation() + "/sessions", "after", "first").stream()
                        .map(session -> ApiStory.uuid(session.path("session_id").asText())))
                .as("sessions")
                .containsExactlyElementsOf(operations.stream()
                        .map(operation -> operation.path("id").asText())
                        .toList());
        return operations;
    }

    private String organisation() {
        return faces.tenant().get("/tenant/me").json().path("tenantId").asText();
    }

    private void checkMetrics(long now, List<JsonNode> operations) {
        List<JsonNode> scans = pages.byCursor("/v3/enterprise/code-scans/scans", "after", "first");
        assertThat(pages.byCursor("/tenant/scans", "cursor", "limit").stream()
                        .map(scan -> scan.path("scanId").asText() + " "
                                + scan.path("findings").asInt()))
                .as("scans")
                .containsExactlyElementsOf(scans.stream()
                        .map(scan -> scan.path("scan_id").asText() + " "
                                + scan.path("findings_count").asInt())
                        .toList());
        JsonNode metrics = faces.devin()
                .get("/v3/enterprise/code-scans/metrics?time_after=" + (now - 90L * 86_400) + "&time_before="
                        + (now + 86_400))
                .json();
        assertThat(metrics.path("scans_count").asInt()).isEqualTo(scans.size());
        assertThat(metrics.path("repos_scanned_count").asLong())
                .as(metrics.toString())
                .isEqualTo(scans.stream()
                        .map(scan -> scan.path("repo_name").asText())
                        .distinct()
                        .count());
        for (String severity : SEVERITIES) {
            assertThat(metrics.path("open_" + severity + "_findings_count").asInt())
                    .as(severity + " in " + metrics)
                    .isEqualTo(number(finding -> finding.severity.equals(severity)
                            && finding.expected.openOrNot().equals("open")));
        }
        checkPulls(metrics, operations);
    }

    /** A pull request counts once, whatever it is for. */
    private static void checkPulls(JsonNode metrics, List<JsonNode> operations) {
        List<JsonNode> outputs = operations.stream().map(FindingViews::output).toList();
        assertThat(metrics.path("prs_created_count").asLong())
                .as(metrics.toString())
                .isEqualTo(pulls(outputs, "open|merged|closed"));
        for (String state : List.of("open", "merged")) {
            assertThat(metrics.path("prs_" + state + "_count").asLong())
                    .as(state + " in " + metrics)
                    .isEqualTo(pulls(outputs, state));
        }
    }

    private static long pulls(List<JsonNode> outputs, String states) {
        return outputs.stream()
                .filter(output -> output.path("pull_request_state").asText().matches(states))
                .map(output -> output.path("pull_request_url").asText())
                .distinct()
                .count();
    }
}
