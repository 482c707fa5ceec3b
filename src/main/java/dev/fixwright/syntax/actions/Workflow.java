package dev.fixwright.syntax.actions;

import dev.fixwright.source.SourcePath;
import dev.fixwright.syntax.yaml.YamlEntry;
import dev.fixwright.syntax.yaml.YamlFile;
import dev.fixwright.syntax.yaml.YamlNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A workflow. */
public record Workflow(YamlNode root) {

    /** The workflow that a file is; empty where it is none. */
    public static Optional<Workflow> of(YamlFile file) {
        return file.document()
                .filter(root -> root.get("jobs").filter(YamlNode::isMapping).isPresent() && root.has("on"))
                .map(Workflow::new);
    }

    /** Whether a file stands where GitHub looks for workflows. */
    public static boolean isWorkflow(SourcePath path) {
        return path.value().startsWith(".github/workflows/");
    }

    /** The names of the events that start it. */
    public Set<String> events() {
        Set<String> events = new LinkedHashSet<>();
        root.get("on").ifPresent(on -> {
            on.entries().forEach(entry -> events.add(entry.name()));
            on.items().forEach(item -> events.add(item.value()));
            if (on.isScalar()) {
                events.add(on.value());
            }
        });
        return events;
    }

    /** Whether people without rights here can start it so that it runs with secrets and a token that may write. */
    public boolean isStartedByStrangersWithRights() {
        return events().stream()
                .anyMatch(Set.of(
                        "pull_request_target",
                        "workflow_run",
                        "issue_comment",
                        "issues",
                        "discussion",
                        "discussion_comment",
                        "fork",
                        "watch")::contains);
    }

    public List<Job> jobs() {
        return root.get("jobs").stream()
                .flatMap(jobs -> jobs.entries().stream())
                .filter(entry -> entry.value().isMapping())
                .map(entry -> new Job(this, entry))
                .toList();
    }

    public Optional<YamlEntry> permissions() {
        return root.entry("permissions");
    }

    /** The job that a node stands in. */
    public Optional<Job> jobOf(YamlNode node) {
        return jobs().stream()
                .filter(job -> job.entry().key() == node || job.node().contains(node))
                .findFirst();
    }
}
