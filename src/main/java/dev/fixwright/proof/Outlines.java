package dev.fixwright.proof;

import dev.fixwright.source.SourcePath;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.outline.Outline;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The outlines of a project's files, each read once. */
final class Outlines {
    private final Project project;
    private final Map<SourcePath, Optional<Outline>> known = new HashMap<>();

    Outlines(Project project) {
        this.project = project;
    }

    /** Empty where there is no such file. */
    Optional<Outline> of(SourcePath path) {
        return known.computeIfAbsent(path, none -> Outline.of(path, project));
    }
}
