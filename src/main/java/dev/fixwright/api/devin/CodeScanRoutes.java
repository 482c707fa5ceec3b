package dev.fixwright.api.devin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.access.Permission;
import dev.fixwright.access.RefusedException;
import dev.fixwright.access.RefusedException.Problem;
import dev.fixwright.access.TenantScope;
import dev.fixwright.api.Answer;
import dev.fixwright.api.Parameter;
import dev.fixwright.api.Request;
import dev.fixwright.api.Route;
import dev.fixwright.api.Schema;
import dev.fixwright.backlog.Backlog;
import dev.fixwright.backlog.FindingFilter;
import dev.fixwright.backlog.PublicId;
import dev.fixwright.backlog.ScanFilter;
import dev.fixwright.backlog.Slice;
import dev.fixwright.backlog.TrackedFinding;
import dev.fixwright.finding.Catalogue;
import dev.fixwright.finding.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Lists scans and findings and counts what came of them, of one organisation or of all that the caller may see. */
final class CodeScanRoutes {
    private static final Duration LONGEST_SPAN = Duration.ofDays(100);

    /** Until the year 9999, which every database can hold. */
    private static final long LAST_SECOND = 253_402_300_799L;

    private static final Schema SECONDS = Schema.whole().format("int64").between(0, LAST_SECOND);

    private static final Parameter REPOSITORY = Parameter.query(
            "repo_name",
            "Only of this repository, as owner/repo.",
            Schema.text().titled("Repo Name").atMost(250));

    private final Organisations organisations;
    private final Backlog backlog;
    private final Catalogue catalogue;

    CodeScanRoutes(Organisations organisations, Backlog backlog, Catalogue catalogue) {
        this.organisations = organisations;
        this.backlog = backlog;
        this.catalogue = catalogue;
    }

    List<Route> routes() {
        return List.of(
                scans("/v3/enterprise", "enterprise", Organisations.IN_QUERY, Permission.VIEW_ACCOUNT_CODE_SCANS),
                scans("/v3/organizations/{org_id}", "organizations", Organisations.IN_PATH, Permission.VIEW_CODE_SCANS),
                findings("/v3/enterprise", "enterprise", Organisations.IN_QUERY, Permission.VIEW_ACCOUNT_CODE_SCANS),
                findings(
                        "/v3/organizations/{org_id}",
                        "organizations",
                        Organisations.IN_PATH,
                        Permission.VIEW_CODE_SCANS),
                metrics("/v3/enterprise", "enterprise", Organisations.IN_QUERY, Permission.VIEW_ACCOUNT_CODE_SCANS),
                metrics(
                        "/v3/organizations/{org_id}",
                        "organizations",
                        Organisations.IN_PATH,
                        Permission.VIEW_CODE_SCANS));
    }

    private Route scans(String head, String scope, Parameter organisation, Permission permission) {
        return Route.get(head + "/code-scans/scans")
                .called("list_" + scope + "_code_scans", "code-scans", "List Code Scans")
                .described("Scans, the newest first: analyses that GitHub has, and reports that were handed in.")
                .needs(permission)
                .takes(organisation, CursorPage.AFTER, CursorPage.FIRST, REPOSITORY)
                .takes(
                        Parameter.query("time_after", "Not before this moment, in Unix seconds.", SECONDS),
                        Parameter.query("time_before", "Before this moment, in Unix seconds.", SECONDS))
                .answers(200, "Successful Response", CursorPage.of(CodeScanJson.SCAN, "CodeScanResponse"))
                .by(this::scans);
    }

    private Answer scans(Request request) {
        ScanFilter filter = new ScanFilter(
                request.optionalText("repo_name"),
                Optional.empty(),
                moment(request, "time_after"),
                moment(request, "time_before"));
        TenantScope scope = organisations.of(request);
        return CursorPage.answer(
                backlog.scans().list(scope, filter, CursorPage.after(request, "scans"), CursorPage.size(request)),
                CodeScanJson::scan);
    }

    private Route findings(String head, String scope, Parameter organisation, Permission permission) {
        return Route.get(head + "/code-scans/findings")
                .called("list_" + scope + "_code_scan_findings", "code-scans", "List Code Scan Findings")
                .described("Findings, the newest first. A finding belongs to the scan in which it was first seen.")
                .needs(permission)
                .takes(organisation, CursorPage.AFTER, CursorPage.FIRST, REPOSITORY)
                .takes(
                        Parameter.query(
                                "scan_id",
                                "Only those first seen in this scan.",
                                Schema.text().atMost(100)),
                        Parameter.query(
                                "severity", "Only of these; may be repeated.", Schema.list(CodeScanJson.SEVERITY)),
                        Parameter.query("status", "Only of these; may be repeated.", Schema.list(CodeScanJson.STATUS)))
                .answers(200, "Successful Response", CursorPage.of(CodeScanJson.FINDING, "CodeScanFindingResponse"))
                .by(this::findings);
    }

    private Answer findings(Request request) {
        TenantScope scope = organisations.of(request);
        Optional<String> scan = request.optionalText("scan_id");
        Optional<UUID> known = scan.flatMap(PublicId.SCAN::read);
        if (scan.isPresent() && known.isEmpty()) {
            return CursorPage.answer(new Slice<TrackedFinding>(List.of(), Optional.empty()), this::json);
        }
        FindingFilter filter = new FindingFilter(
                severities(request),
                statuses(request),
                request.optionalText("repo_name"),
                known,
                Optional.empty(),
                Optional.empty());
        return CursorPage.answer(
                backlog.findings().list(scope, filter, CursorPage.after(request, "findings"), CursorPage.size(request)),
                this::json);
    }

    private ObjectNode json(TrackedFinding finding) {
        return CodeScanJson.finding(finding, catalogue);
    }

    private static Set<Severity> severities(Request request) {
        Set<Severity> severities = EnumSet.noneOf(Severity.class);
        request.texts("severity").forEach(word -> severities.add(Severity.valueOf(word.toUpperCase(Locale.ROOT))));
        return severities;
    }

    private static Set<TrackedFinding.Status> statuses(Request request) {
        Set<TrackedFinding.Status> statuses = EnumSet.noneOf(TrackedFinding.Status.class);
        for (TrackedFinding.Status status : TrackedFinding.Status.values()) {
            if (request.texts("status").contains(CodeScanJson.word(status))) {
                statuses.add(status);
            }
        }
        return statuses;
    }

    private Route metrics(String head, String scope, Parameter organisation, Permission permission) {
        return Route.get(head + "/code-scans/metrics")
                .called("get_" + scope + "_code_scan_metrics", "code-scans", "Get Code Scan Metrics")
                .described("What came of scans and pull requests in a span of at most 100 days.")
                .needs(permission)
                .takes(
                        organisation,
                        Parameter.query("time_after", "Not before this moment, in Unix seconds.", SECONDS)
                                .must(),
                        Parameter.query("time_before", "Before this moment, in Unix seconds.", SECONDS)
                                .must())
                .answers(200, "Successful Response", CodeScanJson.METRICS)
                .by(this::metrics);
    }

    private Answer metrics(Request request) {
        TenantScope scope = organisations.of(request);
        Instant from = moment(request, "time_after").orElseThrow();
        Instant until = moment(request, "time_before").orElseThrow();
        if (!from.isBefore(until) || Duration.between(from, until).compareTo(LONGEST_SPAN) > 0) {
            String reason = "time_before has to be after time_after, by at most 100 days";
            throw RefusedException.invalid(reason, new Problem(List.of("query", "time_before"), reason, "value_error"));
        }
        return Answer.ok(CodeScanJson.metrics(backlog.findings().metrics(scope, from, until)));
    }

    private static Optional<Instant> moment(Request request, String name) {
        return request.optionalText(name).map(Long::parseLong).map(Instant::ofEpochSecond);
    }
}
