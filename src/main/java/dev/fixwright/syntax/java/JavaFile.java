package dev.fixwright.syntax.java;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Position;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.fixwright.source.Lines;
import dev.fixwright.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A parsed Java file. The tree is for looking only: nodes are never changed, edits are made to the text by their ranges.
 */
public final class JavaFile {
    private static final int MAX_DEPTH = 1_000;

    private final SourceFile source;
    private final CompilationUnit unit;
    private final Lines lines;
    private final JavaNames names;
    private final JavaTypes types;

    private JavaFile(SourceFile source, CompilationUnit unit, JavaNames names) {
        this.source = source;
        this.unit = unit;
        this.lines = Lines.of(source.text());
        this.names = names;
        this.types = new JavaTypes(this, names);
    }

    /** The parsed file; empty where the text is not Java, or too deep to be parsed. Understands every level of the language up to the newest. */
    static Optional<JavaFile> parse(SourceFile source, JavaNames names, ParserConfiguration configuration) {
        if (Nesting.isTooDeep(source.text())) {
            return Optional.empty();
        }
        return parse(source, configuration, LanguageLevel.BLEEDING_EDGE)
                .or(() -> parse(source, configuration, LanguageLevel.RAW))
                .map(unit -> new JavaFile(source, unit, names));
    }

    public static Optional<JavaFile> parse(SourceFile source, JavaNames names) {
        return parse(source, names, new ParserConfiguration());
    }

    private static Optional<CompilationUnit> parse(
            SourceFile source, ParserConfiguration configuration, LanguageLevel level) {
        try {
            ParseResult<CompilationUnit> result =
                    new JavaParser(configuration.setLanguageLevel(level).setTabSize(1)).parse(source.text());
            return result.isSuccessful() ? result.getResult().filter(unit -> !isTooDeep(unit)) : Optional.empty();
        } catch (RuntimeException | StackOverflowError e) {
            // The parser recurses into nested expressions; a file too deep for it counts as one that does not parse.
            return Optional.empty();
        }
    }

    /** Looking at a node means looking at those around it and into it, which takes for ever where each is in another. */
    private static boolean isTooDeep(Node root) {
        List<Node> level = List.of(root);
        for (int depth = 0; depth < MAX_DEPTH && !level.isEmpty(); depth++) {
            List<Node> below = new ArrayList<>();
            level.forEach(node -> below.addAll(node.getChildNodes()));
            level = below;
        }
        return !level.isEmpty();
    }

    public SourceFile source() {
        return source;
    }

    public CompilationUnit unit() {
        return unit;
    }

    public Lines lines() {
        return lines;
    }

    public JavaNames names() {
        return names;
    }

    public JavaTypes types() {
        return types;
    }

    public JavaEdits edit() {
        return new JavaEdits(this);
    }

    /** The offset of a node's first character. */
    public int start(Node node) {
        Position begin = node.getBegin().orElseThrow();
        return lines.offset(begin.line, begin.column);
    }

    /** The offset just past a node's last character. */
    public int end(Node node) {
        Position end = node.getEnd().orElseThrow();
        return lines.offset(end.line, end.column) + 1;
    }

    /** A node's own text, comments and spaces as written. */
    public String text(Node node) {
        return source.text().substring(start(node), end(node));
    }

    public int firstLine(Node node) {
        return node.getBegin().orElseThrow().line;
    }

    public int lastLine(Node node) {
        return node.getEnd().orElseThrow().line;
    }

    /**
     * The nodes of one kind in the statements and member declarations that cover the lines: those that themselves touch
     * the lines first, then the others, each in source order. Scanners name a statement's first line, its last, or the
     * sink's; all lead to the same statement.
     */
    public <T extends Node> List<T> nodesOn(Class<T> kind, int firstLine, int lastLine) {
        List<T> found = new ArrayList<>();
        for (T node : unit.findAll(kind)) {
            if (node.getRange().isPresent() && touches(carrier(node), firstLine, lastLine)) {
                found.add(node);
            }
        }
        found.sort(Comparator.comparing((T node) -> !touches(node, firstLine, lastLine))
                .thenComparing(this::start)
                .thenComparing(node -> -end(node)));
        return found;
    }

    private boolean touches(Node node, int firstLine, int lastLine) {
        return firstLine(node) <= lastLine && firstLine <= lastLine(node);
    }

    /** The nearest node of one kind around another. */
    public static <T extends Node> Optional<T> around(Node node, Class<T> kind) {
        Optional<Node> at = node.getParentNode();
        while (at.isPresent() && !kind.isInstance(at.get())) {
            at = at.get().getParentNode();
        }
        return at.map(kind::cast);
    }

    /** The nearest statement around a node that is not a block, or its member declaration. */
    private static Node carrier(Node node) {
        Node at = node;
        while (true) {
            boolean carries =
                    (at instanceof Statement && !(at instanceof BlockStmt)) || at instanceof BodyDeclaration<?>;
            Optional<Node> parent = at.getParentNode();
            if (carries || parent.isEmpty()) {
                // A compound statement carries its header only, and a node in its header is on the header's lines.
                return isCompound(at) && at != node ? header(at, node) : at;
            }
            at = parent.get();
        }
    }

    private static boolean isCompound(Node node) {
        return node.getChildNodes().stream().anyMatch(child -> child instanceof Statement)
                || (node instanceof BodyDeclaration<?>
                        && node.getChildNodes().stream().anyMatch(BlockStmt.class::isInstance));
    }

    private static Node header(Node compound, Node node) {
        Node part = node;
        while (part.getParentNode().isPresent() && part.getParentNode().get() != compound) {
            part = part.getParentNode().get();
        }
        return part;
    }
}
