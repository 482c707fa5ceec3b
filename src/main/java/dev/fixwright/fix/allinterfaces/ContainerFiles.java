package dev.fixwright.fix.allinterfaces;

import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.util.Optional;

/** Files that put a program into a container, where a server that listens on its own machine only cannot be reached. */
final class ContainerFiles {
    private ContainerFiles() {}

    /** Why the program must listen on every interface: a file that puts it into a container. */
    static Optional<String> objection(SourceTree tree) {
        Optional<SourcePath> container = tree.paths().stream()
                .filter(
                        path -> path.fileName()
                                .matches(
                                        "(?i)(.*\\.)?dockerfile(\\..*)?|(docker-)?compose.*\\.ya?ml|Procfile|.*deployment\\.ya?ml"))
                .findFirst();
        return container.map(file -> "`" + file + "` puts the program into a container, where a server that listens"
                + " on this machine only cannot be reached");
    }
}
