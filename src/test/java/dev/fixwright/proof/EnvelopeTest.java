package dev.fixwright.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a signed proof looks like to others, and what is not taken for one. */
class EnvelopeTest {
    private static final ProofKey KEY = ProofKey.make();
    private static final KeySet KEYS = new KeySet(java.util.List.of(KEY.verification()));
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String envelope = KEY.envelope(Proofs.proved());

    /** The vector that DSSE's protocol.md gives. */
    @Test
    void whatIsSignedIsWhatDsseSays() {
        assertThat(Envelope.authenticated("http://example.com/HelloWorld", "hello world".getBytes(UTF_8)))
                .asString()
                .isEqualTo("DSSEv1 29 http://example.com/HelloWorld 11 hello world");
    }

    @Test
    void isAStatementThatAnybodyCanReadAndCheckWithoutFixwright() throws Exception {
        JsonNode read = JSON.readTree(envelope);
        byte[] payload = Base64.getDecoder().decode(read.get("payload").asText());
        JsonNode statement = JSON.readTree(payload);

        assertThat(read.get("payloadType").asText()).isEqualTo("application/vnd.in-toto+json");
        assertThat(statement.get("_type").asText()).isEqualTo("https://in-toto.io/Statement/v1");
        assertThat(statement.at("/subject/0/name").asText()).isEqualTo("clinic/bookings/pull/31");
        assertThat(statement.at("/subject/0/digest/sha256").asText())
                .isEqualTo(Proofs.proved().made().patchHash());
        assertThat(statement.get("predicateType").asText()).isEqualTo("https://fixwright.dev/proof/v1");
        assertThat(statement.at("/predicate/level").asText()).isEqualTo("PROVED");
        JsonNode jwk = JSON.readTree(KEYS.write()).at("/keys/0");
        assertThat(jwk.get("kid")).isEqualTo(read.at("/signatures/0/keyid"));
        byte[] spki = java.util.HexFormat.of()
                .parseHex("302a300506032b6570032100"
                        + java.util.HexFormat.of()
                                .formatHex(Base64.getUrlDecoder()
                                        .decode(jwk.get("x").asText())));
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki)));
        check.update(("DSSEv1 28 application/vnd.in-toto+json " + payload.length + " ").getBytes(UTF_8));
        check.update(payload);
        assertThat(check.verify(
                        Base64.getDecoder().decode(read.at("/signatures/0/sig").asText())))
                .isTrue();
    }

    @Test
    void readsBackWhatWasSigned() {
        SignedProof proof = SignedProof.read(
                envelope.getBytes(UTF_8), KeySet.read(KEYS.write().getBytes(UTF_8)));

        assertThat(proof.record()).isEqualTo(Proofs.proved());
        assertThat(proof.checked()).isTrue();
        assertThat(proof.keyId()).isEqualTo(KEY.verification().id());
    }

    @Test
    void keyThatWasKeptSignsAlike() {
        ProofKey again = ProofKey.decode(KEY.verification().encode(), KEY.encode());

        assertThat(again.envelope(Proofs.proved())).isEqualTo(envelope);
    }

    @Test
    void aProofOfAnotherKeyIsNotBelieved() {
        String strange = ProofKey.make().envelope(Proofs.proved());

        assertThatThrownBy(() -> SignedProof.read(strange.getBytes(UTF_8), KEYS))
                .isInstanceOf(UnreadableProofException.class)
                .hasMessageContaining("which is not in the key set");
    }

    @Test
    void aProofOfAnotherKeyUnderTheNameOfOursIsNotBelieved() {
        ProofKey other = ProofKey.make();
        String forged = other.envelope(Proofs.proved())
                .replace(other.verification().id(), KEY.verification().id());

        assertThatThrownBy(() -> SignedProof.read(forged.getBytes(UTF_8), KEYS))
                .isInstanceOf(UnreadableProofException.class)
                .hasMessageContaining("the record was changed, or somebody else signed it");
    }

    /** The order of the curve added to the second half gives the same point, and must not give a second signature. */
    @Test
    void aSignatureHasOneSpelling() throws Exception {
        ObjectNode read = (ObjectNode) JSON.readTree(envelope);
        byte[] signature =
                Base64.getDecoder().decode(read.at("/signatures/0/sig").asText());
        BigInteger order = BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
        byte[] half = new byte[32];
        for (int i = 0; i < 32; i++) {
            half[i] = signature[63 - i];
        }
        byte[] sum = new BigInteger(1, half).add(order).toByteArray();
        for (int i = 0; i < 32; i++) {
            signature[32 + i] = i < sum.length ? sum[sum.length - 1 - i] : 0;
        }
        ((ObjectNode) read.at("/signatures/0")).put("sig", Base64.getEncoder().encodeToString(signature));

        assertThatThrownBy(() -> SignedProof.read(JSON.writeValueAsBytes(read), KEYS))
                .isInstanceOf(UnreadableProofException.class);
    }

    /** Signed by the right key, and yet not what it seems to be. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{\"_type\":\"https://in-toto.io/Statement/v0.1\"}",
                "{\"_type\":\"https://in-toto.io/Statement/v1\",\"predicateType\":\"https://slsa.dev/provenance/v1\"}",
                "{\"_type\":\"https://in-toto.io/Statement/v1\",\"predicateType\":\"https://fixwright.dev/proof/v1\"}",
                "{\"_type\":\"https://in-toto.io/Statement/v1\",\"predicateType\":\"https://fixwright.dev/proof/v1\","
                        + "\"predicate\":{\"level\":\"PROVED\"}}"
            })
    void aSignedTextThatIsNoProofIsRefused(String payload) {
        byte[] signed = Envelope.signed(payload.getBytes(UTF_8), KEY).write().getBytes(UTF_8);

        assertThatThrownBy(() -> SignedProof.read(signed, KEYS)).isInstanceOf(UnreadableProofException.class);
    }

    @Test
    void aStatementAboutSomethingElseThanItsRecordIsRefused() {
        String payload = new String(Statement.write(Proofs.proved()), UTF_8).replace("/pull/31", "/pull/32");
        byte[] signed = Envelope.signed(payload.getBytes(UTF_8), KEY).write().getBytes(UTF_8);

        assertThatThrownBy(() -> SignedProof.read(signed, KEYS)).hasMessageContaining("about different things");
    }

    @Test
    void aKeySetThatCallsAKeyByAnotherNameIsRefused() {
        String lying = KEYS.write().replace(KEY.verification().id(), "0".repeat(64));

        assertThatThrownBy(() -> KeySet.read(lying.getBytes(UTF_8))).hasMessageContaining("by the id of another");
    }
}
