package dev.fixwright.api.proof;

import dev.fixwright.api.EntityTag;
import dev.fixwright.remediation.ProofLinks;
import dev.fixwright.remediation.ProofStore;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * GET /proofs/{id}: the signed record of a proof as it is known now. GET /.well-known/fixwright-keys.json: the keys that the
 * proofs of this installation can be checked with. Neither asks who reads: the id of a proof cannot be guessed.
 */
public final class ProofEndpoint {
    /** Where the keys are. */
    public static final String KEYS_PATH = "/.well-known/fixwright-keys.json";

    /** As cosign and OCI registries call such an envelope; DSSE itself names no type. */
    private static final String ENVELOPE = "application/vnd.dsse.envelope.v1+json";

    private static final String JWK_SET = "application/jwk-set+json";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final ProofStore proofs;
    private final String keys;

    /** @param keys a JWK set */
    public ProofEndpoint(ProofStore proofs, String keys) {
        this.proofs = proofs;
        this.keys = keys;
    }

    public void routes(JavalinConfig config) {
        config.routes.get(KEYS_PATH, context -> answer(context, JWK_SET, "public, max-age=3600", keys));
        config.routes.get(ProofLinks.PATH + "{id}", this::proof);
    }

    private void proof(Context context) {
        Optional<String> envelope = Optional.of(context.pathParam("id"))
                .filter(id -> ID.matcher(id).matches())
                .flatMap(proofs::byId)
                .map(ProofStore.Kept::envelope);
        if (envelope.isEmpty()) {
            context.status(404)
                    .contentType("application/json")
                    .result("{\"error\":\"there is no proof at this address\"}");
            return;
        }
        // It is signed anew whenever something is learned.
        answer(context, ENVELOPE, "private, no-cache", envelope.get());
    }

    private static void answer(Context context, String type, String cache, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String tag = EntityTag.of(bytes);
        context.header("Cache-Control", cache).header("ETag", tag).header("X-Content-Type-Options", "nosniff");
        if (EntityTag.isKnown(tag, Optional.ofNullable(context.header("If-None-Match")))) {
            context.status(304);
        } else {
            context.status(200).contentType(type).result(bytes);
        }
    }
}
