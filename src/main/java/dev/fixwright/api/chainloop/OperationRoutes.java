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
import dev.fixwright.backlog.Page;
import dev.fixwright.backlog.PublicId;
import dev.fixwright.backlog.Work;
import dev.fixwright.backlog.WorkFilter;
import dev.fixwright.backlog.Works;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Shows remediations as operations. */
final class OperationRoutes {
    private static final String TAG = "AsyncOperationsService";

    private final Works works;

    OperationRoutes(Works works) {
        this.works = works;
    }

    List<Route> routes() {
        return List.of(one(), list());
    }

    private Route one() {
        return Route.get("/v1/operations/{operation_id}")
                .called("AsyncOperationsService_Get", TAG, "Get async operation status")
                .described("One operation as it stands.")
                .needs(Permission.VIEW_ORG_SESSIONS)
                .takes(Parameter.path("operation_id", "A UUID.", Schema.text().atMost(100)))
                .answers(
                        200,
                        "A successful response.",
                        Schema.object()
                                .named("v1AsyncOperationsServiceGetResponse")
                                .requires("operation", OperationJson.OPERATION))
                .by(this::one);
    }

    private Answer one(Request request) {
        Work work = PublicId.plain(request.text("operation_id"))
                .flatMap(id -> works.one(request.caller().tenants(), id))
                .orElseThrow(() -> RefusedException.notFound("There is no such operation."));
        return Answer.ok(JsonNodeFactory.instance.objectNode().set("operation", OperationJson.operation(work)));
    }

    private Route list() {
        return Route.get("/v1/operations")
                .called("AsyncOperationsService_List", TAG, "List async operations")
                .described("Operations, the newest first. `resource_id` and `resource_type` go together.")
                .needs(Permission.VIEW_ORG_SESSIONS)
                .takes(
                        NumberedPage.PAGE,
                        NumberedPage.SIZE,
                        Parameter.query(
                                "resource_id",
                                "Only of this finding.",
                                Schema.text().atMost(100)),
                        Parameter.query(
                                "resource_type", "`finding`", Schema.text().atMost(100)),
                        Parameter.query("status", "Only with this status.", OperationJson.STATUS))
                .answers(
                        200,
                        "A successful response.",
                        NumberedPage.of("v1AsyncOperationsServiceListResponse", "operations", OperationJson.OPERATION))
                .by(this::list);
    }

    private Answer list(Request request) {
        Optional<String> type = request.optionalText("resource_type");
        Optional<String> id = request.optionalText("resource_id");
        if (type.isPresent() != id.isPresent()) {
            String reason = "resource_id and resource_type are sent both or not at all.";
            throw RefusedException.invalid(reason, new Problem(List.of("query", "resource_id"), reason, "value_error"));
        }
        Optional<UUID> finding = id.flatMap(PublicId::plain);
        boolean none = id.isPresent() && (finding.isEmpty() || !type.equals(Optional.of(OperationJson.FINDING)));
        Page<Work> page = none
                ? NumberedPage.empty(request)
                : works.page(
                        request.caller().tenants(),
                        new WorkFilter(
                                finding,
                                request.optionalText("status")
                                        .map(OperationJson::states)
                                        .orElseGet(Set::of)),
                        NumberedPage.number(request),
                        NumberedPage.size(request));
        return NumberedPage.answer(page, "operations", OperationJson::operation);
    }
}
