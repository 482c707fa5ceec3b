package dev.fixwright.syntax;

import dev.fixwright.patch.PatchedTree;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import dev.fixwright.syntax.grammar.SyntaxFile;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.JavaNames;
import dev.fixwright.syntax.java.Libraries;
import dev.fixwright.syntax.yaml.YamlFile;
import dev.fixwright.syntax.python.PythonFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A source tree with its parsed files, each parsed once. For one thread: trees of one project share the parser's caches.
 */
public final class Project {
    private final SourceTree tree;
    private final JavaNames names;
    private final Optional<Project> before;
    private final Set<SourcePath> changed;
    private final Map<SourcePath, Optional<JavaFile>> javaFiles = new HashMap<>();
    private final Map<SourcePath, Optional<SyntaxFile>> syntaxFiles = new HashMap<>();
    private final Map<SourcePath, Optional<YamlFile>> yamlFiles = new HashMap<>();
    private final Map<SourcePath, Optional<PythonFile>> pythonFiles = new HashMap<>();

    public Project(SourceTree tree) {
        this(tree, Optional.empty(), Set.of());
    }

    private Project(SourceTree tree, Optional<Project> before, Set<SourcePath> changed) {
        this.tree = tree;
        this.before = before;
        this.changed = changed;
        this.names = new JavaNames(tree, this::java);
    }

    public SourceTree tree() {
        return tree;
    }

    /** The parsed file; empty where it is not in the tree or does not parse. */
    public Optional<JavaFile> java(SourcePath path) {
        if (before.isPresent() && !changed.contains(path)) {
            return before.get().java(path);
        }
        Optional<JavaFile> parsed = javaFiles.get(path);
        if (parsed == null) {
            parsed = tree.read(path).flatMap(file -> JavaFile.parse(file, names));
            javaFiles.put(path, parsed);
        }
        return parsed;
    }

    /** The parsed file of a language that a grammar reads; empty where it is not in the tree or no grammar reads it. */
    public Optional<SyntaxFile> syntax(SourcePath path) {
        if (before.isPresent() && !changed.contains(path)) {
            return before.get().syntax(path);
        }
        Optional<SyntaxFile> parsed = syntaxFiles.get(path);
        if (parsed == null) {
            parsed = tree.read(path).flatMap(SyntaxFile::parse);
            syntaxFiles.put(path, parsed);
        }
        return parsed;
    }

    /** The parsed YAML file; empty where it is not in the tree or is called something else. */
    public Optional<YamlFile> yaml(SourcePath path) {
        if (before.isPresent() && !changed.contains(path)) {
            return before.get().yaml(path);
        }
        Optional<YamlFile> parsed = yamlFiles.get(path);
        if (parsed == null) {
            parsed = YamlFile.reads(path) ? tree.read(path).map(YamlFile::parse) : Optional.empty();
            yamlFiles.put(path, parsed);
        }
        return parsed;
    }

    /** The parsed Python file with what its names mean. */
    public Optional<PythonFile> python(SourcePath path) {
        if (before.isPresent() && !changed.contains(path)) {
            return before.get().python(path);
        }
        Optional<PythonFile> read = pythonFiles.get(path);
        if (read == null) {
            read = path.hasExtension("py") ? syntax(path).map(PythonFile::of) : Optional.empty();
            pythonFiles.put(path, read);
        }
        return read;
    }

    /** How many places of a file its parser cannot read; a language without a parser here has none. */
    public long errors(SourcePath path) {
        if (path.hasExtension("java")) {
            return tree.read(path).isPresent() && java(path).isEmpty() ? 1 : 0;
        }
        if (YamlFile.reads(path)) {
            return yaml(path).map(YamlFile::errors).orElse(0L);
        }
        return syntax(path).map(SyntaxFile::errors).orElse(0L);
    }

    /** What libraries the file at {@code path} may use, as far as build files and imports tell. */
    public Libraries libraries(SourcePath path) {
        return Libraries.of(tree, path);
    }

    /** This project with some files changed; only those are parsed again. */
    public Project with(Collection<SourceFile> files) {
        Set<SourcePath> paths = files.stream().map(SourceFile::path).collect(Collectors.toSet());
        return new Project(new PatchedTree(tree, files), Optional.of(this), paths);
    }

    /** Lets go of a file's parse tree; it is parsed again when it is asked for. */
    public void forget(SourcePath path) {
        javaFiles.remove(path);
        syntaxFiles.remove(path);
        yamlFiles.remove(path);
        pythonFiles.remove(path);
    }
}
