package dev.fixwright.api.tenant;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.access.Access;
import dev.fixwright.access.Permission;
import dev.fixwright.access.Principal;
import dev.fixwright.access.Tenant;
import dev.fixwright.access.TenantScope;
import dev.fixwright.api.Answer;
import dev.fixwright.api.Request;
import dev.fixwright.api.Route;
import dev.fixwright.api.Schema;
import dev.fixwright.backlog.Backlog;
import dev.fixwright.backlog.BacklogItem;
import dev.fixwright.backlog.BacklogItems;
import dev.fixwright.backlog.Cursor;
import dev.fixwright.backlog.ItemFilter;
import dev.fixwright.backlog.Slice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Who asks, and the backlog of a tenant to take away. */
final class AccountRoutes {
    private static final String TAG = "account";

    private final Backlog backlog;
    private final Access access;

    AccountRoutes(Backlog backlog, Access access) {
        this.backlog = backlog;
        this.access = access;
    }

    List<Route> all() {
        return List.of(me(), export());
    }

    private Route me() {
        return Route.get("/tenant/me")
                .called("getMe", TAG, "Who the credential is of, and what it may do")
                .answers(
                        200,
                        "The caller.",
                        Schema.object()
                                .named("Me")
                                .requires("status", Schema.word(List.of("success")))
                                .requires("tenantId", Schema.text())
                                .requires("tenantName", Schema.text())
                                .requires("principalId", Schema.text())
                                .requires("name", Schema.text())
                                .requires("kind", Schema.word(List.of("user", "service_user")))
                                .requires("role", Schema.word(List.of("viewer", "operator", "admin")))
                                .requires("permissions", Schema.list(Schema.text())))
                .by(this::me);
    }

    private Answer me(Request request) {
        Principal principal = request.caller().principal();
        Tenant tenant = access.tenants().require(request.caller().tenants(), Ask.tenant(request));
        ObjectNode body = Replies.success()
                .put("tenantId", tenant.id())
                .put("tenantName", tenant.name())
                .put("principalId", principal.id())
                .put("name", principal.name())
                .put("kind", principal.kind().word())
                .put("role", principal.role().word());
        request.caller().permissions().stream()
                .map(Permission::word)
                .sorted()
                .forEach(body.putArray("permissions")::add);
        return Answer.ok(body);
    }

    private Route export() {
        return Route.get("/tenant/export")
                .called("exportBacklog", TAG, "The whole backlog, page by page")
                .described("Each item once, with the scan in which it was first seen, the newest first.")
                .needs(Permission.EXPORT_BACKLOG)
                .takes(Ask.limit(500, 500), Ask.CURSOR)
                .answers(
                        200,
                        "A page of it.",
                        Schema.object()
                                .named("Export")
                                .requires("status", Schema.word(List.of("success")))
                                .requires("exportedAt", Schema.text().format("date-time"))
                                .requires(
                                        "scans",
                                        Schema.list(BacklogJson.SCAN).described("Those that the items are of."))
                                .requires(
                                        "remediationByScan",
                                        Schema.object()
                                                .keyword("additionalProperties", BooleanNode.TRUE)
                                                .described("RemediationItems by the id of the scan."))
                                .requires("nextCursor", Schema.text().orNull()))
                .by(this::export);
    }

    private Answer export(Request request) {
        TenantScope scope = TenantScope.of(Ask.tenant(request));
        Slice<BacklogItem> items = backlog.items()
                .list(
                        scope,
                        new ItemFilter(Optional.empty(), Set.of()),
                        Ask.cursor(request, BacklogItems.CURSOR),
                        Ask.limit(request, 500));
        ObjectNode body = Replies.success().put("exportedAt", Instant.now().toString());
        Stream<UUID> scans = items.items().stream().map(BacklogItem::scan).distinct();
        body.set(
                "scans",
                BacklogJson.list(scans.flatMap(uid -> backlog.scans().one(scope, uid).stream()), BacklogJson::scan));
        ObjectNode byScan = body.putObject("remediationByScan");
        items.items().stream()
                .map(BacklogJson::item)
                .forEach(
                        item -> byScan.withArray(item.get("scanId").textValue()).add(item));
        return Answer.ok(BacklogJson.put(body, "nextCursor", items.next().map(Cursor::text)));
    }
}
