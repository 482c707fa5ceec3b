package dev.fixwright.api.chainloop;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.fixwright.access.Permission;
import dev.fixwright.access.RefusedException;
import dev.fixwright.api.Answer;
import dev.fixwright.api.Parameter;
import dev.fixwright.api.Request;
import dev.fixwright.api.Route;
import dev.fixwright.api.Schema;
import dev.fixwright.backlog.Backlog;
import dev.fixwright.backlog.FindingFilter;
import dev.fixwright.backlog.Page;
import dev.fixwright.backlog.PublicId;
import dev.fixwright.backlog.TrackedFinding;
import java.util.List;
import java.util.Optional;

/** Lists, describes and sums up findings. */
final class FindingRoutes {
    private static final String TAG = "FindingService";

    private static final Parameter SEVERITY =
            Parameter.query("severity", "Only of these; may be repeated.", Schema.list(Words.SEVERITY));
    private static final Parameter STATUS =
            Parameter.query("status", "Only of these; may be repeated.", Schema.list(Words.FINDING_STATUS));
    private static final Parameter TYPE =
            Parameter.query("finding_type", "Only of these; may be repeated.", Schema.list(Words.TYPE));

    private final Backlog backlog;

    FindingRoutes(Backlog backlog) {
        this.backlog = backlog;
    }

    List<Route> routes() {
        return List.of(list(), one(), summary());
    }

    private Route list() {
        return Route.get("/v1/findings")
                .called("FindingService_List", TAG, "List findings")
                .described("Findings, the newest first.")
                .needs(Permission.VIEW_CODE_SCANS)
                .takes(NumberedPage.PAGE, NumberedPage.SIZE, Projects.NAME, Projects.VERSION_NAME)
                .takes(SEVERITY, STATUS, TYPE)
                .answers(
                        200,
                        "A successful response.",
                        NumberedPage.of("v1FindingServiceListResponse", "results", FindingJson.FINDING))
                .by(this::list);
    }

    private Answer list(Request request) {
        Page<TrackedFinding> page = Projects.hasVersion(request.optionalText("project_version_name"))
                ? backlog.findings()
                        .page(
                                request.caller().tenants(),
                                filter(request),
                                NumberedPage.number(request),
                                NumberedPage.size(request))
                : NumberedPage.empty(request);
        return NumberedPage.answer(page, "results", FindingJson::finding);
    }

    private static FindingFilter filter(Request request) {
        return new FindingFilter(
                Words.severities(request.texts("severity")),
                Words.statuses(request.texts("status")),
                request.optionalText("project_name").filter(name -> !name.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Route one() {
        return Route.get("/v1/findings/{finding_id}")
                .called("FindingService_Describe", TAG, "Describe a finding")
                .described("One finding, with what is said about it.")
                .needs(Permission.VIEW_CODE_SCANS)
                .takes(Parameter.path("finding_id", "A UUID.", Schema.text().atMost(100)))
                .answers(
                        200,
                        "A successful response.",
                        Schema.object()
                                .named("v1FindingServiceDescribeResponse")
                                .requires("result", FindingJson.DESCRIBED))
                .by(this::one);
    }

    private Answer one(Request request) {
        return PublicId.plain(request.text("finding_id"))
                .flatMap(id -> backlog.assessments().one(request.caller().tenants(), id))
                .map(FindingJson::described)
                .map(json -> Answer.ok(JsonNodeFactory.instance.objectNode().set("result", json)))
                .orElseThrow(() -> RefusedException.notFound("There is no such finding."));
    }

    private Route summary() {
        return Route.get("/v1/findings/summary")
                .called("FindingService_Summary", TAG, "Summarize findings")
                .described("How many findings there are.")
                .needs(Permission.VIEW_CODE_SCANS)
                .takes(Projects.NAME, Projects.VERSION_NAME)
                .answers(200, "A successful response.", SummaryJson.SUMMARY)
                .by(this::summary);
    }

    private Answer summary(Request request) {
        if (!Projects.hasVersion(request.optionalText("project_version_name"))) {
            return Answer.ok(SummaryJson.nothing());
        }
        return Answer.ok(SummaryJson.summary(backlog.findings()
                .counts(
                        request.caller().tenants(),
                        request.optionalText("project_name").filter(name -> !name.isEmpty()))));
    }
}
