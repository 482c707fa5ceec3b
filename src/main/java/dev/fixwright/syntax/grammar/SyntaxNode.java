package dev.fixwright.syntax.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treesitter.TSNode;
import org.treesitter.TSTreeCursor;

/**
 * A node of a syntax tree: a kind as the language's grammar names it, a range of characters (counted from 0, the end not
 * included), and its children in order. Tokens such as {@code +} are nodes too, without a name. A node is equal to itself
 * only.
 */
public final class SyntaxNode {
    private final SyntaxFile file;
    private final @Nullable SyntaxNode parent;
    private final String field;
    private final TSNode node;
    private final String kind;
    private final int start;
    private final int end;
    private @Nullable List<SyntaxNode> children;

    SyntaxNode(SyntaxFile file, @Nullable SyntaxNode parent, String field, TSNode node) {
        this(file, parent, field, node, node.getType(), node.getStartByte() / Character.BYTES);
    }

    private SyntaxNode(
            SyntaxFile file, @Nullable SyntaxNode parent, String field, TSNode node, String kind, int start) {
        this.file = file;
        this.parent = parent;
        this.field = field;
        this.node = node;
        this.kind = kind;
        this.start = start;
        this.end = node.getEndByte() / Character.BYTES;
    }

    /** A child as the language means it: the grammar reads {@code await run<T>(x)} as {@code (await run)<T>(x)}. */
    private SyntaxNode childOf(String name, TSNode child) {
        boolean turned = child.getType().equals("call_expression")
                && !child.getChildByFieldName("type_arguments").isNull()
                && child.getChildByFieldName("function").getType().equals("await_expression");
        SyntaxNode read = new SyntaxNode(file, this, name, child);
        if (!turned) {
            return read;
        }
        SyntaxNode waiting = read.children().get(0);
        TSNode called = waiting.children().get(waiting.children().size() - 1).node;
        SyntaxNode await = new SyntaxNode(file, this, name, child, "await_expression", read.start);
        SyntaxNode call =
                new SyntaxNode(file, await, "", child, "call_expression", called.getStartByte() / Character.BYTES);
        List<SyntaxNode> rest = new ArrayList<>();
        rest.add(new SyntaxNode(file, call, "function", called));
        read.children().stream().skip(1).forEach(part -> rest.add(new SyntaxNode(file, call, part.field, part.node)));
        call.children = List.copyOf(rest);
        await.children =
                List.of(new SyntaxNode(file, await, "", waiting.children().get(0).node), call);
        return await;
    }

    public SyntaxFile file() {
        return file;
    }

    /** The grammar's word for this node, a token's own text where it has no name. */
    public String kind() {
        return kind;
    }

    public boolean is(String... kinds) {
        return Arrays.asList(kinds).contains(kind);
    }

    /** The part that this node plays in its parent, {@code left} for one; empty where the grammar names none. */
    public String field() {
        return field;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public String text() {
        return file.source().text().substring(start, end);
    }

    /** The line on which this node begins, counted from 1. */
    public int line() {
        return file.lines().lineAt(start);
    }

    /** Whether the source is broken here: text that fits nothing, or something that the grammar had to suppose. */
    public boolean isBroken() {
        return kind.equals("ERROR") || node.isMissing();
    }

    /** Whether anything in this node is broken. */
    public boolean hasErrors() {
        return node.hasError();
    }

    public Optional<SyntaxNode> parent() {
        return Optional.ofNullable(parent);
    }

    /** All children, tokens and comments too. */
    public List<SyntaxNode> children() {
        if (children == null) {
            children = readChildren();
        }
        return children;
    }

    private List<SyntaxNode> readChildren() {
        List<SyntaxNode> found = new ArrayList<>();
        try (TSTreeCursor cursor = new TSTreeCursor(node)) {
            boolean more = cursor.gotoFirstChild();
            while (more) {
                String name = cursor.currentFieldName();
                found.add(childOf(name == null ? "" : name, cursor.currentNode()));
                more = cursor.gotoNextSibling();
            }
        }
        return List.copyOf(found);
    }

    /** The children that have a name in the grammar, comments left out. */
    public List<SyntaxNode> parts() {
        return children().stream()
                .filter(child -> child.node.isNamed() && !child.kind.equals("comment"))
                .toList();
    }

    /** The first child that plays the named part. */
    public Optional<SyntaxNode> child(String fieldName) {
        return children().stream()
                .filter(child -> child.field.equals(fieldName))
                .findFirst();
    }

    /** The first child of one of the kinds. */
    public Optional<SyntaxNode> childOf(String... kinds) {
        return children().stream().filter(child -> child.is(kinds)).findFirst();
    }

    /** The nodes around this one, the nearest first. */
    public Stream<SyntaxNode> ancestors() {
        return Stream.iterate(parent(), Optional::isPresent, above -> above.flatMap(SyntaxNode::parent))
                .map(Optional::get);
    }

    /** The nearest node around this one that is of one of the kinds. */
    public Optional<SyntaxNode> around(String... kinds) {
        return ancestors().filter(above -> above.is(kinds)).findFirst();
    }

    /** What stands in brackets, of the kinds that the grammar has for them: this node where it is none. */
    public SyntaxNode unwrapped(String... brackets) {
        SyntaxNode inner = this;
        while (inner.is(brackets) && inner.parts().size() == 1) {
            inner = inner.parts().get(0);
        }
        return inner;
    }

    /** The child of the nearest node of one of the kinds that this node is, or is in; the whole file where there is none. */
    public SyntaxNode childOfNearest(String... kinds) {
        SyntaxNode found = this;
        while (found.parent != null && !found.parent.is(kinds)) {
            found = found.parent;
        }
        return found;
    }

    /** Whether nothing but a comment, which begins so, stands beside this node on its first line and its last. */
    public boolean hasItsLines(String comment) {
        String text = file.source().text();
        int after = end;
        while (after < text.length() && (text.charAt(after) == ' ' || text.charAt(after) == '\t')) {
            after++;
        }
        boolean ends = after >= text.length()
                || text.charAt(after) == '\n'
                || text.charAt(after) == '\r'
                || text.startsWith(comment, after);
        return ends && file.edit().layout().startsItsLine(start);
    }

    /** This node and all below it, in the order of the text. */
    public List<SyntaxNode> all() {
        return walk(0, Integer.MAX_VALUE);
    }

    /** Those of this node and all below it that are of one of the kinds, in the order of the text. */
    public List<SyntaxNode> all(String... kinds) {
        return all().stream().filter(found -> found.is(kinds)).toList();
    }

    /** The nodes from here down that share a character with a range, in the order of the text. */
    List<SyntaxNode> walk(int from, int to) {
        List<SyntaxNode> found = new ArrayList<>();
        Deque<SyntaxNode> waiting = new ArrayDeque<>(List.of(this));
        while (!waiting.isEmpty()) {
            SyntaxNode next = waiting.pop();
            if (next.start < to && next.end > from) {
                found.add(next);
                List<SyntaxNode> below = next.children();
                for (int i = below.size() - 1; i >= 0; i--) {
                    waiting.push(below.get(i));
                }
            }
        }
        return found;
    }

    /** Whether a node lies within this one, or is this one. */
    public boolean contains(SyntaxNode other) {
        return start <= other.start && other.end <= end;
    }

    @Override
    public String toString() {
        return kind + " on line " + line();
    }
}
