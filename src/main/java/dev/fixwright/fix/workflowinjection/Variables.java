package dev.fixwright.fix.workflowinjection;

import dev.fixwright.syntax.actions.Expression;
import dev.fixwright.syntax.actions.Step;
import dev.fixwright.syntax.yaml.YamlEdits;
import dev.fixwright.syntax.yaml.YamlEntry;
import dev.fixwright.syntax.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The environment variables that a step's script reads its values from: those that are there, and new ones. */
final class Variables {
    private static final Set<String> TAKEN = Set.of(
            "PATH",
            "HOME",
            "USER",
            "SHELL",
            "PWD",
            "IFS",
            "LANG",
            "TMP",
            "TEMP",
            "TMPDIR",
            "CI",
            "HOSTNAME",
            "TERM",
            "LINES",
            "COLUMNS",
            "RANDOM",
            "SECONDS",
            "UID",
            "PS1",
            "OS",
            "NUMBER_OF_PROCESSORS",
            "USERNAME");
    private static final Set<String> EMPTY_WORDS =
            Set.of("github", "event", "inputs", "steps", "outputs", "needs", "secrets");

    private final Step step;
    private final String script;
    private final Map<String, String> added = new LinkedHashMap<>();

    Variables(Step step, String script) {
        this.step = step;
        this.script = script.replaceAll("(?s)\\$\\{\\{.*?\\}\\}", "");
    }

    /** The name of the variable that holds an expression's value. */
    String name(Expression expression) {
        return known(expression.body()).orElseGet(() -> added.computeIfAbsent(expression.body(), this::fresh));
    }

    /** A variable that is there already: what {@code env.NAME} names, or one with the same expression as its value. */
    private Optional<String> known(String body) {
        if (body.matches("env\\.[A-Za-z_]\\w*")) {
            return Optional.of(body.substring("env.".length()));
        }
        return environments().stream()
                .flatMap(node -> node.entries().stream())
                .filter(entry -> entry.value()
                        .value()
                        .strip()
                        .replaceAll("\\s+", "")
                        .equals("${{" + body.replaceAll("\\s+", "") + "}}"))
                .map(YamlEntry::name)
                .filter(name -> name.matches("[A-Za-z_]\\w*"))
                .findFirst();
    }

    /** The variables of the step, of its job and of its workflow, the nearest first. */
    private List<YamlNode> environments() {
        return Stream.concat(Stream.of(step.node()), step.node().ancestors())
                .filter(YamlNode::isMapping)
                .flatMap(node -> node.get("env").stream())
                .filter(YamlNode::isMapping)
                .toList();
    }

    private String fresh(String body) {
        List<String> words = new ArrayList<>();
        for (String word : body.replaceAll("['\"\\[\\]()]", ".").split("[^A-Za-z0-9_-]+")) {
            if (!word.isBlank() && !EMPTY_WORDS.contains(word) && word.matches("[A-Za-z_][\\w-]*")) {
                words.add(word.replace('-', '_').toUpperCase(Locale.ROOT));
            }
        }
        List<String> last = words.subList(Math.max(0, words.size() - 2), words.size());
        String wanted = last.isEmpty() ? "VALUE" : String.join("_", last);
        if (body.startsWith("inputs.") || body.startsWith("github.event.inputs.")) {
            wanted = "INPUT_" + last.get(last.size() - 1);
        }
        if (wanted.startsWith("GITHUB_") || wanted.startsWith("RUNNER_") || TAKEN.contains(wanted)) {
            wanted = "VALUE_" + wanted;
        }
        String name = wanted;
        for (int i = 2; isTaken(name); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }

    private boolean isTaken(String name) {
        return added.containsValue(name)
                || environments().stream().anyMatch(node -> node.has(name))
                || script.matches("(?s).*\\b" + name + "\\b.*");
    }

    /** Puts the new variables into the step. */
    void writeTo(YamlEdits edits) {
        if (added.isEmpty()) {
            return;
        }
        List<String> lines = added.entrySet().stream()
                .map(one -> one.getValue() + ": ${{ " + one.getKey() + " }}")
                .toList();
        Optional<YamlEntry> environment = step.node().entry("env");
        if (environment.isPresent() && environment.get().value().isMapping()) {
            edits.addLast(environment.get().value(), lines.toArray(String[]::new));
            return;
        }
        String[] block = Stream.concat(Stream.of("env:"), lines.stream().map(line -> "    " + line))
                .toArray(String[]::new);
        YamlEntry run =
                step.node().entry("run").or(() -> step.node().entry("with")).orElseThrow();
        if (step.node().entries().get(0).key() == run.key()) {
            edits.addAfter(step.node(), run, block);
        } else {
            edits.addBefore(step.node(), run, block);
        }
    }

    /** Whether the step's variables cannot be added to, since an expression makes them. */
    boolean isClosed() {
        return step.node().get("env").filter(node -> !node.isMapping()).isPresent();
    }
}
