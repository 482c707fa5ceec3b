package dev.fixwright.api;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the caller of a request reaches this server, as the request and a proxy before us tell. */
final class Origin {
    private static final Pattern HOST =
            Pattern.compile("([A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{1,5})?");

    private Origin() {}

    /** Ends in a slash. Only for what is told to this caller: whoever asks can name any host. */
    static Optional<URI> of(Context context) {
        String scheme = Guard.only(context, "X-Forwarded-Proto")
                .filter(word -> word.matches("https?"))
                .orElse(context.req().getScheme());
        return Guard.only(context, "Host")
                .filter(host -> HOST.matcher(host).matches())
                .map(host -> URI.create(scheme + "://" + host + "/"));
    }
}
