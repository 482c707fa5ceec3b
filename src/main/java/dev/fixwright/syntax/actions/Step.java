package dev.fixwright.syntax.actions;

import dev.fixwright.syntax.yaml.YamlNode;
import java.util.Optional;

/** A step of a job, or of an action that is made of steps. */
public record Step(YamlNode node) {

    /** The step that a node is or stands in. */
    public static Optional<Step> around(YamlNode node) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(node), node.ancestors())
                .filter(Step::isStep)
                .findFirst()
                .map(Step::new);
    }

    /** The steps of an action that is made of steps; none for any other file. */
    public static java.util.List<Step> ofAction(YamlNode root) {
        return root.get("runs", "steps").stream()
                .flatMap(steps -> steps.items().stream())
                .filter(YamlNode::isMapping)
                .map(Step::new)
                .toList();
    }

    private static boolean isStep(YamlNode node) {
        return node.isMapping()
                && (node.has("run") || node.has("uses"))
                && node.parent()
                        .filter(YamlNode::isList)
                        .flatMap(YamlNode::ownEntry)
                        .filter(entry -> entry.name().equals("steps"))
                        .isPresent();
    }

    public Optional<UsedAction> action() {
        return node.get("uses").filter(YamlNode::isScalar).map(UsedAction::new);
    }

    /** Whether it uses an action by its repository and folder, in any version. */
    public boolean uses(String name) {
        return action().filter(action -> action.name().equalsIgnoreCase(name)).isPresent();
    }

    public Optional<YamlNode> run() {
        return node.get("run").filter(YamlNode::isScalar);
    }

    /** What it hands to its action under a name; empty text where it hands over nothing. */
    public String input(String name) {
        return node.get("with").stream()
                .flatMap(with -> with.entries().stream())
                .filter(entry -> entry.name().equalsIgnoreCase(name))
                .map(entry -> entry.value().value())
                .findFirst()
                .orElse("");
    }

    /** How people find it: its name, else the action that it uses, else its line. */
    public String title() {
        String name = node.text("name");
        return !name.isEmpty()
                ? "`" + name + "`"
                : action().map(action -> "`" + action.node().value() + "`").orElse("on line " + node.line());
    }
}
