package dev.fixwright.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Records of proofs as JSON, and back. */
public final class ProofJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private ProofJson() {}

    public static String write(ProofRecord record) {
        try {
            return JSON.writeValueAsString(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every record can be written", e);
        }
    }

    /** The same as a tree. */
    public static JsonNode tree(ProofRecord record) {
        return JSON.valueToTree(record);
    }

    /** Throws {@link IllegalArgumentException} for what is no record. */
    public static ProofRecord read(String json) {
        try {
            return JSON.readValue(json, ProofRecord.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a record of a proof: " + e.getOriginalMessage(), e);
        }
    }
}
