package dev.fixwright.syntax.actions;

import dev.fixwright.syntax.yaml.YamlEntry;
import dev.fixwright.syntax.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** A job of a workflow. */
public record Job(Workflow workflow, YamlEntry entry) {
    public String id() {
        return entry.name();
    }

    public YamlNode node() {
        return entry.value();
    }

    public Optional<YamlEntry> permissions() {
        return node().entry("permissions");
    }

    /** The workflow that this job calls instead of having steps; empty for a job with steps. */
    public Optional<UsedAction> calledWorkflow() {
        return node().get("uses").map(UsedAction::new);
    }

    public List<Step> steps() {
        return node().get("steps").stream()
                .flatMap(steps -> steps.items().stream())
                .filter(YamlNode::isMapping)
                .map(Step::new)
                .toList();
    }

    /** The steps before one of them. */
    public List<Step> stepsBefore(Step step) {
        return steps().stream().takeWhile(other -> other.node() != step.node()).toList();
    }

    /** The labels of the machines that it may run on. */
    public List<String> machines() {
        Optional<YamlNode> runsOn = node().get("runs-on");
        Optional<YamlNode> labels = runsOn.flatMap(node -> node.get("labels")).or(() -> runsOn);
        return labels.stream()
                .flatMap(node -> node.isList() ? node.items().stream() : java.util.stream.Stream.of(node))
                .filter(YamlNode::isScalar)
                .map(YamlNode::value)
                .toList();
    }
}
