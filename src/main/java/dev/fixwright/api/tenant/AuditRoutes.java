package dev.fixwright.api.tenant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.access.Access;
import dev.fixwright.access.AuditFilter;
import dev.fixwright.access.AuditRow;
import dev.fixwright.access.Permission;
import dev.fixwright.access.TenantScope;
import dev.fixwright.api.Answer;
import dev.fixwright.api.Parameter;
import dev.fixwright.api.Request;
import dev.fixwright.api.Route;
import dev.fixwright.api.Schema;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The log of changes of a tenant. */
final class AuditRoutes {
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

    private final Access access;

    AuditRoutes(Access access) {
        this.access = access;
    }

    List<Route> all() {
        return List.of(list(), export());
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

    private Route list() {
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
                .by(this::list);
    }

    private Answer list(Request request) {
        int most = Ask.limit(request, USUAL);
        List<AuditRow> rows = rows(request, most);
        ObjectNode body = Replies.success();
        body.set("entries", BacklogJson.list(rows.stream(), AuditRoutes::entry));
        if (rows.size() < most) {
            body.putNull("nextCursor");
        } else {
            body.put("nextCursor", rows.get(rows.size() - 1).number());
        }
        return Answer.ok(body);
    }

    private Route export() {
        return Route.get("/tenant/audit/export")
                .called("exportAudit", TAG, "The log of changes, one JSON object a line")
                .described("At most " + MOST_EXPORTED + " lines; go on with the number of the last one as cursor.")
                .needs(Permission.READ_AUDIT)
                .takes(filters())
                .answers("200", Route.Reply.download("Entries, one a line.", LINES))
                .by(this::export);
    }

    private Answer export(Request request) {
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
