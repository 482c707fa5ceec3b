package dev.fixwright.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A proof that was changed in any way is rejected, unless the very same is said in another spelling. */
class MutatedProofTest {
    private static final int MUTATIONS = 1_000;
    private static final long SEED = 20_261_123L;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ProofKey KEY = ProofKey.make();
    private static final KeySet KEYS = new KeySet(List.of(KEY.verification()));

    private final String proof = KEY.envelope(Proofs.proved());
    private final Random random = new Random(SEED);

    /** One way to change a proof. */
    private interface Mutation {
        byte[] of(byte[] file) throws Exception;
    }

    @Test
    void aThousandMutationsAreRejected() throws Exception {
        List<Mutation> kinds = List.of(
                this::flipBit,
                this::replaceByte,
                this::truncate,
                this::removeStretch,
                this::doubleStretch,
                this::append,
                this::swapBytes,
                this::changeRecord,
                this::changePayload,
                this::changeSignature,
                this::repeatMember);
        byte[] original = proof.getBytes(UTF_8);
        int tried = 0;
        for (int i = 0; tried < MUTATIONS; i++) {
            byte[] mutated = kinds.get(i % kinds.size()).of(original.clone());
            if (plain(mutated).equals(plain(original))) {
                continue;
            }
            assertThat(isAccepted(mutated))
                    .as("mutation %d of seed %d: %s", i, SEED, new String(mutated, ISO_8859_1))
                    .isFalse();
            tried++;
        }
        assertThat(isAccepted(original)).isTrue();
    }

    /** Without white space and with base64 in one alphabet; there is no white space inside the strings of an envelope. */
    private static String plain(byte[] file) {
        return new String(file, ISO_8859_1)
                .replaceAll("[ \t\r\n]", "")
                .replace('-', '+')
                .replace('_', '/');
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "\t\r\n"})
    void whiteSpaceAroundValuesIsNoChange(String space) {
        String spaced = proof.replace(",\"", "," + space + "\"").replace("\":", "\"" + space + ":") + space;

        assertThat(isAccepted(spaced.getBytes(UTF_8))).isTrue();
    }

    @Test
    void theOrderOfMembersIsNoChange() throws Exception {
        ObjectNode read = (ObjectNode) JSON.readTree(proof);
        ObjectNode turned = JSON.createObjectNode();
        turned.set("signatures", read.get("signatures"));
        turned.set("payload", read.get("payload"));
        turned.set("payloadType", read.get("payloadType"));

        assertThat(isAccepted(JSON.writeValueAsBytes(turned))).isTrue();
    }

    /** "Verifiers MUST accept either" of the two alphabets, says DSSE. */
    @Test
    void theOtherAlphabetOfBase64IsNoChange() throws Exception {
        ObjectNode read = (ObjectNode) JSON.readTree(proof);
        byte[] payload = Base64.getDecoder().decode(read.get("payload").asText());
        read.put("payload", Base64.getUrlEncoder().encodeToString(payload));

        assertThat(isAccepted(JSON.writeValueAsBytes(read))).isTrue();
    }

    @Test
    void otherSpellingsOfBase64AreRejected() throws Exception {
        ObjectNode read = (ObjectNode) JSON.readTree(proof);
        String signature = read.at("/signatures/0/sig").asText();
        // 64 bytes leave four loose bits in the letter before the padding.
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        int last = signature.length() - 3;
        char loose = letters.charAt(letters.indexOf(signature.charAt(last)) + 1);

        assertThat(signature).endsWith("==");
        assertThat(List.of(
                        signature.replace("=", ""),
                        signature + "=",
                        signature.substring(0, 20) + "\\n" + signature.substring(20),
                        " " + signature,
                        signature.substring(0, last) + loose + "=="))
                .allSatisfy(other -> assertThat(
                                isAccepted(proof.replace(signature, other).getBytes(UTF_8)))
                        .isFalse());
    }

    @Test
    void addedMembersSignaturesAndMarksAreRejected() throws Exception {
        ObjectNode read = (ObjectNode) JSON.readTree(proof);
        String signature = read.at("/signatures/0").toString();

        assertThat(List.of(
                        "\uFEFF" + proof,
                        proof + proof,
                        proof + "{}",
                        proof + "\0",
                        proof.replace("{\"payloadType\"", "{\"level\":\"PROVED\",\"payloadType\""),
                        proof.replace("{\"keyid\"", "{\"cert\":\"x\",\"keyid\""),
                        proof.replace(signature, signature + "," + signature),
                        proof.replace(signature, ""),
                        proof.replace("application/vnd.in-toto+json", "application/json"),
                        proof.replace("application/vnd.in-toto+json", "application/vnd.IN-TOTO+json"),
                        proof.replace("\"signatures\":[", "\"signatures\":[[").replace("}]", "}]]"),
                        "[" + proof + "]",
                        "null",
                        "",
                        "{}"))
                .allSatisfy(
                        other -> assertThat(isAccepted(other.getBytes(UTF_8))).isFalse());
        assertThat(isAccepted(proof.getBytes(java.nio.charset.StandardCharsets.UTF_16)))
                .isFalse();
    }

    private boolean isAccepted(byte[] file) {
        try {
            SignedProof read = SignedProof.read(file, KEYS);
            assertThat(read.record()).isEqualTo(Proofs.proved());
            return true;
        } catch (UnreadableProofException e) {
            assertThat(e.reason()).isNotBlank();
            return false;
        }
    }

    private byte[] flipBit(byte[] file) {
        file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
        return file;
    }

    private byte[] replaceByte(byte[] file) {
        file[random.nextInt(file.length)] = (byte) (32 + random.nextInt(95));
        return file;
    }

    private byte[] truncate(byte[] file) {
        return Arrays.copyOf(file, random.nextInt(file.length));
    }

    private byte[] removeStretch(byte[] file) {
        int from = random.nextInt(file.length);
        int to = Math.min(file.length, from + 1 + random.nextInt(20));
        return joined(Arrays.copyOf(file, from), Arrays.copyOfRange(file, to, file.length));
    }

    private byte[] doubleStretch(byte[] file) {
        int from = random.nextInt(file.length);
        int to = Math.min(file.length, from + 1 + random.nextInt(20));
        return joined(Arrays.copyOf(file, to), Arrays.copyOfRange(file, from, file.length));
    }

    private byte[] append(byte[] file) {
        byte[] more = new byte[1 + random.nextInt(10)];
        random.nextBytes(more);
        return joined(file, more);
    }

    private byte[] swapBytes(byte[] file) {
        int one = random.nextInt(file.length);
        int other = random.nextInt(file.length);
        byte kept = file[one];
        file[one] = file[other];
        file[other] = kept;
        return file;
    }

    /** Another record, under the old signature. */
    private byte[] changeRecord(byte[] file) throws Exception {
        ObjectNode read = (ObjectNode) JSON.readTree(file);
        ProofRecord record = Proofs.proved()
                .on(
                        1 + random.nextInt(30),
                        new dev.fixwright.repository.CommitId("%040x".formatted(random.nextLong() >>> 1)));
        read.put("payload", Base64.getEncoder().encodeToString(Statement.write(record)));
        return JSON.writeValueAsBytes(read);
    }

    private byte[] changePayload(byte[] file) throws Exception {
        ObjectNode read = (ObjectNode) JSON.readTree(file);
        byte[] payload = Base64.getDecoder().decode(read.get("payload").asText());
        payload[random.nextInt(payload.length)] ^= (byte) (1 << random.nextInt(8));
        read.put("payload", Base64.getEncoder().encodeToString(payload));
        return JSON.writeValueAsBytes(read);
    }

    /** A bit of it, or a signature of somebody else's in its place, under our name or theirs. */
    private byte[] changeSignature(byte[] file) throws Exception {
        ObjectNode read = (ObjectNode) JSON.readTree(file);
        ObjectNode signature = (ObjectNode) read.at("/signatures/0");
        byte[] bytes = Base64.getDecoder().decode(signature.get("sig").asText());
        ProofKey stranger = ProofKey.make();
        switch (random.nextInt(3)) {
            case 0 -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            case 1 ->
                bytes = Envelope.signed(Statement.write(Proofs.proved()), stranger)
                        .signature();
            default -> signature.put("keyid", stranger.verification().id());
        }
        signature.put("sig", Base64.getEncoder().encodeToString(bytes));
        return JSON.writeValueAsBytes(read);
    }

    /** The same member twice, with the same or another value, before or behind the right one. */
    private byte[] repeatMember(byte[] file) throws Exception {
        ObjectNode read = (ObjectNode) JSON.readTree(file);
        String name = List.of("payload", "payloadType", "signatures").get(random.nextInt(3));
        String value = random.nextBoolean() ? read.get(name).toString() : "\"eyJ9\"";
        String text = new String(file, UTF_8);
        String again = "\"" + name + "\":" + value;
        return (random.nextBoolean()
                        ? "{" + again + "," + text.substring(1)
                        : text.substring(0, text.length() - 1) + "," + again + "}")
                .getBytes(UTF_8);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(first);
        bytes.writeBytes(second);
        return bytes.toByteArray();
    }
}
