package dev.fixwright.syntax;

import dev.fixwright.patch.PatchedTree;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.JavaNames;
import dev.fixwright.syntax.java.Libraries;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A source tree with its parsed files, each parsed once. For one thread: trees of one project share the parser's caches.
 */
public final class Project {
    private final SourceTree tree;
    private final JavaNames names;
    private final Map<SourcePath, Optional<JavaFile>> javaFiles = new HashMap<>();

    public Project(SourceTree tree) {
        this.tree = tree;
        this.names = new JavaNames(tree, this::java);
    }

    public SourceTree tree() {
        return tree;
    }

    /** The parsed file; empty where it is not in the tree or does not parse. */
    public Optional<JavaFile> java(SourcePath path) {
        Optional<JavaFile> parsed = javaFiles.get(path);
        if (parsed == null) {
            parsed = tree.read(path).flatMap(file -> JavaFile.parse(file, names));
            javaFiles.put(path, parsed);
        }
        return parsed;
    }

    /** What libraries the file at {@code path} may use, as far as build files and imports tell. */
    public Libraries libraries(SourcePath path) {
        return Libraries.of(tree, path);
    }

    /** This project with some files changed; only those are parsed again. */
    public Project with(Collection<SourceFile> changed) {
        Project next = new Project(new PatchedTree(tree, changed));
        javaFiles.forEach((path, parsed) -> {
            if (changed.stream().noneMatch(file -> file.path().equals(path))) {
                next.javaFiles.put(path, parsed);
            }
        });
        return next;
    }
}
