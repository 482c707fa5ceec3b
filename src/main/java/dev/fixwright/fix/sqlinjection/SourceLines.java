package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.Node;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;

/** Takes whole statements out of a file. */
final class SourceLines {
    private SourceLines() {}

    /** Deletes a node, with its lines where nothing else stands on them. */
    static void delete(JavaFile file, JavaEdits edits, Node node) {
        String source = file.source().text();
        int lineStart = file.lines().start(file.firstLine(node));
        int lineEnd = file.lines().end(file.lastLine(node));
        boolean alone = source.substring(lineStart, file.start(node)).isBlank()
                && source.substring(file.end(node), lineEnd).isBlank();
        edits.replace(alone ? lineStart : file.start(node), alone ? lineEnd : file.end(node), "");
    }
}
