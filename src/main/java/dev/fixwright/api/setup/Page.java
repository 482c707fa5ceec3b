package dev.fixwright.api.setup;

import dev.fixwright.api.Html;
import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;

/** One page of the set-up: plain HTML without a script, which may send its form to one place only. */
final class Page {
    private static final String STYLE = """
            body{font:16px/1.5 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem;color:#1f2328;background:#fff}
            label,legend{font-weight:600}fieldset{border:1px solid #d0d7de;border-radius:6px;margin:1rem 0}
            input:not([type=radio]){font:inherit;width:100%;box-sizing:border-box;padding:.4rem;margin:.25rem 0 1rem}
            button{font:inherit;padding:.5rem 1rem;border:0;border-radius:6px;background:#1f6feb;color:#fff;cursor:pointer}
            small{color:#59636e;font-weight:400}.told{border-left:4px solid #bf8700;padding-left:1rem}""";
    private static final String STYLE_HASH = "sha256-" + Html.hash(STYLE);

    private final String title;
    private final StringBuilder body = new StringBuilder();
    private String formAction = "'self'";

    Page(String title) {
        this.title = title;
    }

    Page paragraph(String text) {
        body.append("<p>").append(Html.escaped(text)).append("</p>\n");
        return this;
    }

    /** Something that the reader should not miss. */
    Page told(String text) {
        body.append("<p class=\"told\" role=\"status\">")
                .append(Html.escaped(text))
                .append("</p>\n");
        return this;
    }

    Page link(URI address, String text) {
        body.append("<p><a href=\"")
                .append(Html.escaped(address.toString()))
                .append("\">")
                .append(Html.escaped(text))
                .append("</a></p>\n");
        return this;
    }

    /** Our own markup; whatever comes from elsewhere in it has to be escaped. */
    Page markup(String markup) {
        body.append(markup);
        return this;
    }

    /** Lets the form go to another site than this one. */
    Page sendingTo(URI site) {
        formAction = site.toString();
        return this;
    }

    void answer(Context context, int status) {
        headers(context, Optional.of(formAction));
        context.status(status).contentType("text/html; charset=utf-8").result("""
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>%s</title><style>%s</style></head>
                <body><main><h1>%s</h1>
                %s</main></body></html>
                """.formatted(
                        Html.escaped(title), STYLE, Html.escaped(title), body));
    }

    /** What every answer says of itself, a page or not. */
    static void headers(Context context, Optional<String> formAction) {
        context.header(
                "Content-Security-Policy",
                "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; style-src '" + STYLE_HASH
                        + "'; form-action " + formAction.orElse("'none'"));
        context.header("X-Content-Type-Options", "nosniff");
        context.header("X-Frame-Options", "DENY");
        // GitHub may see where its manifest came from, and nobody sees a code or a state in an address.
        context.header("Referrer-Policy", "strict-origin");
        context.header("Cache-Control", "no-store");
    }
}
