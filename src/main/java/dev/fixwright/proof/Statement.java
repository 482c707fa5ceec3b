package dev.fixwright.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/**
 * A record as an in-toto Statement, version 1 (in-toto/attestation, spec/v1/statement.md). Its subject is the pull request,
 * or the repository where there is none yet, with the {@linkplain dev.fixwright.patch.PatchHash hash of the changed files}.
 */
final class Statement {
    static final String TYPE = "https://in-toto.io/Statement/v1";
    /** Says how the record is to be read; changes when an old reader would misunderstand it. */
    static final String PREDICATE_TYPE = "https://fixwright.dev/proof/v1";

    private static final String WHAT = "statement";

    private Statement() {}

    static byte[] write(ProofRecord record) {
        ObjectNode statement = JsonNodeFactory.instance.objectNode();
        statement.put("_type", TYPE);
        statement
                .putArray("subject")
                .addObject()
                .put("name", subject(record))
                .putObject("digest")
                .put("sha256", record.made().patchHash());
        statement.put("predicateType", PREDICATE_TYPE);
        statement.set("predicate", ProofJson.tree(record));
        return statement.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String subject(ProofRecord record) {
        String repository = record.target().repository();
        return record.target()
                .pullRequest()
                .map(number -> repository + "/pull/" + number)
                .orElse(repository);
    }

    /** Members that this version does not know are left out, as in-toto demands. Throws {@link UnreadableProofException}. */
    static ProofRecord read(byte[] payload) {
        JsonNode statement = StrictJson.object(payload, WHAT);
        if (!StrictJson.text(statement, "_type", WHAT).equals(TYPE)) {
            throw new UnreadableProofException("the statement is not of in-toto's version 1");
        }
        String type = StrictJson.text(statement, "predicateType", WHAT);
        if (!type.equals(PREDICATE_TYPE)) {
            throw new UnreadableProofException("the statement is no proof of this version of Fixwright's: " + type);
        }
        ProofRecord record;
        try {
            record = ProofJson.read(statement.path("predicate").toString());
        } catch (IllegalArgumentException e) {
            throw new UnreadableProofException("the statement holds no record of a proof", e);
        }
        JsonNode subject = statement.path("subject");
        if (subject.size() != 1
                || !subject.path(0).path("name").asText().equals(subject(record))
                || !subject.path(0)
                        .path("digest")
                        .path("sha256")
                        .asText()
                        .equals(record.made().patchHash())) {
            throw new UnreadableProofException("the statement and its record are about different things");
        }
        return record;
    }
}
