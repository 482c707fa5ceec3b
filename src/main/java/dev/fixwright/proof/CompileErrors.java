package dev.fixwright.proof;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Compiles Java files in memory, without a build: the JDK's types and the tree's own are known, those of libraries are not,
 * and the compiler goes on where they are missing. No class file is written, nothing of the repository runs.
 */
interface CompileErrors {
    /** The errors of each file, compiled together against the tree; a file without any is not in the answer. */
    Map<SourcePath, List<CompileError>> of(Collection<SourceFile> files, SourceTree tree);

    /**
     * An error.
     *
     * @param what tells errors of one kind about the same names apart from others, wherever they are
     * @param line counted from 1
     */
    record CompileError(String what, long line, String message) {}

    /** The JDK's own compiler where this Java has one; a runtime without it has the Eclipse compiler, which sees less. */
    static CompileErrors atHand() {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        return javac != null ? new JavacErrors(javac) : new EclipseErrors();
    }
}
