package dev.fixwright.fix.unpinneddependency;

import dev.fixwright.source.SourcePath;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.actions.Workflow;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which commit other workflows of the repository take for a release: {@code uses: owner/name@COMMIT # v4}. */
final class PinnedElsewhere {
    private static final Pattern PIN = Pattern.compile(
            "(?m)^[^#\\n]*\\buses:\\s*[\"']?([\\w.-]+/[\\w.-]+)(?:/[\\w./-]+)?@([0-9a-f]{40})[\"']?[ \\t]+#[ \\t]*(?:tag=)?(\\S+)");

    private PinnedElsewhere() {}

    /** The one commit that all pins of a release name; empty where there is none, or where they differ. */
    static Optional<String> commit(Project project, String repository, String release) {
        Set<String> commits = new TreeSet<>();
        for (SourcePath path : project.tree().paths()) {
            if (Workflow.isWorkflow(path)) {
                project.tree().read(path).ifPresent(file -> {
                    Matcher pins = PIN.matcher(file.text());
                    while (pins.find()) {
                        if (pins.group(1).equalsIgnoreCase(repository)
                                && pins.group(3).equals(release)) {
                            commits.add(pins.group(2));
                        }
                    }
                });
            }
        }
        return commits.size() == 1 ? Optional.of(commits.iterator().next()) : Optional.empty();
    }
}
