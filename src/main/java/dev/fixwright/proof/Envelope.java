package dev.fixwright.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;

/**
 * A signed statement: the JSON envelope of DSSE, version 1.0.2 (secure-systems-lab/dsse, protocol.md and envelope.md), with
 * exactly one signature. What is signed is the type and the very bytes of the payload, so nothing has to be put into a
 * canonical form before it is checked. Stricter than DSSE where that costs nobody anything: no members but its own, no
 * second signature, each alphabet of base64 in one spelling only.
 */
final class Envelope {
    /** What an in-toto statement is called in an envelope (in-toto/attestation, spec/v1/envelope.md). */
    static final String PAYLOAD_TYPE = "application/vnd.in-toto+json";

    private static final String WHAT = "envelope";

    private final byte[] payload;
    private final String keyId;
    private final byte[] signature;

    private Envelope(byte[] payload, String keyId, byte[] signature) {
        this.payload = payload;
        this.keyId = keyId;
        this.signature = signature;
    }

    static Envelope signed(byte[] payload, ProofKey key) {
        return new Envelope(payload, key.verification().id(), key.sign(signedBytes(payload)));
    }

    /** Throws {@link UnreadableProofException} for what is no envelope of this form. */
    static Envelope read(byte[] json) {
        if (json.length > SignedProof.MOST_BYTES) {
            throw new UnreadableProofException("the file is larger than any proof");
        }
        JsonNode envelope = StrictJson.object(json, WHAT);
        StrictJson.refuseOthers(envelope, Set.of("payload", "payloadType", "signatures"), WHAT);
        String type = StrictJson.text(envelope, "payloadType", WHAT);
        if (!type.equals(PAYLOAD_TYPE)) {
            throw new UnreadableProofException("the envelope holds something else than a proof: " + type);
        }
        JsonNode signatures = envelope.path("signatures");
        if (!signatures.isArray()
                || signatures.size() != 1
                || !signatures.get(0).isObject()) {
            throw new UnreadableProofException("the envelope does not have exactly one signature");
        }
        JsonNode signature = signatures.get(0);
        StrictJson.refuseOthers(signature, Set.of("keyid", "sig"), "signature");
        return new Envelope(
                decode(StrictJson.text(envelope, "payload", WHAT), "payload"),
                StrictJson.text(signature, "keyid", "signature"),
                decode(StrictJson.text(signature, "sig", "signature"), "signature"));
    }

    /** In either alphabet, as DSSE wants it, but padded and without loose bits: so one text stands for each content. */
    private static byte[] decode(String base64, String what) {
        boolean forAddresses = base64.indexOf('-') >= 0 || base64.indexOf('_') >= 0;
        try {
            byte[] bytes = (forAddresses ? Base64.getUrlDecoder() : Base64.getDecoder()).decode(base64);
            Base64.Encoder encoder = forAddresses ? Base64.getUrlEncoder() : Base64.getEncoder();
            if (encoder.encodeToString(bytes).equals(base64)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new UnreadableProofException("the " + what + " is not base64", e);
        }
        throw new UnreadableProofException("the " + what + " is not base64 as it is usually written");
    }

    String write() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("payloadType", PAYLOAD_TYPE);
        json.put("payload", Base64.getEncoder().encodeToString(payload));
        json.putArray("signatures")
                .addObject()
                .put("keyid", keyId)
                .put("sig", Base64.getEncoder().encodeToString(signature));
        return json.toString();
    }

    byte[] payload() {
        return payload;
    }

    /** Tells which key to try; only the signature tells whose it is. */
    String keyId() {
        return keyId;
    }

    byte[] signature() {
        return signature;
    }

    boolean isSignedBy(VerificationKey key) {
        return keyId.equals(key.id()) && key.accepts(signedBytes(payload), signature);
    }

    private static byte[] signedBytes(byte[] payload) {
        return authenticated(PAYLOAD_TYPE, payload);
    }

    /** DSSE's pre-authentication encoding. */
    static byte[] authenticated(String type, byte[] payload) {
        byte[] typeBytes = type.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("DSSEv1 " + typeBytes.length + " ").getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(typeBytes);
        bytes.writeBytes((" " + payload.length + " ").getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(payload);
        return bytes.toByteArray();
    }
}
