package dev.fixwright.syntax.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mapping, a list, a scalar or an alias, with its range of characters (counted from 0, the end not included; without the
 * anchor and tag before it, without white space and comments after it). What an alias holds is what it stands for, with
 * the places of that. A node is equal to itself only.
 */
public final class YamlNode {
    /** What a node is. */
    public enum Kind {
        MAPPING,
        LIST,
        SCALAR,
        ALIAS
    }

    /** How a node is written. */
    public enum Style {
        BLOCK,
        FLOW,
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        LITERAL,
        FOLDED
    }

    private final YamlFile file;
    private final Kind kind;
    private final Style style;
    private final String value;
    private final String anchor;
    private final int start;
    private int end;
    private @Nullable YamlNode parent;
    private @Nullable YamlNode target;
    private final List<YamlNode> children = new ArrayList<>();

    YamlNode(YamlFile file, Kind kind, Style style, String value, String anchor, int start, int end) {
        this.file = file;
        this.kind = kind;
        this.style = style;
        this.value = value;
        this.anchor = anchor;
        this.start = start;
        this.end = end;
    }

    void add(YamlNode child) {
        child.parent = this;
        children.add(child);
    }

    /** Block collections end with what is last in them. */
    void close(int flowEnd) {
        end = style == Style.FLOW
                ? flowEnd
                : children.stream().mapToInt(YamlNode::end).reduce(end, Math::max);
    }

    void standFor(YamlNode anchored) {
        target = anchored;
    }

    public YamlFile file() {
        return file;
    }

    public Style style() {
        return style;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    /** The text as it stands in the file, quotes and block header included. */
    public String text() {
        return file.source().text().substring(start, end);
    }

    /** The line on which this node begins, counted from 1. */
    public int line() {
        return file.lines().lineAt(start);
    }

    /** The column of the first character, counted from 0. */
    public int column() {
        return start - file.lines().start(line());
    }

    /** The anchor's name, without the ampersand; empty where there is none. */
    public String anchor() {
        return anchor;
    }

    private YamlNode meant() {
        return target == null ? this : target;
    }

    public boolean isMapping() {
        return meant().kind == Kind.MAPPING;
    }

    public boolean isList() {
        return meant().kind == Kind.LIST;
    }

    public boolean isScalar() {
        return meant().kind == Kind.SCALAR;
    }

    public boolean isAlias() {
        return kind == Kind.ALIAS;
    }

    /** Whether nothing is written where a value is due. */
    public boolean isEmpty() {
        return kind == Kind.SCALAR && style == Style.PLAIN && start == end;
    }

    /** A scalar's text with quotes and escapes undone; empty for anything else. */
    public String value() {
        return meant().value;
    }

    /** The keys of a mapping in order; none for anything else. */
    public List<YamlEntry> entries() {
        YamlNode mapping = meant();
        List<YamlEntry> entries = new ArrayList<>();
        if (mapping.kind == Kind.MAPPING) {
            for (int i = 0; i + 1 < mapping.children.size(); i += 2) {
                entries.add(new YamlEntry(mapping.children.get(i), mapping.children.get(i + 1)));
            }
        }
        return entries;
    }

    /** The items of a list in order; none for anything else. */
    public List<YamlNode> items() {
        return meant().kind == Kind.LIST ? List.copyOf(meant().children) : List.of();
    }

    public Optional<YamlEntry> entry(String key) {
        return entries().stream().filter(entry -> entry.name().equals(key)).findFirst();
    }

    /** What a mapping holds under a key, and under a key of that, and so on. */
    public Optional<YamlNode> get(String... keys) {
        Optional<YamlNode> found = Optional.of(this);
        for (String key : keys) {
            found = found.flatMap(node -> node.entry(key)).map(YamlEntry::value);
        }
        return found;
    }

    /** The scalar under a key; empty where there is none. */
    public String text(String... keys) {
        return get(keys).filter(YamlNode::isScalar).map(YamlNode::value).orElse("");
    }

    public boolean has(String key) {
        return entry(key).isPresent();
    }

    public Optional<YamlNode> parent() {
        return Optional.ofNullable(parent);
    }

    /** The nodes around this one, the nearest first. */
    public Stream<YamlNode> ancestors() {
        return Stream.iterate(parent(), Optional::isPresent, above -> above.flatMap(YamlNode::parent))
                .map(Optional::get);
    }

    /** The entry whose key or value this node is; empty in a list and at the top. */
    public Optional<YamlEntry> ownEntry() {
        return parent().stream()
                .flatMap(above -> above.entries().stream())
                .filter(entry -> entry.value() == this || entry.key() == this)
                .findFirst();
    }

    /** This node and all below it, in the order of the text; aliases are not followed. */
    public List<YamlNode> all() {
        List<YamlNode> found = new ArrayList<>();
        Deque<YamlNode> waiting = new ArrayDeque<>(List.of(this));
        while (!waiting.isEmpty()) {
            YamlNode next = waiting.pop();
            found.add(next);
            for (int i = next.children.size() - 1; i >= 0; i--) {
                waiting.push(next.children.get(i));
            }
        }
        return found;
    }

    /** Whether a node lies within this one, or is this one. */
    public boolean contains(YamlNode other) {
        return start <= other.start && other.end <= end;
    }

    @Override
    public String toString() {
        return kind + " on line " + line();
    }
}
