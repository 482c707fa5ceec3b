package dev.fixwright.api.chainloop;

import dev.fixwright.api.Parameter;
import dev.fixwright.api.Schema;
import java.util.Optional;

/** Projects and their versions: a repository, and its default branch. */
final class Projects {
    /** The only version of a project. */
    static final String VERSION = "default";

    static final Parameter NAME = Parameter.query(
            "project_name",
            "Only of this repository, as owner/name.",
            Schema.text().atMost(250));

    static final Parameter VERSION_NAME = Parameter.query(
            "project_version_name",
            "`default` is the only one: with any other, nothing is found.",
            Schema.text().atMost(250));

    private Projects() {}

    static boolean hasVersion(Optional<String> name) {
        return name.map(version -> version.isEmpty() || version.equals(VERSION)).orElse(true);
    }
}
