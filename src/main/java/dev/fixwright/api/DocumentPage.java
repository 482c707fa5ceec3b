package dev.fixwright.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The document of a face for people: one page without a script, made from the same routes. */
final class DocumentPage {
    private static final String STYLE = """
            body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1c2330;background:#fff}
            code,pre{font:14px/1.45 ui-monospace,monospace}pre{background:#f3f5f8;padding:.8rem;white-space:pre-wrap}
            pre,td,h2{overflow-wrap:anywhere}section{border-top:1px solid #d5dae2;margin-top:2rem}
            table{border-collapse:collapse;width:100%}.answers td:first-child{width:4rem}
            th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid #e6e9ee}
            nav h2{margin:1.2rem 0 0}nav td{width:50%}h2{font-size:1.15rem}a{color:#0a58a8}.method{color:#8a2b0e}
            @media(prefers-color-scheme:dark){body{color:#e3e7ee;background:#14181f}pre{background:#1e242d}
            a{color:#7db8f5}.method{color:#f2a07f}section,th,td{border-color:#333c49}}
            """;

    /** Nothing may be fetched, and no style but the page's own is used. */
    static final String CONTENT_POLICY =
            "default-src 'none'; style-src 'sha256-" + Html.hash(STYLE) + "'; base-uri 'none'; frame-ancestors 'none'";

    private static final int DEEPEST = 4;

    private final Face.About about;
    private final String documentPath;
    private final StringBuilder html = new StringBuilder();

    DocumentPage(Face.About about, String documentPath) {
        this.about = about;
        this.documentPath = documentPath;
    }

    byte[] write(List<Route> routes) {
        html.append("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(escaped(about.title()))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><h1>")
                .append(escaped(about.title()))
                .append("</h1>");
        paragraphs(about.description());
        html.append("<p>For programs: <a href=\"")
                .append(escaped(documentPath))
                .append("\">")
                .append(escaped(documentPath))
                .append("</a></p>");
        Map<String, List<Route>> byTag = routes.stream()
                .collect(
                        Collectors.groupingBy(route -> route.outline().tag(), LinkedHashMap::new, Collectors.toList()));
        html.append("<nav>");
        byTag.forEach(this::contents);
        html.append("</nav>");
        byTag.values().forEach(tagged -> tagged.forEach(this::section));
        return html.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void contents(String tag, List<Route> routes) {
        html.append("<h2>").append(escaped(tag)).append("</h2><table>");
        for (Route route : routes) {
            html.append("<tr><td><a href=\"#").append(anchor(route)).append("\">");
            html.append(escaped(route.outline().summary())).append("</a></td><td>");
            call(route.outline());
            html.append("</td></tr>");
        }
        html.append("</table>");
    }

    private void call(Route.Outline outline) {
        html.append("<code><span class=\"method\">").append(outline.method()).append("</span> ");
        html.append(escaped(outline.path())).append("</code>");
    }

    private void section(Route route) {
        Route.Outline outline = route.outline();
        html.append("<section id=\"").append(anchor(route)).append("\"><h2>");
        html.append(escaped(outline.summary())).append("<br>");
        call(outline);
        html.append("</h2>");
        paragraphs(outline.description());
        html.append("<pre>").append(escaped(CurlLine.of(route))).append("</pre>");
        route.demands()
                .permission()
                .ifPresent(permission -> html.append("<p>Needs the permission <code>")
                        .append(permission.word())
                        .append("</code>, which the role ")
                        .append(permission.leastRole().word())
                        .append(" has.</p>"));
        if (!route.parameters().isEmpty()) {
            html.append("<table><tr><th>Parameter</th><th>Where</th><th>What</th></tr>");
            route.parameters().forEach(this::parameter);
            html.append("</table>");
        }
        route.body().ifPresent(body -> {
            html.append("<h3>Body</h3>");
            paragraphs(body.description());
            sketch(body.schema());
        });
        html.append("<h3>Answers</h3><table class=\"answers\">");
        new TreeMap<>(route.replies()).forEach((status, reply) -> {
            html.append("<tr><td><code>").append(status).append("</code></td><td>");
            html.append(escaped(reply.description()));
            sketch(reply.schema());
            html.append("</td></tr>");
        });
        html.append("</table></section>");
    }

    private void parameter(Parameter parameter) {
        html.append("<tr><td><code>").append(escaped(parameter.name())).append("</code>");
        html.append(parameter.required() ? " *" : "").append("</td><td>");
        html.append(parameter.place().word()).append("</td><td>");
        html.append(escaped(parameter.description())).append(" <code>");
        html.append(escaped(kind(parameter.schema()))).append("</code></td></tr>");
    }

    private void sketch(Schema schema) {
        StringBuilder text = new StringBuilder();
        sketch(schema, "", text, 0);
        html.append("<pre>").append(escaped(text.toString())).append("</pre>");
    }

    private static void sketch(Schema schema, String indent, StringBuilder text, int depth) {
        if (schema.items().isPresent()) {
            text.append("[ ");
            sketch(schema.items().get(), indent, text, depth);
            text.append(" … ]");
        } else if (schema.properties().isEmpty() || depth == DEEPEST) {
            text.append(kind(schema));
        } else {
            text.append("{\n");
            for (Map.Entry<String, Schema.Property> field : schema.properties().entrySet()) {
                text.append(indent).append("  ").append(field.getKey());
                text.append(field.getValue().required() ? ": " : "?: ");
                sketch(field.getValue().schema(), indent + "  ", text, depth + 1);
                field.getValue()
                        .schema()
                        .keyword("description")
                        .ifPresent(
                                said -> text.append("  — ").append(said.asText().replaceAll("\\s+", " ")));
                text.append('\n');
            }
            text.append(indent).append('}');
        }
    }

    private static String kind(Schema schema) {
        String kind = schema.items()
                .map(item -> "list of " + kind(item))
                .or(() -> schema.keyword("enum").map(DocumentPage::words))
                .orElse(schema.type().isEmpty() ? "any" : schema.type());
        return schema.nullable() ? kind + " or null" : kind;
    }

    private static String words(JsonNode words) {
        StringBuilder text = new StringBuilder();
        words.forEach(word -> text.append(text.isEmpty() ? "" : " | ").append(word.asText()));
        return text.toString();
    }

    private void paragraphs(String text) {
        if (!text.isEmpty()) {
            for (String paragraph : text.split("\n\n", -1)) {
                html.append("<p>")
                        .append(escaped(paragraph).replaceAll("`([^`]*)`", "<code>$1</code>"))
                        .append("</p>");
            }
        }
    }

    private static String anchor(Route route) {
        return escaped(route.outline().id().toLowerCase(Locale.ROOT));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
