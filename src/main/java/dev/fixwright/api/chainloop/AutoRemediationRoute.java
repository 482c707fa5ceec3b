package dev.fixwright.api.chainloop;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.fixwright.access.Permission;
import dev.fixwright.access.RefusedException;
import dev.fixwright.access.RefusedException.Problem;
import dev.fixwright.api.Answer;
import dev.fixwright.api.Request;
import dev.fixwright.api.Route;
import dev.fixwright.api.Schema;
import dev.fixwright.backlog.Assessment;
import dev.fixwright.backlog.Backlog;
import dev.fixwright.backlog.Granted;
import dev.fixwright.backlog.PublicId;
import dev.fixwright.backlog.Wish;
import java.util.List;
import java.util.UUID;

/** Asks for the remediation of what an assessment says is affected. */
final class AutoRemediationRoute {
    private static final Schema ASKED = Schema.object()
            .named("v1FindingServiceTriggerAutoRemediationRequest")
            .described("FindingServiceTriggerAutoRemediationRequest is the request for triggering auto-remediation.")
            .allows(
                    "assessment_id",
                    Schema.text()
                            .described("UUID of the AFFECTED assessment backing the remediation. The finding is derived"
                                    + " server-side from the assessment's linkage."));

    private static final Schema STARTED = Schema.object()
            .named("v1FindingServiceTriggerAutoRemediationResponse")
            .described("FindingServiceTriggerAutoRemediationResponse is the response for triggering auto-remediation.")
            .allows(
                    "operation_id",
                    Schema.text().titled("ID of the async operation created for tracking the remediation job"));

    private final Backlog backlog;

    AutoRemediationRoute(Backlog backlog) {
        this.backlog = backlog;
    }

    Route route() {
        return Route.post("/v1/findings/auto-remediation")
                .called("FindingService_TriggerAutoRemediation", "FindingService", "Trigger auto-remediation")
                .described("Dispatch an AI-powered auto-remediation for a vulnerability finding, creating a PR with the"
                        + " fix. While the remediation is live, the same call answers the same operation.")
                .needs(Permission.USE_CODE_SCANS)
                .takes(
                        ASKED,
                        "FindingServiceTriggerAutoRemediationRequest is the request for triggering auto-remediation.")
                .answers(200, "A successful response.", STARTED)
                .by(this::trigger);
    }

    private Answer trigger(Request request) {
        Assessment assessment = assessment(request);
        if (assessment.status() != Assessment.Status.AFFECTED) {
            throw invalid("The assessment is " + assessment.status().name() + "; only what is AFFECTED is remediated.");
        }
        Granted granted = granted(request, assessment.finding().uid());
        return Answer.ok(JsonNodeFactory.instance
                .objectNode()
                .put("operation_id", granted.work().uid().toString()));
    }

    private Assessment assessment(Request request) {
        String sent = request.field("assessment_id")
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> invalid("assessment_id is missing."));
        UUID id = PublicId.plain(sent).orElseThrow(() -> invalid("assessment_id is not a UUID."));
        return backlog.assessments()
                .one(request.caller().tenants(), id)
                .orElseThrow(() -> RefusedException.notFound("There is no such assessment."));
    }

    /** That there is nothing to be done about the finding is, in this face, a request that cannot be served. */
    private Granted granted(Request request, UUID finding) {
        try {
            return backlog.wishes().ask(request.caller(), finding, Wish.PLAIN);
        } catch (RefusedException e) {
            throw e.kind() == RefusedException.Kind.CONFLICT ? invalid(e.reason()) : e;
        }
    }

    private static RefusedException invalid(String reason) {
        return RefusedException.invalid(reason, new Problem(List.of("assessment_id"), reason, "value_error"));
    }
}
