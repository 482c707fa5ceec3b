package dev.fixwright.syntax.terraform;

import dev.fixwright.patch.Edit;
import dev.fixwright.patch.FilePatch;
import dev.fixwright.source.Layout;
import dev.fixwright.syntax.terraform.TerraformBlock.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Edits to one Terraform file that leave it as Terraform's formatter lays it out: the equals signs and the comments of
 * lines that follow each other stand below each other.
 */
public final class TerraformEdits {
    /** Arguments of Terraform itself, which stand apart from those of a resource. */
    private static final Set<String> META = Set.of("for_each", "count", "provider", "depends_on");

    private final TerraformFile file;
    private final Layout layout;
    private final List<Edit> edits = new ArrayList<>();
    private final CommentColumns comments;

    TerraformEdits(TerraformFile file) {
        this.file = file;
        this.layout = new Layout(file.source(), file.lines(), "  ");
        this.comments = new CommentColumns(file);
    }

    public boolean isEmpty() {
        return edits.isEmpty();
    }

    public FilePatch.Edited patch() {
        List<Edit> all = new ArrayList<>(edits);
        all.addAll(comments.moves());
        return new FilePatch.Edited(file.source().path(), all);
    }

    /** Gives an attribute of a block another value; comments beside it and its neighbours stay below each other. */
    public void replace(TerraformBlock block, Attribute attribute, String value) {
        edits.add(new Edit(attribute.start(), attribute.end(), value));
        comments.replaced(block, attribute, value);
    }

    private int lineOf(Attribute attribute) {
        return file.lines().lineAt(attribute.end());
    }

    /** Puts attributes into a block that has none of them; false where it is written so that there is no room. */
    public boolean add(TerraformBlock block, Map<String, String> values) {
        if (isOnOneLine(block)) {
            return spread(block, List.of(), values);
        }
        Optional<Attribute> before = last(block);
        int longest = longest(values);
        if (before.isEmpty()) {
            boolean apart = !block.blocks().isEmpty();
            insert(
                    block.bodyStart(),
                    layout.indentOf(block.start()) + layout.unit(),
                    lines(values, longest),
                    false,
                    apart);
            return true;
        }
        boolean single = isOnOneLine(before.get());
        int room = single ? roomOf(before.get()) : 0;
        boolean apart = META.contains(before.get().name()) || isHeredoc(before.get()) || (single && longest > room);
        boolean apartAfter = apart
                && block.attributes().stream()
                        .anyMatch(one ->
                                isHeredoc(one) && file.lines().lineAt(one.nameStart()) == lineOf(before.get()) + 1);
        String indent = layout.indentOf(before.get().nameStart());
        insert(before.get().end(), indent, lines(values, apart ? longest : Math.max(room, longest)), apart, apartAfter);
        return true;
    }

    /** Puts a new block with attributes into another; false where that is written so that there is no room. */
    public boolean addBlock(TerraformBlock block, String type, Map<String, String> values) {
        List<String> added = new ArrayList<>(List.of(type + " {"));
        lines(values, longest(values)).forEach(line -> added.add("    " + line));
        added.add("}");
        if (isOnOneLine(block)) {
            return spread(block, added, Map.of());
        }
        int brace = block.end() - 1;
        int above = file.lines().lineAt(brace) - 1;
        boolean apart = above > file.lines().lineAt(block.bodyStart() - 1)
                && !file.source()
                        .text()
                        .substring(file.lines().start(above), file.lines().end(above))
                        .isBlank();
        String indent = layout.indentOf(block.start()) + layout.unit();
        String text = indent + layout.joined(indent, added.toArray(String[]::new)) + layout.newLine();
        edits.add(Edit.insert(file.lines().start(file.lines().lineAt(brace)), (apart ? layout.newLine() : "") + text));
        return true;
    }

    /** New lines below the one that holds an offset, with an empty line before or after them. */
    private void insert(int after, String indent, List<String> added, boolean apartBefore, boolean apartAfter) {
        int line = file.lines().lineAt(after);
        int end = file.lines().end(line);
        String text = file.source().text();
        while (end > after && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        edits.add(Edit.insert(
                end,
                (apartBefore ? layout.newLine() : "")
                        + layout.newLine()
                        + indent
                        + layout.joined(indent, added.toArray(String[]::new))
                        + (apartAfter ? layout.newLine() : "")));
    }

    /** Writes a block of one line with one attribute or none on lines of its own. */
    private boolean spread(TerraformBlock block, List<String> lines, Map<String, String> values) {
        String text = file.source().text();
        String body = text.substring(block.bodyStart(), block.end() - 1).strip();
        List<Attribute> own = block.attributes();
        boolean plain = body.isEmpty()
                || (own.size() == 1
                        && body.equals(text.substring(
                                own.get(0).nameStart(), own.get(0).end())));
        if (!plain) {
            return false;
        }
        int longest = Math.max(
                longest(values),
                values.isEmpty() || own.isEmpty() ? 0 : own.get(0).name().length());
        List<String> all = new ArrayList<>();
        own.forEach(one -> all.add(line(one.name(), one.value(), longest)));
        all.addAll(lines(values, longest));
        if (!lines.isEmpty() && !all.isEmpty()) {
            all.add("");
        }
        all.addAll(lines);
        String outer = layout.indentOf(block.start());
        String indent = outer + layout.unit();
        String spread = layout.joined(indent, all.toArray(String[]::new));
        edits.add(new Edit(
                block.bodyStart(), block.end() - 1, layout.newLine() + indent + spread + layout.newLine() + outer));
        return true;
    }

    /**
     * The attribute that new ones go after: the last on one line before the inner blocks, Terraform's own only where there
     * is no other.
     */
    private Optional<Attribute> last(TerraformBlock block) {
        List<Attribute> all = block.attributes().stream()
                .filter(one -> !META.contains(one.name()) && layout.startsItsLine(one.nameStart()))
                .toList();
        int blocks =
                block.blocks().stream().mapToInt(TerraformBlock::start).min().orElse(block.end());
        List<Attribute> above = all.stream().filter(one -> one.start() < blocks).toList();
        List<Attribute> own = above.isEmpty() ? all : above;
        return own.stream()
                .filter(this::isOnOneLine)
                .reduce((first, second) -> second)
                .or(() -> own.stream().reduce((first, second) -> second))
                .or(() -> block.attributes().stream().reduce((first, second) -> second));
    }

    /** How long names may be for their equals sign to stand below an attribute's. */
    private int roomOf(Attribute attribute) {
        return file.source().text().lastIndexOf('=', attribute.start() - 1) - 1 - attribute.nameStart();
    }

    /** Whether a text of several lines follows, whose first line counts as one with those around it. */
    private static boolean isHeredoc(Attribute attribute) {
        return attribute.value().startsWith("<<");
    }

    private boolean isOnOneLine(Attribute attribute) {
        return file.lines().lineAt(attribute.nameStart()) == file.lines().lineAt(attribute.end());
    }

    private boolean isOnOneLine(TerraformBlock block) {
        return file.lines().lineAt(block.start()) == file.lines().lineAt(block.end() - 1);
    }

    private static int longest(Map<String, String> values) {
        return values.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private static List<String> lines(Map<String, String> values, int room) {
        return values.entrySet().stream()
                .map(one -> line(one.getKey(), one.getValue(), room))
                .toList();
    }

    private static String line(String name, String value, int room) {
        return name + " ".repeat(Math.max(0, room - name.length())) + " = " + value;
    }
}
