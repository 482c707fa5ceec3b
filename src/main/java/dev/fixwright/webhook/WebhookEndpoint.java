package dev.fixwright.webhook;

import dev.fixwright.delivery.Delivery;
import dev.fixwright.delivery.DeliveryException;
import dev.fixwright.delivery.Intake;
import dev.fixwright.delivery.Receipt;
import dev.fixwright.secret.FailureBudget;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * POST /webhook. Nothing of a request is believed, parsed or logged before its signature held. Answers 202 once the
 * delivery is on disk, 200 when it was before, and never calls GitHub.
 */
public final class WebhookEndpoint {
    public static final String PATH = "/webhook";

    private static final Logger LOG = LoggerFactory.getLogger(WebhookEndpoint.class);
    private static final Pattern DELIVERY_ID = Pattern.compile("[A-Za-z0-9-]{1,100}");
    private static final Pattern EVENT = Pattern.compile("[a-z0-9_]{1,100}");

    private static final int MOST_WRONG = 200;
    private static final Duration REFILL = Duration.ofSeconds(2);

    private final SignatureCheck signatures;
    private final Intake intake;
    private final FailureBudget failures;
    private final RequestBody bodies = new RequestBody();

    public WebhookEndpoint(SignatureCheck signatures, Intake intake, InstantSource clock) {
        this.signatures = signatures;
        this.intake = intake;
        this.failures = new FailureBudget(MOST_WRONG, REFILL, clock);
    }

    public void routes(JavalinConfig config) {
        config.routes.post(PATH, this::receive);
    }

    /** Answers one delivery. */
    public void receive(Context context) {
        try {
            answer(context, receipt(context.req()));
        } catch (RefusedException e) {
            answer(context, e.status(), "error", e.reason());
        } catch (DeliveryException e) {
            LOG.error("delivery not stored, GitHub was told so because=\"{}\"", e.getMessage());
            answer(context, 503, "error", "The delivery could not be stored. Send it again later.");
        } catch (IOException e) {
            answer(context, 408, "error", "The body did not arrive.");
        }
    }

    private Receipt receipt(HttpServletRequest request) throws IOException, RefusedException {
        String signature = onlyHeader(request, "X-Hub-Signature-256").orElse("");
        if (!SignatureCheck.isWellFormed(signature)) {
            throw unsigned(request);
        }
        if (request.getHeader("Content-Encoding") != null) {
            throw new RefusedException(415, "Content-Encoding is not accepted.");
        }
        byte[] raw = bodies.read(request.getInputStream(), request.getContentLengthLong());
        Optional<Integer> signer = signatures.signer(signature, raw);
        if (signer.isEmpty()) {
            throw unsigned(request);
        }
        String id = wellFormed(request, "X-GitHub-Delivery", DELIVERY_ID);
        String event = wellFormed(request, "X-GitHub-Event", EVENT);
        if (signer.get() > 0) {
            LOG.info("delivery signed with an earlier secret delivery={} secret={}", id, signer.get() + 1);
        }
        return intake.receive(new Delivery(id, event, json(request, raw)));
    }

    private RefusedException unsigned(HttpServletRequest request) {
        FailureBudget.Reaction reaction = failures.spend(request.getRemoteAddr());
        if (reaction == FailureBudget.Reaction.SLOW_DOWN) {
            return new RefusedException(429, "Too many requests with a wrong signature.");
        }
        if (reaction == FailureBudget.Reaction.LOG) {
            LOG.warn("request with a missing or wrong signature refused from={}", request.getRemoteAddr());
        }
        return new RefusedException(401, "X-Hub-Signature-256 is missing or is not this body's under our secret.");
    }

    private static Optional<String> onlyHeader(HttpServletRequest request, String name) {
        List<String> values = Collections.list(request.getHeaders(name));
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    private static String wellFormed(HttpServletRequest request, String header, Pattern form) throws RefusedException {
        return onlyHeader(request, header)
                .filter(value -> form.matcher(value).matches())
                .orElseThrow(() -> new RefusedException(400, "The header " + header + " is missing or malformed."));
    }

    private static byte[] json(HttpServletRequest request, byte[] raw) throws RefusedException {
        String type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        if (type.startsWith("application/json")) {
            return raw;
        }
        if (type.startsWith("application/x-www-form-urlencoded")) {
            return FormPayload.of(raw);
        }
        throw new RefusedException(415, "Send application/json or application/x-www-form-urlencoded.");
    }

    private static void answer(Context context, Receipt receipt) {
        if (receipt instanceof Receipt.Misfit misfit) {
            answer(context, 422, "error", "The body is not of that event: " + misfit.reason() + ".");
        } else if (receipt instanceof Receipt.Unreadable unreadable) {
            answer(context, 400, "error", unreadable.reason());
        } else if (receipt instanceof Receipt.Duplicate) {
            answer(context, 200, "result", "duplicate");
        } else {
            answer(context, 202, "result", "recorded");
        }
    }

    /** {@code text} is our own and needs no escaping in JSON. */
    private static void answer(Context context, int status, String field, String text) {
        context.status(status).contentType("application/json").result("{\"" + field + "\":\"" + text + "\"}");
    }
}
