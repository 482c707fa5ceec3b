package dev.fixwright.syntax.grammar;

import dev.fixwright.patch.Edit;
import dev.fixwright.patch.FilePatch;
import dev.fixwright.source.Layout;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Edits to one file, gathered by nodes and written as exact ranges in the file's own style: its line ending and its
 * indentation. Lines handed in are indented by four spaces a step and ended by no line ending.
 */
public final class SyntaxEdits {
    private static final Pattern INDENTED = Pattern.compile("(?m)^(\\t+| {2,8})\\S");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

    private final SyntaxFile file;
    private final Layout layout;
    private final Set<Edit> edits = new LinkedHashSet<>();
    private final Set<String> taken = new LinkedHashSet<>();

    SyntaxEdits(SyntaxFile file) {
        this.file = file;
        this.layout = new Layout(file.source(), file.lines(), unit(file.source().text()));
    }

    /** The file's first indentation: a tab, or its spaces. */
    private static String unit(String text) {
        Matcher indented = INDENTED.matcher(text);
        if (!indented.find()) {
            return "    ";
        }
        return indented.group(1).startsWith("\t") ? "\t" : indented.group(1);
    }

    public Layout layout() {
        return layout;
    }

    public SyntaxEdits replace(SyntaxNode node, String text) {
        return replace(node.start(), node.end(), text);
    }

    /** Replaces the characters from {@code start} up to {@code end}. */
    public SyntaxEdits replace(int start, int end, String text) {
        edits.add(new Edit(start, end, text));
        return this;
    }

    public SyntaxEdits insert(int offset, String text) {
        edits.add(Edit.insert(offset, text));
        return this;
    }

    /** Puts a node's text between two others. */
    public SyntaxEdits wrap(SyntaxNode node, String before, String after) {
        return insert(node.start(), before).insert(node.end(), after);
    }

    /** Puts lines before a statement that begins its line. */
    public SyntaxEdits insertBefore(SyntaxNode statement, String... lines) {
        String indent = layout.indentOf(statement.start());
        return insert(statement.start(), layout.joined(indent, lines) + layout.newLine() + indent);
    }

    /** Puts lines after a statement, on lines of their own. */
    public SyntaxEdits insertAfter(SyntaxNode statement, String... lines) {
        String indent = layout.indentOf(statement.start());
        return insert(statement.end(), layout.newLine() + indent + layout.joined(indent, lines));
    }

    /** A name that stands nowhere in the file: the wanted one, or that with a number. */
    public String freshName(String wanted) {
        if (taken.isEmpty()) {
            NAME.matcher(file.source().text()).results().forEach(name -> taken.add(name.group()));
        }
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + i;
        }
        return name;
    }

    public boolean isEmpty() {
        return edits.isEmpty();
    }

    public FilePatch.Edited patch() {
        return new FilePatch.Edited(file.source().path(), List.copyOf(edits));
    }
}
