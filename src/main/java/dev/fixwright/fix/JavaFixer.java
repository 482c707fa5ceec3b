package dev.fixwright.fix;

import dev.fixwright.finding.Finding;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.java.JavaFile;
import java.util.List;
import java.util.Optional;

/** A fixer of findings in Java files. */
public interface JavaFixer extends Fixer {
    @Override
    default List<String> languages() {
        return List.of("Java");
    }

    @Override
    default boolean reads(Finding finding) {
        return finding.path().hasExtension("java");
    }

    @Override
    default Attempt attempt(Finding finding, Project project) {
        if (project.tree().read(finding.path()).isEmpty()) {
            return Attempt.declined("there is no readable file " + finding.path() + " here any more");
        }
        Optional<JavaFile> file = project.java(finding.path());
        if (file.isEmpty()) {
            return Attempt.declined(finding.path() + " does not parse as Java, or is nested too deeply");
        }
        if (!file.get().lines().has(finding.region().startLine())) {
            return Attempt.declined("the alert is stale: " + finding.path() + " has no line "
                    + finding.region().startLine() + " any more");
        }
        return attempt(new JavaSite(finding, file.get(), project));
    }

    Attempt attempt(JavaSite site);
}
