package dev.fixwright.fix;

import dev.fixwright.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles sources in memory against this test's own class path. */
public final class Javac {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    /** Shared, since opening a hundred jars takes longer than compiling a case. */
    private static final JavaFileManager LIBRARIES = libraries();

    private static final List<String> WITH_DEBUGGING = List.of("-proc:none", "-nowarn", "-g");
    /** Every error is known by then; what follows only writes class files. */
    private static final List<String> UP_TO_FLOW = List.of("-proc:none", "-nowarn", "-XDshould-stop.ifNoError=FLOW");

    private Javac() {}

    /** Without annotation processors: the compiler would open each library once more for each case, to look for some. */
    private static JavaFileManager libraries() {
        StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, null);
        try {
            files.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReadLibraries(files);
    }

    /** The compiler's errors; none when the sources compile. */
    public static List<String> errors(Collection<SourceFile> files) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        compile(files, diagnostics, UP_TO_FLOW);
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(Object::toString)
                .toList();
    }

    /** Class files by binary name; whatever does not compile is missing. */
    public static Map<String, byte[]> classes(Collection<SourceFile> files) {
        return compile(files, new DiagnosticCollector<>(), WITH_DEBUGGING);
    }

    private static Map<String, byte[]> compile(
            Collection<SourceFile> files, DiagnosticCollector<JavaFileObject> diagnostics, List<String> options) {
        MemoryFiles memory = new MemoryFiles(LIBRARIES);
        List<Source> sources = files.stream()
                .filter(file -> file.path().hasExtension("java"))
                .map(Source::new)
                .toList();
        if (sources.isEmpty()) {
            return Map.of();
        }
        COMPILER.getTask(null, memory, diagnostics, options, null, sources).call();
        Map<String, byte[]> classes = new TreeMap<>();
        memory.written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
        return classes;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(SourceFile file) {
            super(URI.create("memory:///" + file.path().value().replace(" ", "%20")), Kind.SOURCE);
            this.text = file.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> written = new TreeMap<>();

        MemoryFiles(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            written.put(className, bytes);
            return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return bytes;
                }
            };
        }
    }
}
