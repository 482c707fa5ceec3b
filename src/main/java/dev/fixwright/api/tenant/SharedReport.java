package dev.fixwright.api.tenant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.access.TenantScope;
import dev.fixwright.backlog.Backlog;
import dev.fixwright.backlog.BacklogItem;
import dev.fixwright.backlog.ItemFilter;
import dev.fixwright.backlog.Scan;
import dev.fixwright.backlog.ShareLink;
import dev.fixwright.backlog.ShareLinks;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/**
 * GET /r/{token}: the report of a scan for people who were given its address; GET /r/{token}/report: the same as JSON.
 * Neither asks who reads. A link that expired and one that never was look the same.
 */
public final class SharedReport {
    static final String PATH = "/r/";

    private static final int MOST_ITEMS = 500;
    private static final String CONTENT_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private final ShareLinks links;
    private final Backlog backlog;

    public SharedReport(ShareLinks links, Backlog backlog) {
        this.links = links;
        this.backlog = backlog;
    }

    public void routes(JavalinConfig config) {
        config.routes.get(PATH + "{token}", context -> answer(context, false));
        config.routes.get(PATH + "{token}/report", context -> answer(context, true));
    }

    private record Shared(ShareLink link, Scan scan, List<BacklogItem> items, boolean isWhole) {}

    private Optional<Shared> find(String token) {
        return links.open(token).flatMap(link -> {
            TenantScope scope = TenantScope.of(link.tenant());
            return backlog.scans().one(scope, link.scan()).map(scan -> {
                var items = backlog.items().list(scope, ItemFilter.ofScan(scan.uid()), Optional.empty(), MOST_ITEMS);
                return new Shared(link, scan, items.items(), items.next().isEmpty());
            });
        });
    }

    private void answer(Context context, boolean json) {
        context.header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                // The address is the secret: it is not told to where a reader goes next.
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .header("Content-Security-Policy", CONTENT_POLICY);
        Optional<Shared> shared = find(context.pathParam("token"));
        if (shared.isEmpty()) {
            String gone = "This link opens nothing: it is wrong, it has expired, or it was taken back.";
            context.status(404);
            if (json) {
                write(context, Replies.object().put("detail", gone));
            } else {
                context.contentType("text/plain; charset=utf-8").result(gone + "\n");
            }
        } else if (json) {
            write(context, json(shared.get()));
        } else {
            context.contentType("text/html; charset=utf-8").result(page(shared.get()));
        }
    }

    private static void write(Context context, ObjectNode body) {
        context.contentType("application/json").result(body.toString());
    }

    private static ObjectNode json(Shared shared) {
        ObjectNode body = Replies.success()
                .put("expiresAt", shared.link().expiresAt().toString())
                .put("truncated", !shared.isWhole());
        body.set("scan", BacklogJson.scan(shared.scan()));
        body.set("items", BacklogJson.list(shared.items().stream(), SharedReport::item));
        return body;
    }

    /** Without what people noted for each other. */
    private static ObjectNode item(BacklogItem item) {
        ObjectNode json = BacklogJson.item(item);
        json.remove(List.of("notes", "owner"));
        return json;
    }

    private static String page(Shared shared) {
        Scan scan = shared.scan();
        String what = scan.repository().or(scan::name).orElse("Scan");
        StringBuilder page = new StringBuilder("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">"
                        + "<meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(escaped(what))
                .append("</title><style>body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;"
                        + "padding:0 1rem}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.3rem"
                        + " .6rem;border-bottom:1px solid #8886;overflow-wrap:anywhere}</style><h1>")
                .append(escaped(what))
                .append("</h1><p>")
                .append(escaped(scan.tool() + ", " + scan.findings() + " findings, scanned " + scan.createdAt()
                        + ". This page closes " + shared.link().expiresAt() + "."))
                .append("</p><table><tr><th>Severity<th>Finding<th>Where<th>Status</tr>");
        for (BacklogItem item : shared.items()) {
            var place = item.finding().place();
            String where = place.path() + (place.startLine() > 0 ? ":" + place.startLine() : "");
            page.append("<tr>");
            for (String cell : List.of(
                    item.finding().severity().name().toLowerCase(java.util.Locale.ROOT),
                    item.finding().title(),
                    where,
                    item.status().word().replace('_', ' '))) {
                page.append("<td>").append(escaped(cell));
            }
            page.append("</tr>");
        }
        page.append("</table>");
        return page.append(shared.isWhole() ? "" : "<p>Only the first " + MOST_ITEMS + " are shown.</p>")
                .append("</html>")
                .toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
