package dev.fixwright.syntax.java;

import com.github.javaparser.ast.Node;
import dev.fixwright.patch.Edit;

/** Taking code out so that no blank line stays behind. */
public final class Removal {
    private Removal() {}

    /**
     * The edit that removes a node, with the line ending and the indentation before it where it has its lines for itself.
     * It ends where the node ends, so that lines may be put after it by the same patch.
     */
    public static Edit of(JavaFile file, Node node) {
        String text = file.source().text();
        int start = file.start(node);
        int end = file.end(node);
        int lineStart = file.lines().start(file.lines().lineAt(start));
        int lineEnd = file.lines().end(file.lines().lineAt(Math.max(start, end - 1)));
        boolean alone = text.substring(lineStart, start).isBlank()
                && text.substring(end, lineEnd).isBlank();
        if (!alone) {
            return new Edit(start, end, "");
        }
        if (lineStart == 0) {
            return new Edit(0, lineEnd, "");
        }
        int before = lineStart - 1;
        if (before > 0 && text.charAt(before) == '\n' && text.charAt(before - 1) == '\r') {
            before--;
        }
        return new Edit(before, end, "");
    }
}
