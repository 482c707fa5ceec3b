package dev.fixwright.syntax.yaml;

import dev.fixwright.patch.Edit;
import dev.fixwright.patch.FilePatch;
import dev.fixwright.source.Layout;
import dev.fixwright.syntax.yaml.YamlNode.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Edits to one YAML file, written as exact ranges in the file's own style: its line ending, its indentation, its way to
 * indent lists. Lines handed in are indented by four spaces a step and ended by no line ending.
 */
public final class YamlEdits {
    private final YamlFile file;
    private final Layout layout;
    private final boolean listsStandBack;
    private final Set<Edit> edits = new LinkedHashSet<>();

    YamlEdits(YamlFile file) {
        this.file = file;
        this.layout = new Layout(file.source(), file.lines(), unit(file));
        this.listsStandBack =
                nested(file, YamlNode::isList).map(step -> step == 0).orElse(false);
    }

    /** One step of indentation: how far the first mapping stands below a key of another. */
    private static String unit(YamlFile file) {
        return " "
                .repeat(nested(file, YamlNode::isMapping)
                        .filter(step -> step > 0)
                        .orElse(2));
    }

    private static Optional<Integer> nested(YamlFile file, java.util.function.Predicate<YamlNode> kind) {
        return file.documents().stream()
                .flatMap(document -> document.all().stream())
                .flatMap(node -> node.entries().stream())
                .filter(entry -> kind.test(entry.value())
                        && !entry.value().isAlias()
                        && entry.value().style() == Style.BLOCK
                        && entry.value().line() > entry.key().line())
                .map(entry -> entry.value().column() - entry.key().column())
                .findFirst();
    }

    public Layout layout() {
        return layout;
    }

    public YamlEdits replace(YamlNode node, String text) {
        return replace(node.start(), node.end(), text);
    }

    /** Replaces the characters from {@code start} up to {@code end}. */
    public YamlEdits replace(int start, int end, String text) {
        edits.add(new Edit(start, end, text));
        return this;
    }

    public YamlEdits insert(int offset, String text) {
        edits.add(Edit.insert(offset, text));
        return this;
    }

    /** Puts keys after an entry, on lines of their own, or behind a comma. */
    public YamlEdits addAfter(YamlNode mapping, YamlEntry entry, String... lines) {
        if (mapping.style() == Style.FLOW) {
            return insert(entry.end(), ", " + FlowText.of(lines));
        }
        String indent = " ".repeat(mapping.column());
        return insert(lastLineEnd(entry, mapping.column()), layout.newLine() + indent + laid(indent, lines));
    }

    /** Puts keys before an entry. */
    public YamlEdits addBefore(YamlNode mapping, YamlEntry entry, String... lines) {
        if (mapping.style() == Style.FLOW) {
            return insert(entry.start(), FlowText.of(lines) + ", ");
        }
        String indent = " ".repeat(mapping.column());
        return insert(entry.start(), laid(indent, lines) + layout.newLine() + indent);
    }

    /** Puts keys at the end of a mapping. */
    public YamlEdits addLast(YamlNode mapping, String... lines) {
        List<YamlEntry> entries = mapping.entries();
        if (entries.isEmpty()) {
            return replace(mapping, "{ " + FlowText.of(lines) + " }");
        }
        return addAfter(mapping, entries.get(entries.size() - 1), lines);
    }

    /** Puts keys below a key that has no value yet. */
    public YamlEdits addBelow(YamlEntry empty, String... lines) {
        String indent = " ".repeat(empty.key().column()) + layout.unit();
        return insert(endOfLine(empty.end()), layout.newLine() + indent + laid(indent, lines));
    }

    /**
     * Lets a mapping hold a value under a key, and under a key of that, and so on; what is missing of them is added at the
     * end, a value that is there is replaced. A value that begins with {@code "- "} is a list of one.
     */
    public YamlEdits put(YamlNode mapping, String value, String... keys) {
        YamlNode at = mapping;
        for (int i = 0; i < keys.length; i++) {
            Optional<YamlEntry> entry = at.entry(keys[i]);
            if (entry.isEmpty()) {
                return addLast(at, below(value, Arrays.copyOfRange(keys, i, keys.length)));
            }
            YamlNode held = entry.get().value();
            boolean last = i == keys.length - 1;
            if (held.isEmpty()) {
                return last && !value.startsWith("- ")
                        ? insert(held.start(), " " + value)
                        : addBelow(entry.get(), below(value, Arrays.copyOfRange(keys, i + 1, keys.length)));
            }
            if (last) {
                return replace(held, value.startsWith("- ") ? "[" + value.substring(2) + "]" : value);
            }
            at = held;
        }
        return this;
    }

    private static String[] below(String value, String... keys) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            boolean inline = i == keys.length - 1 && !value.startsWith("- ");
            lines.add("    ".repeat(i) + keys[i] + (inline ? ": " + value : ":"));
        }
        if (value.startsWith("- ")) {
            lines.add("    ".repeat(keys.length) + value);
        }
        return lines.toArray(String[]::new);
    }

    /** Takes an entry out, with its lines where it has them to itself. */
    public YamlEdits remove(YamlNode mapping, YamlEntry entry) {
        if (mapping.style() == Style.FLOW) {
            List<YamlEntry> all = mapping.entries();
            int index = all.indexOf(entry);
            int start = index == 0 ? entry.start() : all.get(index - 1).end();
            int end = index == 0 && all.size() > 1 ? all.get(1).start() : entry.end();
            return replace(start, end, "");
        }
        int end = file.lines().end(file.lines().lineAt(entry.end()));
        if (!layout.startsItsLine(entry.start())) {
            YamlEntry next = mapping.entries().get(mapping.entries().indexOf(entry) + 1);
            return replace(entry.start(), next.start(), "");
        }
        int start = file.lines().start(entry.key().line());
        boolean isLast =
                end == file.source().text().length() && !file.source().text().endsWith("\n");
        return replace(
                isLast ? endOfLine(file.lines().start(Math.max(1, entry.key().line() - 1))) : start, end, "");
    }

    /** The end of the line on which an entry ends, or of the comments after it that stand further in than its key. */
    private int lastLineEnd(YamlEntry entry, int column) {
        int line = file.lines().lineAt(entry.end());
        while (file.lines().has(line + 1)) {
            String next = lineText(line + 1);
            int indent = next.length() - next.stripLeading().length();
            if (!next.stripLeading().startsWith("#") || indent <= column) {
                break;
            }
            line++;
        }
        return endOfLine(file.lines().start(line));
    }

    private String lineText(int line) {
        return file.source()
                .text()
                .substring(file.lines().start(line), file.lines().end(line))
                .stripTrailing();
    }

    /** The end of an offset's line, before its line ending. */
    public int endOfLine(int offset) {
        String text = file.source().text();
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private String laid(String indent, String... lines) {
        String[] own = lines.clone();
        for (int i = 0; i < own.length && listsStandBack; i++) {
            if (own[i].startsWith("    ") && own[i].stripLeading().startsWith("- ")) {
                own[i] = own[i].substring(4);
            }
        }
        return layout.joined(indent, own);
    }

    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** The first node that an alias elsewhere stands for too and that these edits would change. */
    public Optional<YamlNode> firstShared() {
        return edits.stream()
                .flatMap(edit -> file.shared(edit.start(), edit.end()).stream())
                .findFirst();
    }

    public FilePatch.Edited patch() {
        return new FilePatch.Edited(file.source().path(), List.copyOf(edits));
    }
}
