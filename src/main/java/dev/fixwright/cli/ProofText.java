package dev.fixwright.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.proof.ProofJson;
import dev.fixwright.proof.ProofRecord;
import dev.fixwright.proof.SignedProof;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a signed proof says, for people or for programs. */
final class ProofText {
    private final Terminal terminal;
    private final boolean json;

    ProofText(Terminal terminal, boolean json) {
        this.terminal = terminal;
        this.json = json;
    }

    void print(SignedProof proof) {
        if (json) {
            ObjectNode answer = JsonNodeFactory.instance.objectNode();
            answer.put("valid", proof.checked()).put("checked", proof.checked()).put("key", proof.keyId());
            answer.set("record", ProofJson.tree(proof.record()));
            terminal.out().println(answer.toPrettyString());
        } else {
            terminal.out()
                    .println(
                            proof.checked()
                                    ? "Valid: signed by key " + proof.keyId() + ", and not changed since."
                                    : "Not checked: anybody could have written this. It names key "
                                            + PlainText.line(proof.keyId()) + ".");
            terminal.out().println();
            rows(proof.record())
                    .forEach((name, value) ->
                            terminal.out().println("  %-14s%s".formatted(name, PlainText.line(value))));
        }
        if (!proof.checked()) {
            terminal.err()
                    .println("fixwright: give --keys with the key set of the installation to check who signed it.");
        }
    }

    void refuse(String reason) {
        if (json) {
            terminal.out()
                    .println(JsonNodeFactory.instance
                            .objectNode()
                            .put("valid", false)
                            .put("checked", true)
                            .put("reason", reason)
                            .toPrettyString());
        } else {
            terminal.out().println("Not valid: " + PlainText.line(reason) + ".");
        }
    }

    private static Map<String, String> rows(ProofRecord record) {
        ProofRecord.Target target = record.target();
        ProofRecord.Made made = record.made();
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("level", record.level().word());
        rows.put("verdict", record.verdict());
        rows.put("repository", target.repository());
        target.pullRequest().ifPresent(number -> rows.put("pull request", "#" + number));
        rows.put(
                target.finding().isPresent() ? "finding" : "alert",
                target.finding().orElse(String.valueOf(target.alert())) + ": " + target.tool() + " " + target.rule());
        rows.put("place", target.path() + ":" + target.line());
        rows.put("base commit", made.base());
        made.head().ifPresent(head -> rows.put("head commit", head));
        rows.put("files", String.join(", ", made.files()) + " (" + made.linesChanged() + " lines)");
        rows.put("patch hash", made.patchHash());
        rows.put(
                "made by",
                made.fixer() + " of Fixwright " + made.version()
                        + made.model().map(model -> ", with " + model).orElse(", no model was used"));
        record.scans()
                .flatMap(ProofRecord.Scans::handedInBy)
                .ifPresent(name -> rows.put("scan", "handed in by " + name + ", not taken from GitHub"));
        rows.put("known at", String.valueOf(record.at()));
        return rows;
    }
}
