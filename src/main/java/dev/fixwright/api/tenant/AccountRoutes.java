package dev.fixwright.api.tenant;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.access.Access;
import dev.fixwright.access.AuditFilter;
import dev.fixwright.access.AuditRow;
import dev.fixwright.access.Permission;
import dev.fixwright.access.Principal;
import dev.fixwright.access.Tenant;
import dev.fixwright.access.TenantScope;
import dev.fixwright.api.Answer;
import dev.fixwright.api.Parameter;
import dev.fixwright.api.Request;
import dev.fixwright.api.Route;
import dev.fixwright.api.Schema;
import dev.fixwright.backlog.Backlog;
import dev.fixwright.backlog.BacklogItem;
import dev.fixwright.backlog.BacklogItems;
import dev.fixwright.backlog.Cursor;
import dev.fixwright.backlog.ItemFilter;
import dev.fixwright.backlog.Slice;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Who asks, and everything about a tenant: its backlog to take away, and its log of changes. */
final class AccountRoutes {
    private static final String TAG = "account";
    private static final String LINES = "application/x-ndjson";
    private static final int USUAL = 100;
    private static final int MOST_EXPORTED = 10_000;

    private static final Schema STATE = Schema.anyOf(Schema.object(), Schema.text())
            .orNull()
            .described("A text only where somebody changed the row afterwards.");

    private static final Schema ENTRY = Schema.object()
            .named("AuditEntry")
            .requires("number", Schema.whole().format("int64"))
            .requires("at", Schema.text().format("date-time"))
            .requires("actor", Schema.text())
            .requires("actorName", Schema.text())
            .requires("action", Schema.text())
            .requires("subject", Schema.text())
            .requires("before", STATE)
            .requires("after", STATE)
            .requires("hash", Schema.text())
            .allows(
                    "chain",
                    Schema.word(List.of(AuditRow.BROKEN))
                            .described("There only where the row is not as it was written: its hash does not fit."));

    private final Backlog backlog;
    private final Access access;

    AccountRoutes(Backlog backlog, Access access) {
        this.backlog = backlog;
        this.access = access;
    }

    List<Route> all() {
        return List.of(me(), export(), audit(), auditExport());
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

    private static Parameter[] filters() {
        return new Parameter[] {
            Parameter.query(
                    "action",
                    "Only this action, such as remediation.update.",
                    Schema.text().atMost(100)),
            Parameter.query(
                    "since",
                    "Only what happened from then on, ISO 8601.",
                    Schema.text().atMost(40)),
            Parameter.query(
                    "cursor",
                    "The number of the last entry that is known.",
                    Schema.whole().format("int64").from(0))
        };
    }

    private Route audit() {
        return Route.get("/tenant/audit")
                .called("listAudit", TAG, "The log of changes")
                .described("The oldest first.")
                .needs(Permission.READ_AUDIT)
                .takes(Ask.limit(500, USUAL))
                .takes(filters())
                .answers(
                        200,
                        "Entries.",
                        Schema.object()
                                .named("Audit")
                                .requires("status", Schema.word(List.of("success")))
                                .requires("entries", Schema.list(ENTRY))
                                .requires(
                                        "nextCursor",
                                        Schema.whole().format("int64").orNull()))
                .by(this::audit);
    }

    private Answer audit(Request request) {
        int most = Ask.limit(request, USUAL);
        List<AuditRow> rows = rows(request, most);
        ObjectNode body = Replies.success();
        body.set("entries", BacklogJson.list(rows.stream(), AccountRoutes::entry));
        if (rows.size() < most) {
            body.putNull("nextCursor");
        } else {
            body.put("nextCursor", rows.get(rows.size() - 1).number());
        }
        return Answer.ok(body);
    }

    private Route auditExport() {
        return Route.get("/tenant/audit/export")
                .called("exportAudit", TAG, "The log of changes, one JSON object a line")
                .described("At most " + MOST_EXPORTED + " lines; go on with the number of the last one as cursor.")
                .needs(Permission.READ_AUDIT)
                .takes(filters())
                .answers("200", Route.Reply.download("Entries, one a line.", LINES))
                .by(this::auditExport);
    }

    private Answer auditExport(Request request) {
        StringBuilder lines = new StringBuilder();
        rows(request, MOST_EXPORTED).forEach(row -> lines.append(entry(row)).append('\n'));
        return Answer.of(LINES, lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private List<AuditRow> rows(Request request, int most) {
        AuditFilter filter = new AuditFilter(
                request.number("cursor").orElse(0),
                request.optionalText("action"),
                request.optionalText("since").map(text -> Ask.moment(text, "query", "since")));
        return access.audit().after(filter, most, TenantScope.of(Ask.tenant(request)));
    }

    private static ObjectNode entry(AuditRow row) {
        return row.rest(Replies.object()
                .put("number", row.number())
                .put("at", row.at().toString())
                .put("actor", row.actor().id())
                .put("actorName", row.actor().name())
                .put("action", row.action())
                .put("subject", row.subject()));
    }
}
