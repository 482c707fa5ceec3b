package dev.fixwright.syntax;

import dev.fixwright.patch.FilePatch;
import dev.fixwright.patch.PatchedTree;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import dev.fixwright.syntax.docker.Dockerfile;
import dev.fixwright.syntax.grammar.SyntaxFile;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.JavaNames;
import dev.fixwright.syntax.java.JavaPaths;
import dev.fixwright.syntax.java.Libraries;
import dev.fixwright.syntax.jsp.JspFile;
import dev.fixwright.syntax.jsp.JspPart;
import dev.fixwright.syntax.jsp.JspServlet;
import dev.fixwright.syntax.jsp.WebPages;
import dev.fixwright.syntax.python.PythonFile;
import dev.fixwright.syntax.terraform.TerraformFile;
import dev.fixwright.syntax.yaml.YamlFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A source tree with its parsed files, each parsed once. For one thread: trees of one project share the parser's caches.
 */
public final class Project {
    private final SourceTree tree;
    private final JavaNames names;
    private final Optional<Project> before;
    private final Set<SourcePath> changed;
    private final ParsedFiles<JavaFile> javaFiles;
    private final ParsedFiles<SyntaxFile> syntaxFiles;
    private final ParsedFiles<YamlFile> yamlFiles;
    private final ParsedFiles<PythonFile> pythonFiles;
    private final ParsedFiles<JspFile> pages;
    private final JavaPaths javaPaths;
    private final Map<String, Libraries> libraries = new HashMap<>();
    private @Nullable String jars;
    private Optional<WebPages> webPages = Optional.empty();

    public Project(SourceTree tree) {
        this(tree, Optional.empty(), Set.of());
    }

    private Project(SourceTree tree, Optional<Project> before, Set<SourcePath> changed) {
        this.tree = tree;
        this.before = before;
        this.changed = changed;
        this.javaPaths = before.filter(old ->
                        changed.stream().allMatch(path -> old.tree.read(path).isPresent()))
                .map(old -> old.javaPaths)
                .orElseGet(() -> new JavaPaths(tree));
        this.names = new JavaNames(javaPaths, this::java, tree::checkWanted);
        this.javaFiles = new ParsedFiles<>(
                path -> tree.read(path).flatMap(file -> JavaFile.parse(file, names)),
                before.map(project -> project.javaFiles),
                changed);
        this.syntaxFiles = new ParsedFiles<>(
                path -> tree.read(path).flatMap(SyntaxFile::parse),
                before.map(project -> project.syntaxFiles),
                changed);
        this.yamlFiles = new ParsedFiles<>(
                path -> YamlFile.reads(path) ? tree.read(path).map(YamlFile::parse) : Optional.empty(),
                before.map(project -> project.yamlFiles),
                changed);
        this.pythonFiles = new ParsedFiles<>(
                path -> path.hasExtension("py") ? syntax(path).map(PythonFile::of) : Optional.empty(),
                before.map(project -> project.pythonFiles),
                changed);
        this.pages = new ParsedFiles<>(
                path -> JspFile.isJsp(path) ? tree.read(path).map(JspFile::parse) : Optional.empty(),
                before.map(project -> project.pages),
                changed);
    }

    public SourceTree tree() {
        return tree;
    }

    /** The parsed file; empty where it is not in the tree or does not parse. */
    public Optional<JavaFile> java(SourcePath path) {
        return javaFiles.file(path);
    }

    /** The parsed file of a language that a grammar reads; empty where it is not in the tree or no grammar reads it. */
    public Optional<SyntaxFile> syntax(SourcePath path) {
        return syntaxFiles.file(path);
    }

    /** The parsed YAML file; empty where it is not in the tree or is called something else. */
    public Optional<YamlFile> yaml(SourcePath path) {
        return yamlFiles.file(path);
    }

    /** The parsed Python file with what its names mean. */
    public Optional<PythonFile> python(SourcePath path) {
        return pythonFiles.file(path);
    }

    /** The page divided into its parts; empty where it is not in the tree or is called something else. */
    public Optional<JspFile> jsp(SourcePath path) {
        return pages.file(path);
    }

    /** The Java of a page; where all of it together does not parse, no more than that of one part. */
    public Optional<JspServlet> servlet(JspFile page, JspPart part) {
        Libraries libraries = libraries(page.source().path());
        boolean jakarta = libraries.mentions("jakarta.servlet") || page.text().contains("jakarta.");
        return JspServlet.of(page, names, jakarta).or(() -> JspServlet.ofPart(page, part, names, jakarta));
    }

    /** What the project's pages know of each other. */
    public WebPages webPages() {
        if (before.isPresent() && changed.stream().noneMatch(JspFile::isJsp)) {
            return before.get().webPages();
        }
        if (webPages.isEmpty()) {
            webPages = Optional.of(WebPages.of(tree));
        }
        return webPages.get();
    }

    /** How many places of a file its parser cannot read; a language without a parser here has none. */
    public long errors(SourcePath path) {
        if (path.hasExtension("java")) {
            return tree.read(path).isPresent() && java(path).isEmpty() ? 1 : 0;
        }
        if (Dockerfile.reads(path)) {
            return tree.read(path)
                    .map(Dockerfile::parse)
                    .map(Dockerfile::errors)
                    .orElse(0L);
        }
        if (TerraformFile.reads(path)) {
            return tree.read(path)
                    .map(TerraformFile::parse)
                    .map(TerraformFile::errors)
                    .orElse(0L);
        }
        if (YamlFile.reads(path)) {
            return yaml(path).map(YamlFile::errors).orElse(0L);
        }
        if (JspFile.isJsp(path)) {
            return jsp(path).filter(page -> !page.isSound()).isPresent() ? 1 : 0;
        }
        return syntax(path).map(SyntaxFile::errors).orElse(0L);
    }

    /** Whether what some edits did not touch reads as it did, in a language where one place may change all behind it. */
    public boolean keepsTheRest(FilePatch.Edited edits, Project old) {
        return jsp(edits.path())
                .map(page -> page.keepsTheRestOf(old.jsp(edits.path()).orElseThrow(), edits))
                .orElse(true);
    }

    /** What libraries the file at {@code path} may use, as far as build files and imports tell. */
    public Libraries libraries(SourcePath path) {
        if (before.isPresent() && changed.stream().allMatch(one -> one.hasExtension("java"))) {
            return before.get().libraries(path);
        }
        if (jars == null) {
            jars = Libraries.jars(tree);
        }
        String known = jars;
        return libraries.computeIfAbsent(path.folder(), folder -> Libraries.of(tree, path, known));
    }

    /** The Java files that hold all of some words. */
    public List<JavaFile> javaFilesWith(String... words) {
        List<String> all = List.of(words);
        return Stream.concat(javaPaths.with(all).stream(), changed.stream().filter(path -> path.hasExtension("java")))
                .distinct()
                .filter(path -> tree.read(path)
                        .filter(file -> all.stream().allMatch(file.text()::contains))
                        .isPresent())
                .flatMap(path -> java(path).stream())
                .toList();
    }

    /** This project with some files changed; only those are parsed again. */
    public Project with(Collection<SourceFile> files) {
        Set<SourcePath> paths = files.stream().map(SourceFile::path).collect(Collectors.toSet());
        return new Project(new PatchedTree(tree, files), Optional.of(this), paths);
    }

    /** Lets go of a file's parse tree; it is parsed again when it is asked for. */
    public void forget(SourcePath path) {
        javaFiles.forget(path);
        syntaxFiles.forget(path);
        yamlFiles.forget(path);
        pythonFiles.forget(path);
        pages.forget(path);
    }
}
