package dev.fixwright.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The keys of an installation as a JWK set (RFC 7517), each as RFC 8037 writes Ed25519: the current one and earlier ones. */
public record KeySet(List<VerificationKey> keys) {
    private static final String WHAT = "key set";

    public KeySet {
        keys = List.copyOf(keys);
    }

    /** Keys of other kinds are left out, as RFC 7517 demands. Throws {@link UnreadableProofException} for what is no set. */
    public static KeySet read(byte[] json) {
        if (json.length > SignedProof.MOST_BYTES) {
            throw new UnreadableProofException("the file is larger than any key set");
        }
        JsonNode set = StrictJson.object(json, WHAT).path("keys");
        if (!set.isArray()) {
            throw new UnreadableProofException("the key set has no \"keys\"");
        }
        List<VerificationKey> keys = new ArrayList<>();
        for (JsonNode key : set) {
            if (key.path("kty").asText().equals("OKP")
                    && key.path("crv").asText().equals(VerificationKey.ALGORITHM)) {
                keys.add(key(key));
            }
        }
        if (keys.isEmpty()) {
            throw new UnreadableProofException("the key set has no Ed25519 key");
        }
        return new KeySet(keys);
    }

    private static VerificationKey key(JsonNode json) {
        VerificationKey key;
        try {
            key = VerificationKey.ofRaw(Base64.getUrlDecoder().decode(StrictJson.text(json, "x", "key")));
        } catch (IllegalArgumentException e) {
            throw new UnreadableProofException("the key set has a key that is none", e);
        }
        if (json.has("kid") && !key.id().equals(json.get("kid").asText())) {
            throw new UnreadableProofException("the key set calls a key by the id of another: "
                    + VerificationKey.shortened(json.get("kid").asText()));
        }
        return key;
    }

    public String write() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode set = json.putArray("keys");
        for (VerificationKey key : keys) {
            set.addObject()
                    .put("kty", "OKP")
                    .put("crv", VerificationKey.ALGORITHM)
                    .put("kid", key.id())
                    .put("use", "sig")
                    .put("x", Base64.getUrlEncoder().withoutPadding().encodeToString(key.raw()));
        }
        return json.toString();
    }

    Optional<VerificationKey> named(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }
}
