package dev.fixwright.proof;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
            "",
            // Else the compiler runs the plug-ins that it finds in the working folder, which may be the repository.
            "-processorpath",
            "");

    private final JavaCompiler javac;

    JavacErrors(JavaCompiler javac) {
        this.javac = javac;
    }

    @Override
    public Map<SourcePath, List<CompileError>> of(Collection<SourceFile> files, SourceTree tree) {
        SourceRoots sources = SourceRoots.of(files, tree);
        JdkModules modules = new JdkModules();
        modules.cover(files.stream().map(SourceFile::text).toList());
        Set<SourceFile> asked = new HashSet<>(files);
        while (true) {
            Set<SourceFile> read = new HashSet<>();
            Map<SourcePath, List<CompileError>> errors = of(files, new Surroundings(sources, modules, read));
            read.removeAll(asked);
            // What the compiler read besides may name packages of modules that it was not shown.
            if (modules.cover(read.stream().map(SourceFile::text).toList())) {
                errors.keySet().retainAll(asked.stream().map(SourceFile::path).toList());
                return errors;
            }
        }
    }

    /**
     * What files are compiled against.
     *
     * @param read gets each file that the compiler reads
     */
    private record Surroundings(SourceRoots sources, JdkModules modules, Set<SourceFile> read) {}

    private Map<SourcePath, List<CompileError>> of(Collection<SourceFile> files, Surroundings around) {
        Map<SourcePath, List<CompileError>> errors = new TreeMap<>();
        DiagnosticListener<JavaFileObject> listener = diagnostic -> {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR && diagnostic.getSource() instanceof Source source) {
                errors.computeIfAbsent(source.file.path(), path -> new ArrayList<>())
                        .add(error(diagnostic));
            }
        };
        JavaFileManager manager = new TreeFiles(javac.getStandardFileManager(listener, Locale.ENGLISH, null), around);
        List<Source> units =
                files.stream().map(file -> new Source(file, around.read())).toList();
        compile(javac.getTask(null, manager, listener, OPTIONS, null, units));
        return errors;
    }

    /** The compiler wraps what its files throw: that a file could not be read is no fault of either. */
    private static void compile(JavaCompiler.CompilationTask task) {
        try {
            task.call();
        } catch (RuntimeException e) {
            throw e.getCause() instanceof UncheckedIOException unread ? unread : e;
        }
    }

    private static CompileError error(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ENGLISH).replaceAll("\\s*\\R\\s*", "; ");
        return new CompileError(diagnostic.getCode() + " " + message, diagnostic.getLineNumber(), message);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final SourceFile file;
        private final Set<SourceFile> read;

        Source(SourceFile file, Set<SourceFile> read) {
            super(URI.create("tree:/" + file.path().value().replaceAll("[^A-Za-z0-9._/-]", "_")), Kind.SOURCE);
            this.file = file;
            this.read = read;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            read.add(file);
            return file.text();
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return kind == Kind.SOURCE && file.path().fileName().equals(simpleName + ".java");
        }
    }

    /** Answers for the source path from the tree, for the JDK as usual, yet only with the modules that matter. */
    private static final class TreeFiles extends ForwardingJavaFileManager<JavaFileManager> {
        private final Surroundings around;

        TreeFiles(JavaFileManager files, Surroundings around) {
            super(files);
            this.around = around;
        }

        @Override
        public boolean hasLocation(Location location) {
            return location == StandardLocation.SOURCE_PATH || super.hasLocation(location);
        }

        @Override
        public Iterable<Set<Location>> listLocationsForModules(Location location) throws IOException {
            Iterable<Set<Location>> all = super.listLocationsForModules(location);
            if (location != StandardLocation.SYSTEM_MODULES) {
                return all;
            }
            Set<Location> shown = new LinkedHashSet<>();
            for (Set<Location> some : all) {
                for (Location module : some) {
                    if (around.modules().contains(inferModuleName(module))) {
                        shown.add(module);
                    }
                }
            }
            return List.of(shown);
        }

        @Override
        public Iterable<JavaFileObject> list(
                Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
                throws IOException {
            if (location != StandardLocation.SOURCE_PATH) {
                return super.list(location, packageName, kinds, recurse);
            }
            List<JavaFileObject> found = new ArrayList<>();
            if (kinds.contains(JavaFileObject.Kind.SOURCE)) {
                SourceRoots sources = around.sources();
                sources.inPackage(packageName)
                        .forEach(path -> sources.read(path)
                                .map(file -> new Source(file, around.read()))
                                .ifPresent(found::add));
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
