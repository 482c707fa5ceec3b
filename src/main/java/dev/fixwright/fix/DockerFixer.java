package dev.fixwright.fix;

import dev.fixwright.finding.Finding;
import dev.fixwright.patch.Edit;
import dev.fixwright.patch.FilePatch;
import dev.fixwright.patch.Patch;
import dev.fixwright.source.SourceFile;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.docker.Dockerfile;
import java.util.List;
import java.util.Optional;

/** A fixer of findings in Dockerfiles. */
public interface DockerFixer extends Fixer {
    @Override
    default List<String> languages() {
        return List.of("Dockerfile");
    }

    @Override
    default boolean reads(Finding finding) {
        return Dockerfile.reads(finding.path());
    }

    @Override
    default Attempt attempt(Finding finding, Project project) {
        Optional<SourceFile> file = project.tree().read(finding.path());
        if (file.isEmpty()) {
            return Attempt.declined("there is no readable file " + finding.path() + " here any more");
        }
        Dockerfile dockerfile = Dockerfile.parse(file.get());
        if (!dockerfile.lines().has(finding.region().startLine())) {
            return Attempt.declined("the alert is stale: " + finding.path() + " has no line "
                    + finding.region().startLine() + " any more");
        }
        return attempt(finding, dockerfile);
    }

    Attempt attempt(Finding finding, Dockerfile file);

    /** The fix that edits make. */
    default Attempt fixed(Dockerfile file, List<Edit> edits, String explanation, String... review) {
        Patch patch = Patch.of(new FilePatch.Edited(file.source().path(), edits));
        return new Attempt.Fixed(new Fix(weakness(), patch, explanation, List.of(review)));
    }
}
