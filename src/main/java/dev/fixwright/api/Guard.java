package dev.fixwright.api;

import dev.fixwright.access.RefusedException;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has requests answered and says every kind of no in one shape; each answer has its headers, whatever happens. */
public final class Guard {
    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);

    private final Refusal.Shape shape;
    private final Map<String, String> headers;

    /** @param headers of every answer, where it does not say otherwise */
    public Guard(Refusal.Shape shape, Map<String, String> headers) {
        this.shape = shape;
        this.headers = Map.copyOf(headers);
    }

    /** Answers one request; the id is what the caller and the log call it. */
    public interface Work {
        Answer answer(String requestId) throws IOException;
    }

    public void receive(Context context, Work work) {
        String id = RequestId.of(only(context, RequestId.HEADER));
        Answer answer = guarded(context, work, id);
        boolean readable = answer.status() == 200 && context.req().getMethod().matches("GET|HEAD");
        context.header("Cache-Control", readable ? "private, no-cache" : "no-store");
        headers.forEach(context::header);
        answer.headers().forEach(context::header);
        context.header(RequestId.HEADER, id).header("X-Content-Type-Options", "nosniff");
        if (readable && !context.res().getHeader("Cache-Control").contains("no-store")) {
            String tag = EntityTag.of(answer.body());
            context.header("ETag", tag).header("Vary", "Authorization, X-Api-Key, Accept-Encoding");
            if (EntityTag.isKnown(tag, Optional.ofNullable(context.header("If-None-Match")))) {
                context.status(304);
                return;
            }
        }
        context.status(answer.status());
        if (answer.body().length > 0) {
            context.contentType(answer.contentType()).result(answer.body());
        }
    }

    /** The value of a header; of two nobody knows which one counts, so that neither does. */
    static Optional<String> only(Context context, String header) {
        List<String> values = Collections.list(context.req().getHeaders(header));
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    private Answer guarded(Context context, Work work, String id) {
        try {
            return work.answer(id);
        } catch (RefusedException e) {
            return refused(Refusal.of(e, id));
        } catch (MisfitException e) {
            return refused(e.refusal(id));
        } catch (IOException | UncheckedIOException e) {
            return refused(Refusal.of(Refusal.Kind.UNREADABLE, "The body did not arrive.", id));
        } catch (RuntimeException e) {
            return refused(fault(context, e, id));
        }
    }

    /** Its path as a log may have it: of a link, the address is the secret. */
    static String path(Context context) {
        String secret = context.pathParamMap().getOrDefault("link", "");
        return secret.isEmpty() ? context.path() : context.path().replace(secret, "...");
    }

    private static Refusal fault(Context context, RuntimeException e, String id) {
        if (Outage.isBehind(e)) {
            // Without the trace: while the database is away, every request comes here.
            LOG.error(
                    "request failed, the database does not answer method={} path={} request={} because=\"{}\"",
                    context.method(),
                    path(context),
                    id,
                    e.getMessage());
            return new Refusal(
                    Refusal.Kind.UNAVAILABLE,
                    "The database does not answer just now. Nothing was changed; try again.",
                    List.of(),
                    Optional.empty(),
                    Optional.of(TRY_AGAIN),
                    id);
        }
        LOG.error("request failed method={} path={} request={}", context.method(), path(context), id, e);
        return Refusal.of(
                Refusal.Kind.INTERNAL,
                "Something went wrong inside Fixwright; its log says what, under " + id + ".",
                id);
    }

    private Answer refused(Refusal refusal) {
        Answer answer = shape.answer(refusal);
        if (refusal.kind() == Refusal.Kind.UNAUTHENTICATED) {
            answer = answer.header("WWW-Authenticate", "Bearer realm=\"fixwright\"");
        }
        return refusal.retryAfter().isPresent()
                ? answer.header(
                        "Retry-After", Long.toString(refusal.retryAfter().get().toSeconds()))
                : answer;
    }
}
