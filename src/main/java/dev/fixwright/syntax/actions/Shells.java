package dev.fixwright.syntax.actions;

import dev.fixwright.syntax.yaml.YamlNode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which shell runs a step. */
public final class Shells {
    private Shells() {}

    /** Whether a step's script is read by sh or bash wherever its job runs. */
    public static boolean isPosix(Step step) {
        return of(step).filter(shell -> shell.matches("(?:ba)?sh\\b.*")).isPresent();
    }

    /** The shell's name; empty where the machines that the job may run on have different ones. */
    public static Optional<String> of(Step step) {
        if (!step.node().text("shell").isEmpty()) {
            return Optional.of(step.node().text("shell"));
        }
        Optional<String> told = step.node()
                .ancestors()
                .map(node -> node.text("defaults", "run", "shell"))
                .filter(shell -> !shell.isEmpty())
                .findFirst();
        if (told.isPresent()) {
            return told;
        }
        Optional<YamlNode> job =
                step.node().ancestors().filter(node -> node.has("runs-on")).findFirst();
        String machine = job.flatMap(node -> node.get("runs-on"))
                .map(YamlNode::text)
                .orElse("")
                .toLowerCase(Locale.ROOT);
        if (machine.contains("${{")) {
            boolean windows = job.stream()
                    .flatMap(node -> Stream.concat(node.get("strategy").stream(), node.get("runs-on").stream()))
                    .anyMatch(node -> node.text().toLowerCase(Locale.ROOT).contains("windows"));
            return windows ? Optional.empty() : Optional.of("bash");
        }
        return Optional.of(machine.contains("windows") ? "pwsh" : "bash");
    }
}
