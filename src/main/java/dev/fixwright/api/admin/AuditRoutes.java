package dev.fixwright.api.admin;

import dev.fixwright.access.Audit;
import dev.fixwright.access.AuditRow;
import dev.fixwright.access.Permission;
import dev.fixwright.api.Answer;
import dev.fixwright.api.Parameter;
import dev.fixwright.api.Request;
import dev.fixwright.api.Route;
import dev.fixwright.api.Schema;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** /admin/audit and /admin/audit.ndjson. */
final class AuditRoutes {
    private static final String PATH = AdminFace.PREFIX + "/audit";
    private static final String TAG = "audit";
    private static final String LINES = "application/x-ndjson";
    private static final int MOST_LINES = 10_000;

    private static final Schema STATE = Schema.anyOf(Schema.object(), Schema.text())
            .orNull()
            .described("A text only where somebody changed the row afterwards.");

    private static final Schema CHAIN = Schema.word(List.of(AuditRow.BROKEN))
            .described("There only where the row is not as it was written: its hash does not fit.");

    private static final Schema ROW = Schema.object()
            .named("AuditRow")
            .requires("number", Schema.whole().format("int64"))
            .requires("at", AccessJson.moment())
            .requires("tenant", Schema.text().orNull())
            .requires(
                    "actor",
                    Schema.object().named("Actor").requires("id", Schema.text()).requires("name", Schema.text()))
            .requires("action", Schema.text())
            .requires("subject", Schema.text())
            .requires("before", STATE)
            .requires("after", STATE)
            .requires("hash", Schema.text().described("Covers this row and the hash of the row before it."))
            .allows("chain", CHAIN);

    private final Audit audit;

    AuditRoutes(Audit audit) {
        this.audit = audit;
    }

    List<Route> all() {
        return List.of(list(), export());
    }

    private Route list() {
        return Route.get(PATH)
                .called("listAudit", TAG, "Lists who changed what, from what to what")
                .needs(Permission.READ_AUDIT)
                .takes(Page.after("^[0-9]{1,18}$"), Page.limit())
                .answers(200, "Rows, the first one first", Page.schema("AuditList", ROW))
                .by(request -> Page.answer(
                        request,
                        (after, most) -> audit.after(
                                after.isEmpty() ? 0 : Long.parseLong(after),
                                most,
                                request.caller().tenants()),
                        row -> Long.toString(row.number()),
                        AuditRow::json));
    }

    private Route export() {
        return Route.get(PATH + ".ndjson")
                .called("exportAudit", TAG, "Exports the same as one JSON object a line")
                .described("At most " + MOST_LINES + " lines at once; the header Link names the address of the rest.")
                .needs(Permission.READ_AUDIT)
                .takes(Parameter.query(
                        "after",
                        "The number of a row; those after it follow.",
                        Schema.whole().from(0)))
                .answers("200", Route.Reply.download("Rows, the first one first, one a line.", LINES))
                .by(this::lines);
    }

    private Answer lines(Request request) {
        List<AuditRow> rows = audit.after(
                request.number("after").orElse(0), MOST_LINES, request.caller().tenants());
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(row.json()).append('\n'));
        Answer answer = Answer.of(LINES, text.toString().getBytes(StandardCharsets.UTF_8));
        return rows.size() < MOST_LINES
                ? answer
                : answer.header(
                        "Link",
                        "<" + PATH + ".ndjson?after="
                                + rows.get(rows.size() - 1).number() + ">; rel=\"next\"");
    }
}
