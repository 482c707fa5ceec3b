package dev.fixwright.syntax.go;

import dev.fixwright.patch.FilePatch;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Edits to a Go file. What new text needs is imported, and what the old text alone used is taken away when the edits are
 * closed: the compiler refuses imports and variables that nothing uses.
 */
public final class GoEdits {
    /** Stand around the path of a package in new text until its local name is known. */
    static final char OPEN = '\u27e6';

    static final char CLOSE = '\u27e7';

    private final GoFile file;
    private final SyntaxEdits names;
    private final List<Change> changes = new ArrayList<>();
    private final Set<String> helpers = new LinkedHashSet<>();

    public GoEdits(GoFile file) {
        this.file = file;
        this.names = file.syntax().edit();
    }

    /** Characters that give way to others. */
    record Change(int start, int end, String text) {
        boolean covers(SyntaxNode node) {
            return start <= node.start() && node.end() <= end && start < end;
        }
    }

    /** What stands for a package's local name in new text; the package is imported where it is not. */
    public static String use(String path) {
        return OPEN + path + CLOSE;
    }

    public GoEdits replace(SyntaxNode node, String text) {
        return replace(node.start(), node.end(), text);
    }

    public GoEdits replace(int start, int end, String text) {
        Change change = new Change(start, end, text);
        if (!changes.contains(change)) {
            changes.add(change);
        }
        return this;
    }

    public GoEdits insert(int offset, String text) {
        changes.add(new Change(offset, offset, text));
        return this;
    }

    public GoEdits wrap(SyntaxNode node, String before, String after) {
        return insert(node.start(), before).insert(node.end(), after);
    }

    /** Puts lines before a statement that begins its line; four spaces stand for a step of indentation. */
    public GoEdits insertBefore(SyntaxNode statement, List<String> lines) {
        String indent = names.layout().indentOf(statement.start());
        return insert(statement.start(), joined(indent, lines) + names.layout().newLine() + indent);
    }

    /** Puts lines after a statement. */
    public GoEdits insertAfter(SyntaxNode statement, List<String> lines) {
        String indent = names.layout().indentOf(statement.start());
        return insert(statement.end(), names.layout().newLine() + indent + joined(indent, lines));
    }

    private String joined(String indent, List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            String bare = line.stripLeading();
            text.append(text.isEmpty() ? "" : names.layout().newLine() + indent);
            text.append("\t".repeat((line.length() - bare.length()) / 4)).append(bare);
        }
        return text.toString();
    }

    /** Takes a statement away, with its line where it has one to itself. */
    public GoEdits remove(SyntaxNode statement) {
        int[] lines = wholeLines(statement.start(), statement.end());
        return replace(lines[0], lines[1], "");
    }

    /** The lines of a range, where nothing else stands on them, and one blank line where two would meet. */
    int[] wholeLines(int start, int end) {
        String text = file.syntax().source().text();
        int from = start;
        while (from > 0 && (text.charAt(from - 1) == ' ' || text.charAt(from - 1) == '\t')) {
            from--;
        }
        int to = end;
        while (to < text.length() && (text.charAt(to) == ' ' || text.charAt(to) == '\t' || text.charAt(to) == ';')) {
            to++;
        }
        boolean begins = from == 0 || text.charAt(from - 1) == '\n';
        boolean ends = to >= text.length() || text.startsWith("\n", to) || text.startsWith("\r\n", to);
        if (!begins || !ends) {
            return new int[] {start, end};
        }
        to = afterLine(text, to);
        String before = text.substring(Math.max(0, from - 4), from).replace("\r", "");
        String after = text.substring(to, Math.min(text.length(), to + 2)).replace("\r", "");
        boolean blankBefore = before.endsWith("\n\n");
        boolean opens = before.endsWith("(\n") || before.endsWith("{\n");
        if (after.startsWith("\n") && (blankBefore || opens)) {
            to = afterLine(text, to);
        } else if (blankBefore && text.substring(to).stripLeading().matches("(?s)[)}].*")) {
            from = text.lastIndexOf('\n', from - 2) + 1;
        }
        return new int[] {from, to};
    }

    private static int afterLine(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }

    /** A name that stands nowhere in the file: the first that is free of the wanted ones, or the last with a number. */
    public String freshName(String... wanted) {
        for (String name : wanted) {
            String fresh = names.freshName(name);
            if (fresh.equals(name) || name.equals(wanted[wanted.length - 1])) {
                return fresh;
            }
        }
        throw new IllegalArgumentException("no name is wanted");
    }

    /**
     * Adds a function after the declaration around a place. Where the package has a function of that name with the same
     * body, nothing is added; where it has another one, the name gets a number.
     *
     * @param lines the whole function with its comment; {@code NAME} stands for its name
     * @return the name to call it by
     */
    public String function(String name, SyntaxNode place, String... lines) {
        String wanted = name;
        for (int i = 2; ; i++) {
            String now = wanted;
            Optional<GoFile.Found> there = file.ofPackage(now);
            if (there.isEmpty()) {
                break;
            }
            String body =
                    there.get().declaration().value().map(SyntaxNode::text).orElse("");
            if (squeezed(body).equals(squeezed(bodyOf(now, lines)))) {
                return now;
            }
            wanted = name + i;
        }
        if (helpers.add(wanted)) {
            String called = wanted;
            SyntaxNode around = place;
            while (around.parent().filter(parent -> !parent.is("source_file")).isPresent()) {
                around = around.parent().get();
            }
            List<String> named = Arrays.stream(lines)
                    .map(line -> line.replace("NAME", called))
                    .toList();
            String gap = names.layout().newLine().repeat(2);
            insert(around.end(), gap + joined("", named));
        }
        return wanted;
    }

    private static String bodyOf(String name, String... lines) {
        return String.join(
                        "\n",
                        Arrays.stream(lines)
                                .filter(line -> !line.startsWith("//"))
                                .toList())
                .replace("NAME", name)
                .replaceAll(OPEN + "(?:[^" + CLOSE + "]*/)?([^/" + CLOSE + "]*)" + CLOSE, "$1");
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\b[a-z]\\w*(?=\\.[A-Z])", "").replaceAll("\\s+", "");
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    List<Change> changes() {
        return changes;
    }

    GoFile file() {
        return file;
    }

    String newLine() {
        return names.layout().newLine();
    }

    /** Whether a node gives way to other text. */
    boolean isGone(SyntaxNode node) {
        return changes.stream().anyMatch(change -> change.covers(node));
    }

    /** What is in the way of these edits: a variable that nothing would use any more, for one. */
    public Optional<String> close() {
        Optional<String> left = new UnusedNames(this).remove();
        if (left.isEmpty()) {
            new ImportEdits(this).write();
            if (changes.stream().anyMatch(change -> change.end() < change.start())) {
                return Optional.of("the file's imports are broken");
            }
        }
        return left;
    }

    public FilePatch.Edited patch() {
        SyntaxEdits edits = file.syntax().edit();
        changes.forEach(change -> edits.replace(change.start(), change.end(), change.text()));
        return edits.patch();
    }
}
