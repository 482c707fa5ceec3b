package dev.fixwright.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * JSON that two readers cannot understand differently: UTF-8 without a byte order mark, one value and nothing behind it, no
 * member twice. Whatever is not so throws {@link UnreadableProofException}.
 */
final class StrictJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /** The object that a text is. */
    static JsonNode object(byte[] utf8, String what) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableProofException("the " + what + " is not UTF-8 text");
        }
        try {
            JsonNode node = JSON.readTree(text);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            throw new UnreadableProofException(
                    e.getOriginalMessage().startsWith("Duplicate field")
                            ? "the " + what + " says one thing twice: " + e.getOriginalMessage()
                            : "the " + what + " is not JSON, or more than that");
        }
        throw new UnreadableProofException("the " + what + " is not a JSON object");
    }

    /** A member that is a string. */
    static String text(JsonNode object, String name, String what) {
        JsonNode member = object.get(name);
        if (member == null || !member.isTextual()) {
            throw new UnreadableProofException("the " + what + " has no \"" + name + "\"");
        }
        return member.textValue();
    }

    /** Refuses an object with other members than these. */
    static void refuseOthers(JsonNode object, Set<String> known, String what) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        names.removeAll(known);
        if (!names.isEmpty()) {
            throw new UnreadableProofException(
                    "the " + what + " has more than belongs there: \"" + names.get(0) + "\"");
        }
    }
}
