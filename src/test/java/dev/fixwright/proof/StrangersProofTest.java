package dev.fixwright.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Records that a stranger wrote and signed: each is either whole, or refused in words. */
class StrangersProofTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ProofKey KEY = ProofKey.make();
    private static final List<JsonNode> VALUES = List.of(
            NODES.nullNode(),
            NODES.numberNode(-1),
            NODES.numberNode(1e300),
            NODES.textNode(""),
            NODES.textNode("../../etc/passwd"),
            NODES.booleanNode(true),
            NODES.arrayNode().addNull(),
            NODES.objectNode());

    @Test
    void noMemberCanBeAnythingThatItsReadersDoNotExpect() throws Exception {
        List<String> members = new ArrayList<>();
        collect("", ProofJson.tree(whole()), members);
        int refused = 0;
        for (String member : members) {
            for (JsonNode value : VALUES) {
                ObjectNode record = ProofJson.tree(whole()).deepCopy();
                String parent = member.substring(0, member.lastIndexOf('/'));
                String name = member.substring(member.lastIndexOf('/') + 1);
                ((ObjectNode) record.at(parent)).set(name, value);
                refused += isRefused(record) ? 1 : 0;
                ((ObjectNode) record.at(parent)).remove(name);
                refused += isRefused(record) ? 1 : 0;
            }
        }

        assertThat(members).hasSizeGreaterThan(40);
        assertThat(refused).isGreaterThan(200);
    }

    /** With everything that a record can say. */
    private static ProofRecord whole() {
        ProofRecord.Asked asked = new ProofRecord.Asked(
                9,
                1,
                9,
                20,
                List.of(330),
                "HIGH",
                "Weak.",
                true,
                List.of("Other"),
                List.of("A.java"),
                "0".repeat(64),
                Optional.of("0".repeat(40)));
        ProofRecord.Scans scans = new ProofRecord.Scans(
                "CodeQL", Optional.of("2.20"), "", Optional.of("a"), "b", 1, 0, 2, 1, Optional.empty());
        return Proofs.proved()
                .asked(asked)
                .with(
                        Optional.of(scans),
                        List.of(new ProofRecord.Reported(Optional.of(9L), "CodeQL", "x", "A.java", 1)),
                        Proofs.proved().checks());
    }

    private static void collect(String path, JsonNode node, List<String> members) {
        node.properties().forEach(member -> {
            members.add(path + "/" + member.getKey());
            collect(path + "/" + member.getKey(), member.getValue(), members);
        });
    }

    private static boolean isRefused(ObjectNode record) throws Exception {
        ObjectNode statement = (ObjectNode) JSON.readTree(Statement.write(whole()));
        statement.set("predicate", record);
        ObjectNode subject = (ObjectNode) statement.at("/subject/0");
        String repository = record.at("/target/repository").asText();
        JsonNode number = record.at("/target/pullRequest");
        subject.put("name", number.isNumber() ? repository + "/pull/" + number.asLong() : repository);
        ((ObjectNode) subject.get("digest"))
                .put("sha256", record.at("/made/patchHash").asText());
        try {
            ProofRecord read = SignedProof.read(
                            Envelope.signed(JSON.writeValueAsBytes(statement), KEY)
                                    .write()
                                    .getBytes(UTF_8),
                            new KeySet(List.of(KEY.verification())))
                    .record();
            // Whoever shows it asks for all of this.
            assertThat(ProofJson.read(ProofJson.write(read))).isEqualTo(read);
            assertWhole(read);
            return false;
        } catch (UnreadableProofException e) {
            assertThat(e.reason()).isNotBlank();
            return true;
        }
    }

    private static void assertWhole(Object part) throws Exception {
        assertThat(part).isNotNull();
        if (part instanceof Record) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                assertWhole(component.getAccessor().invoke(part));
            }
        } else if (part instanceof List<?> list) {
            for (Object one : list) {
                assertWhole(one);
            }
        } else if (part instanceof Optional<?> optional && optional.isPresent()) {
            assertWhole(optional.get());
        }
    }
}
