package dev.fixwright.proof;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** The JDK's compiler, told to look for errors in the flow of control also where types are missing. */
final class JavacErrors implements CompileErrors {
    private static final List<String> OPTIONS = List.of(
            "-proc:none",
            "-nowarn",
            "-implicit:none",
            "-Xmaxerrs",
            "100000",
            "-XDshould-stop.ifError=FLOW",
            "-XDshould-stop.ifNoError=FLOW",
            "-cp",
            "");

    private final JavaCompiler javac;

    JavacErrors(JavaCompiler javac) {
        this.javac = javac;
    }

    @Override
    public Map<SourcePath, List<CompileError>> of(Collection<SourceFile> files, SourceTree tree) {
        Map<SourcePath, List<CompileError>> errors = new TreeMap<>();
        DiagnosticListener<JavaFileObject> listener = diagnostic -> {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR && diagnostic.getSource() instanceof Source source) {
                errors.computeIfAbsent(source.file.path(), path -> new ArrayList<>())
                        .add(error(diagnostic));
            }
        };
        SourceRoots sources = SourceRoots.of(files, tree);
        JavaFileManager manager = new TreeFiles(javac.getStandardFileManager(listener, Locale.ENGLISH, null), sources);
        List<Source> units = files.stream().map(Source::new).toList();
        javac.getTask(null, manager, listener, OPTIONS, null, units).call();
        Set<SourcePath> asked = new java.util.HashSet<>();
        files.forEach(file -> asked.add(file.path()));
        errors.keySet().retainAll(asked);
        return errors;
    }

    private static CompileError error(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ENGLISH).replaceAll("\\s*\\R\\s*", "; ");
        return new CompileError(diagnostic.getCode() + " " + message, diagnostic.getLineNumber(), message);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final SourceFile file;

        Source(SourceFile file) {
            super(URI.create("tree:/" + file.path().value().replaceAll("[^A-Za-z0-9._/-]", "_")), Kind.SOURCE);
            this.file = file;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return file.text();
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return kind == Kind.SOURCE && file.path().fileName().equals(simpleName + ".java");
        }
    }

    /** Answers for the source path from the tree, for the JDK as usual. */
    private static final class TreeFiles extends ForwardingJavaFileManager<JavaFileManager> {
        private final SourceRoots sources;

        TreeFiles(JavaFileManager files, SourceRoots sources) {
            super(files);
            this.sources = sources;
        }

        @Override
        public boolean hasLocation(Location location) {
            return location == StandardLocation.SOURCE_PATH || super.hasLocation(location);
        }

        @Override
        public Iterable<JavaFileObject> list(
                Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
                throws java.io.IOException {
            if (location != StandardLocation.SOURCE_PATH) {
                return super.list(location, packageName, kinds, recurse);
            }
            List<JavaFileObject> found = new ArrayList<>();
            if (kinds.contains(JavaFileObject.Kind.SOURCE)) {
                sources.inPackage(packageName)
                        .forEach(path -> sources.read(path).map(Source::new).ifPresent(found::add));
            }
            return found;
        }

        @Override
        public String inferBinaryName(Location location, JavaFileObject file) {
            if (file instanceof Source source) {
                String name = source.file.path().fileName();
                return name.substring(0, name.length() - ".java".length());
            }
            return super.inferBinaryName(location, file);
        }
    }
}
