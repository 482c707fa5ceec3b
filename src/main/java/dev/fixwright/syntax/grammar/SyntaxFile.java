package dev.fixwright.syntax.grammar;

import dev.fixwright.source.Lines;
import dev.fixwright.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.treesitter.TSInputEncoding;
import org.treesitter.TSNode;
import org.treesitter.TSParser;
import org.treesitter.TSReader;
import org.treesitter.TSTree;
import org.treesitter.TSTreeCursor;

/**
 * A parsed file. Broken source has a tree too, with its errors as nodes; {@link #errors} counts them. For one thread: nodes
 * read their children when they are first asked for them.
 */
public final class SyntaxFile {
    private static final long LIMIT_NANOS = 2_000_000_000L;
    private static final int CHUNK = 1 << 16;
    private static final int MAX_DEPTH = 1_000;
    private static final int MAX_SIBLINGS = 100_000;

    private final SourceFile source;
    private final Grammar grammar;
    private final Lines lines;
    private final SyntaxNode root;
    private final Map<Class<?>, Object> readings = new HashMap<>();

    private SyntaxFile(SourceFile source, Grammar grammar, TSTree tree) {
        this.source = source;
        this.grammar = grammar;
        this.lines = Lines.of(source.text());
        this.root = new SyntaxNode(this, null, "", tree.getRootNode());
    }

    /**
     * The file as its extension's grammar reads it; empty where there is none, where reading takes
     * seconds, or where the code is nested too deeply to be looked at.
     */
    public static Optional<SyntaxFile> parse(SourceFile source) {
        return Grammar.of(source.path()).flatMap(grammar -> parse(source, grammar));
    }

    private static Optional<SyntaxFile> parse(SourceFile source, Grammar grammar) {
        if (isTooDeep(source.text())) {
            return Optional.empty();
        }
        byte[] bytes = source.text().getBytes(StandardCharsets.UTF_16LE);
        TSReader reader = (buffer, offset, position) -> {
            int length = Math.max(0, Math.min(buffer.length, bytes.length - offset));
            System.arraycopy(bytes, Math.min(offset, bytes.length), buffer, 0, length);
            return length;
        };
        long begun = System.nanoTime();
        try (TSParser parser = new TSParser()) {
            parser.setLanguage(grammar.tables());
            TSTree tree = parser.parseWithOptions(
                    new byte[CHUNK],
                    null,
                    reader,
                    TSInputEncoding.TSInputEncodingUTF16LE,
                    state -> System.nanoTime() - begun > LIMIT_NANOS);
            return Optional.ofNullable(tree)
                    .filter(parsed -> !isTooDeep(parsed.getRootNode()))
                    .map(parsed -> new SyntaxFile(source, grammar, parsed));
        }
    }

    /** Looking at a node may mean looking at all those around it, which takes for ever where every node is in another. */
    private static boolean isTooDeep(TSNode root) {
        int[] siblings = new int[MAX_DEPTH + 2];
        int depth = 0;
        try (TSTreeCursor cursor = new TSTreeCursor(root)) {
            while (depth <= MAX_DEPTH && siblings[depth] <= MAX_SIBLINGS) {
                if (cursor.gotoFirstChild()) {
                    depth++;
                    siblings[depth] = 0;
                    continue;
                }
                while (!cursor.gotoNextSibling()) {
                    if (!cursor.gotoParent()) {
                        return false;
                    }
                    depth--;
                }
                siblings[depth]++;
            }
        }
        return true;
    }

    /** The same, told before the text is parsed: where it is broken, too, finding out may take for ever. */
    private static boolean isTooDeep(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth <= MAX_DEPTH; i++) {
            char c = text.charAt(i);
            boolean opens = c == '(' || c == '[' || c == '{';
            boolean closes = c == ')' || c == ']' || c == '}';
            depth = Math.max(0, depth + (opens ? 1 : closes ? -1 : 0));
        }
        return depth > MAX_DEPTH;
    }

    public SourceFile source() {
        return source;
    }

    public Grammar grammar() {
        return grammar;
    }

    public Lines lines() {
        return lines;
    }

    public SyntaxNode root() {
        return root;
    }

    /** What a language's own room reads from this file, read once. */
    public <T> T reading(Class<T> kind, Function<SyntaxFile, T> read) {
        Object known = readings.get(kind);
        if (known == null) {
            known = read.apply(this);
            readings.put(kind, known);
        }
        return kind.cast(known);
    }

    /** How many places the grammar could not read, and how many statements of Python stand where none may begin. */
    public long errors() {
        long broken = root.hasErrors()
                ? root.all().stream().filter(SyntaxNode::isBroken).count()
                : 0;
        return broken + (grammar == Grammar.PYTHON ? misplaced() : 0);
    }

    /** The grammar reads statements that are indented unlike the others of their block; Python does not. */
    private long misplaced() {
        return root.all("module", "block").stream()
                .mapToLong(suite -> {
                    List<String> indents = suite.parts().stream()
                            .map(SyntaxNode::start)
                            .map(start -> source.text().substring(lines.start(lines.lineAt(start)), start))
                            .filter(String::isBlank)
                            .toList();
                    return indents.stream()
                            .filter(indent -> !indent.equals(indents.get(0)))
                            .count();
                })
                .sum();
    }

    /** The nodes that touch the lines from {@code first} to {@code last}, the widest first. */
    public List<SyntaxNode> nodesOn(int first, int last) {
        return root.walk(lines.start(first), lines.end(last));
    }

    /** Edits to this file, none yet. */
    public SyntaxEdits edit() {
        return new SyntaxEdits(this);
    }
}
