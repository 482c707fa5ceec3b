package dev.fixwright.api.chainloop;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.fixwright.access.Permission;
import dev.fixwright.access.RefusedException;
import dev.fixwright.access.RefusedException.Problem;
import dev.fixwright.api.Answer;
import dev.fixwright.api.Parameter;
import dev.fixwright.api.Request;
import dev.fixwright.api.Route;
import dev.fixwright.api.Schema;
import dev.fixwright.backlog.Assessment;
import dev.fixwright.backlog.Assessment.Approval;
import dev.fixwright.backlog.Assessment.Statement;
import dev.fixwright.backlog.AssessmentFilter;
import dev.fixwright.backlog.Backlog;
import dev.fixwright.backlog.Page;
import dev.fixwright.backlog.PublicId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Lists assessments, takes what is said about a finding, and approves it. */
final class AssessmentRoutes {
    private static final String TAG = "AssessmentService";

    private static final Schema CREATED = Schema.object()
            .named("v1AssessmentServiceCreateRequest")
            .allows(
                    "external_id",
                    Schema.text()
                            .atMost(500)
                            .described("The finding: its id, or the id of a rule that has one finding in the project."))
            .allows(
                    "finding_ids",
                    Schema.list(Schema.text().atMost(100)).atMost(1).described("The finding, instead of external_id."))
            .allows("products", Schema.list(AssessmentJson.PRODUCT).atMost(100))
            .allows("status", Words.ASSESSMENT_STATUS)
            .allows("justification_code", Words.JUSTIFICATION)
            .allows("note", Schema.text().atMost(4_000))
            .allows(
                    "creator_type",
                    Words.CREATOR.described("What an agent says waits for approval; the rest holds at once."))
            .allows("scope", Words.SCOPE)
            .allows("project_name", Schema.text().atMost(250))
            .allows("project_version_name", Schema.text().atMost(250));

    private static final Schema REVIEW = Schema.object()
            .named("v1AssessmentServiceApproveRevisionRequest")
            .allows("review_note", Schema.text().atMost(4_000));

    private final Backlog backlog;

    AssessmentRoutes(Backlog backlog) {
        this.backlog = backlog;
    }

    List<Route> routes() {
        return List.of(list(), create(), approve());
    }

    private Route list() {
        return Route.get("/v1/assessments")
                .called("AssessmentService_List", TAG, "List assessments")
                .described("Assessments, that of the newest finding first.")
                .needs(Permission.VIEW_CODE_SCANS)
                .takes(NumberedPage.PAGE, NumberedPage.SIZE, Projects.NAME, Projects.VERSION_NAME)
                .takes(
                        Parameter.query("scope", "All are of the project's.", Words.SCOPE),
                        Parameter.query(
                                "status", "Only of these; may be repeated.", Schema.list(Words.ASSESSMENT_STATUS)),
                        Parameter.query(
                                "external_id",
                                "Only of this rule.",
                                Schema.text().atMost(500)))
                .answers(
                        200,
                        "A successful response.",
                        NumberedPage.of("v1AssessmentServiceListResponse", "results", AssessmentJson.ASSESSMENT))
                .by(this::list);
    }

    private Answer list(Request request) {
        boolean none = !Projects.hasVersion(request.optionalText("project_version_name"))
                || request.optionalText("scope")
                        .filter("ASSESSMENT_SCOPE_PROJECT_VERSION"::equals)
                        .isPresent();
        Page<Assessment> page = none
                ? NumberedPage.empty(request)
                : backlog.assessments()
                        .page(
                                request.caller().tenants(),
                                new AssessmentFilter(
                                        Words.assessmentStatuses(request.texts("status")),
                                        request.optionalText("project_name").filter(name -> !name.isEmpty()),
                                        request.optionalText("external_id").filter(rule -> !rule.isEmpty())),
                                NumberedPage.number(request),
                                NumberedPage.size(request));
        return NumberedPage.answer(page, "results", AssessmentJson::assessment);
    }

    private Route create() {
        return Route.post("/v1/assessments")
                .called("AssessmentService_Create", TAG, "Create an assessment")
                .described("Says something about a finding: a new revision of its assessment.")
                .needs(Permission.USE_CODE_SCANS)
                .takes(CREATED, "What is said, and about which finding.")
                .answers(
                        200,
                        "A successful response.",
                        Schema.object()
                                .named("v1AssessmentServiceCreateResponse")
                                .requires("result", AssessmentJson.ASSESSMENT))
                .by(this::create);
    }

    private Answer create(Request request) {
        Assessment.Status status = request.field("status").stream()
                .flatMap(word -> Words.assessmentStatuses(List.of(word)).stream())
                .findFirst()
                .orElseThrow(() -> invalid("status", "status is missing."));
        Optional<String> justification = request.field("justification_code")
                .filter(word -> !Words.isUnspecified(word))
                .map(Words::plainJustification);
        boolean agent = request.field("creator_type")
                .filter("ASSESSMENT_CREATOR_TYPE_AI_AGENT"::equals)
                .isPresent();
        Assessment made = backlog.assessments()
                .create(
                        request.caller(),
                        finding(request),
                        new Statement(
                                status, justification, request.field("note").orElse("")),
                        agent ? Approval.PENDING : Approval.APPROVED);
        return Answer.ok(JsonNodeFactory.instance.objectNode().set("result", AssessmentJson.assessment(made)));
    }

    private UUID finding(Request request) {
        Optional<String> named = request.fieldTexts("finding_ids").stream()
                .findFirst()
                .or(() -> request.field("external_id"))
                .filter(text -> !text.isEmpty());
        String text = named.orElseThrow(() -> invalid("external_id", "external_id is missing."));
        return NamedFinding.id(text).orElseGet(() -> ofRule(request, text));
    }

    private UUID ofRule(Request request, String rule) {
        String project = request.field("project_name")
                .filter(name -> !name.isEmpty())
                .orElseThrow(() -> invalid("project_name", "project_name is missing: external_id is no finding's id."));
        Page<Assessment> found = backlog.assessments()
                .page(
                        request.caller().tenants(),
                        new AssessmentFilter(Set.of(), Optional.of(project), Optional.of(rule)),
                        1,
                        1);
        if (found.items().isEmpty()) {
            throw RefusedException.notFound("The project has no finding of the rule " + rule + ".");
        }
        if (found.total() > 1) {
            throw invalid(
                    "external_id",
                    "The project has " + found.total() + " findings of this rule. Send the id of one in finding_ids.");
        }
        return found.items().get(0).uid();
    }

    private Route approve() {
        return Route.post("/v1/assessments/revisions/{revision_id}/approve")
                .called("AssessmentService_ApproveRevision", TAG, "Approve an assessment revision")
                .described("Makes a revision effective.")
                .needs(Permission.USE_CODE_SCANS)
                .takes(Parameter.path("revision_id", "A UUID.", Schema.text().atMost(100)))
                .takes(new Route.Body(REVIEW, "What the reviewer has to say.", false, 64 * 1024))
                .answers(
                        200,
                        "A successful response.",
                        Schema.object()
                                .named("v1AssessmentServiceApproveRevisionResponse")
                                .requires("result", AssessmentJson.REVISION))
                .by(this::approve);
    }

    private Answer approve(Request request) {
        UUID id = PublicId.plain(request.text("revision_id"))
                .orElseThrow(() -> RefusedException.notFound("There is no such revision."));
        Assessment.Revision approved = backlog.assessments()
                .approve(request.caller(), id, request.field("review_note").orElse(""));
        return Answer.ok(JsonNodeFactory.instance.objectNode().set("result", AssessmentJson.revision(approved)));
    }

    private static RefusedException invalid(String field, String reason) {
        return RefusedException.invalid(reason, new Problem(List.of(field), reason, "value_error"));
    }
}
