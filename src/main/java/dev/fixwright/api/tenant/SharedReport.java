package dev.fixwright.api.tenant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.access.RefusedException;
import dev.fixwright.access.TenantScope;
import dev.fixwright.api.Answer;
import dev.fixwright.api.Guard;
import dev.fixwright.api.Html;
import dev.fixwright.api.Refusal;
import dev.fixwright.backlog.Backlog;
import dev.fixwright.backlog.BacklogItem;
import dev.fixwright.backlog.ItemFilter;
import dev.fixwright.backlog.Scan;
import dev.fixwright.backlog.ShareLink;
import dev.fixwright.backlog.ShareLinks;
import dev.fixwright.secret.FailureBudget;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * GET /r/{link}: the report of a scan for people who were given its address; GET /r/{link}/report: the same as JSON.
 * Neither asks who reads. A link that expired and one that never was look the same.
 */
public final class SharedReport {
    static final String PATH = "/r/";

    private static final int MOST_ITEMS = 500;
    private static final int MOST_WRONG = 60;
    private static final Duration REFILL = Duration.ofSeconds(1);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final String HTML = "text/html; charset=utf-8";
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String CONTENT_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private static final Map<String, String> HEADERS = Map.of(
            "Cache-Control",
            "private, no-store",
            // The address is the secret: it is not told to where a reader goes next.
            "Referrer-Policy",
            "no-referrer",
            "X-Robots-Tag",
            "noindex",
            "Content-Security-Policy",
            CONTENT_POLICY);

    private final ShareLinks links;
    private final Backlog backlog;
    private final FailureBudget failures;
    private final Guard pages = new Guard(SharedReport::inWords, HEADERS);
    private final Guard reports = new Guard(Replies::of, HEADERS);

    public SharedReport(ShareLinks links, Backlog backlog, InstantSource clock) {
        this.links = links;
        this.backlog = backlog;
        this.failures = new FailureBudget(MOST_WRONG, REFILL, clock);
    }

    public void routes(JavalinConfig config) {
        for (HandlerType method : List.of(HandlerType.GET, HandlerType.HEAD)) {
            config.routes.addHttpHandler(
                    method,
                    PATH + "{link}",
                    context -> pages.receive(context, id -> Answer.of(HTML, bytes(page(shared(context))))));
            config.routes.addHttpHandler(
                    method,
                    PATH + "{link}/report",
                    context -> reports.receive(context, id -> Answer.ok(json(shared(context)))));
        }
    }

    private static Answer inWords(Refusal refusal) {
        return new Answer(refusal.kind().status(), TEXT, bytes(refusal.reason() + "\n"), Map.of());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What the address opens. Only whoever tries wrong ones is told to slow down. */
    private Shared shared(Context context) {
        return find(context.pathParam("link")).orElseThrow(() -> {
            if (failures.spend(context.req().getRemoteAddr()) == FailureBudget.Reaction.SLOW_DOWN) {
                return RefusedException.tooMany(
                        "Too many links that open nothing were tried from your address, and this is one more.",
                        failures.refill());
            }
            return RefusedException.notFound(
                    "This link opens nothing: it is wrong, it has expired, or it was taken back.");
        });
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
                .append(Html.escaped(what))
                .append("</title><style>body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;"
                        + "padding:0 1rem}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.3rem"
                        + " .6rem;border-bottom:1px solid #8886}td:nth-child(2),td:nth-child(3){overflow-wrap:anywhere}"
                        + "td:first-child,td:last-child{white-space:nowrap}</style><h1>")
                .append(Html.escaped(what))
                .append("</h1><p>")
                .append(Html.escaped(
                        scan.tool() + ", " + scan.findings() + (scan.findings() == 1 ? " finding" : " findings")
                                + ", scanned " + moment(scan.createdAt()) + ". This page can be opened until "
                                + moment(shared.link().expiresAt()) + "."))
                .append("</p><table><tr><th>Severity<th>Finding<th>Where<th>Status</tr>");
        for (BacklogItem item : shared.items()) {
            var place = item.finding().place();
            String where = place.path() + (place.startLine() > 0 ? ":" + place.startLine() : "");
            page.append("<tr>");
            for (String cell : List.of(
                    item.finding().severity().name().toLowerCase(Locale.ROOT),
                    item.finding().title(),
                    where,
                    item.status().word().replace('_', ' '))) {
                page.append("<td>").append(Html.escaped(cell));
            }
            page.append("</tr>");
        }
        page.append("</table>");
        return page.append(shared.isWhole() ? "" : "<p>Only the first " + MOST_ITEMS + " are shown.</p>")
                .append("</html>")
                .toString();
    }

    private static String moment(Instant instant) {
        return MOMENT.format(instant);
    }
}
