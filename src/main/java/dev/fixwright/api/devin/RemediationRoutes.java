package dev.fixwright.api.devin;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.fixwright.access.Permission;
import dev.fixwright.access.RefusedException;
import dev.fixwright.access.TenantScope;
import dev.fixwright.api.Answer;
import dev.fixwright.api.Parameter;
import dev.fixwright.api.Request;
import dev.fixwright.api.Route;
import dev.fixwright.api.Schema;
import dev.fixwright.backlog.Backlog;
import dev.fixwright.backlog.Granted;
import dev.fixwright.backlog.PublicId;
import dev.fixwright.backlog.TrackedFinding;
import dev.fixwright.backlog.Wish;
import java.util.List;

/** Asks for the remediation of a finding. */
final class RemediationRoutes {
    private static final String TAIL = "/code-scans/{scan_id}/findings/{finding_id}/remediate";

    private static final Schema STARTED = Schema.object()
            .named("RemediateFindingResponse")
            .titled("RemediateFindingResponse")
            .described("The remediation session launched for a code scan finding.")
            .requires(
                    "finding_id", Schema.text().titled("Finding Id").described("The finding that is being remediated."))
            .requires(
                    "session_id",
                    Schema.text()
                            .titled("Session Id")
                            .described("ID of the Devin session launched to remediate the finding."));

    private static final Schema CONFLICT = Schema.object()
            .named("RemediationConflict")
            .described("Why no session was started, and the one that there is.")
            .requires("detail", Schema.text().titled("Detail"))
            .allows("session_id", Schema.text().titled("Session Id").described("The session that is live already."));

    private final Organisations organisations;
    private final Backlog backlog;

    RemediationRoutes(Organisations organisations, Backlog backlog) {
        this.organisations = organisations;
        this.backlog = backlog;
    }

    List<Route> routes() {
        return List.of(
                route(
                        "/v3/enterprise/organizations/{org_id}",
                        "enterprise_organizations",
                        Permission.USE_ACCOUNT_CODE_SCANS),
                route("/v3/organizations/{org_id}", "organizations", Permission.USE_CODE_SCANS));
    }

    private Route route(String head, String scope, Permission permission) {
        return Route.post(head + TAIL)
                .called(
                        "handle_remediate_code_scan_finding_v3_" + scope
                                + "__org_id__code_scans__scan_id__findings__finding_id__remediate_post",
                        "code-scans",
                        "Remediate Code Scan Finding")
                .described("Launch a Devin session to remediate a code scan finding.\n\nThe session analyzes the"
                        + " vulnerable code, implements a fix, and opens a pull request. The session is attributed to the"
                        + " calling principal (the service user or PAT that made the request). Returns ``409`` if the"
                        + " finding already has a remediation session; `session_id` beside `detail` names it.")
                .needs(permission)
                .takes(
                        Organisations.IN_PATH,
                        Parameter.path(
                                "scan_id", "", Schema.text().titled("Scan Id").atMost(100)),
                        Parameter.path(
                                "finding_id",
                                "",
                                Schema.text().titled("Finding Id").atMost(100)))
                .answers(201, "Successful Response", STARTED)
                .answers(409, "The finding has a session already, or there is nothing to be done about it.", CONFLICT)
                .by(this::remediate);
    }

    private Answer remediate(Request request) {
        TrackedFinding finding = finding(request, organisations.of(request));
        Granted granted = backlog.wishes().ask(request.caller(), finding.uid(), Wish.PLAIN);
        String session = PublicId.SESSION.of(granted.work().uid());
        if (!granted.fresh()) {
            throw RefusedException.conflict("The finding already has a remediation session.", session);
        }
        return Answer.json(
                201,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("finding_id", PublicId.FINDING.of(finding.uid()))
                        .put("session_id", session));
    }

    private TrackedFinding finding(Request request, TenantScope scope) {
        return PublicId.FINDING
                .read(request.text("finding_id"))
                .flatMap(id -> backlog.findings().one(scope, id))
                .filter(found -> PublicId.SCAN.of(found.scan()).equals(request.text("scan_id")))
                .orElseThrow(() -> RefusedException.notFound("There is no such finding in this scan."));
    }
}
