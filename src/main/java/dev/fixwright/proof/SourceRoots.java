package dev.fixwright.proof;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Java sources that a set of files compiles against: the files themselves, and the tree's other files under the source
 * roots that the files' packages and folders tell.
 */
final class SourceRoots {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;");

    private final SourceTree tree;
    private final Map<SourcePath, SourceFile> files = new HashMap<>();
    private final Set<String> roots = new LinkedHashSet<>();
    private final Map<String, List<SourcePath>> packages = new TreeMap<>();

    private SourceRoots(SourceTree tree) {
        this.tree = tree;
    }

    static SourceRoots of(Collection<SourceFile> files, SourceTree tree) {
        SourceRoots sources = new SourceRoots(tree);
        files.forEach(sources::add);
        tree.paths().stream().filter(path -> path.hasExtension("java")).forEach(sources::addToPackage);
        return sources;
    }

    private void add(SourceFile file) {
        files.put(file.path(), file);
        String folder = file.path().folder();
        Matcher declared = PACKAGE.matcher(file.text());
        String inner = declared.find() ? declared.group(1).replace('.', '/') + "/" : "";
        if (folder.equals(inner) || folder.endsWith("/" + inner) || inner.isEmpty()) {
            roots.add(folder.substring(0, folder.length() - inner.length()));
        }
    }

    private void addToPackage(SourcePath path) {
        for (String root : roots) {
            if (path.folder().startsWith(root)) {
                String inner = path.folder().substring(root.length());
                String name = inner.isEmpty()
                        ? ""
                        : inner.substring(0, inner.length() - 1).replace('/', '.');
                packages.computeIfAbsent(name, none -> new java.util.ArrayList<>())
                        .add(path);
            }
        }
    }

    /** The files of a package, by its dotted name. */
    List<SourcePath> inPackage(String name) {
        return packages.getOrDefault(name, List.of());
    }

    /** Whether a package of this name, or one below it, has files. */
    boolean hasPackage(String name) {
        return packages.keySet().stream().anyMatch(known -> known.equals(name) || known.startsWith(name + "."));
    }

    /** The file that holds a top-level class, by its dotted name. */
    Optional<SourceFile> declaring(String qualified) {
        int dot = qualified.lastIndexOf('.');
        String fileName = qualified.substring(dot + 1) + ".java";
        return inPackage(dot < 0 ? "" : qualified.substring(0, dot)).stream()
                .filter(path -> path.fileName().equals(fileName))
                .flatMap(path -> read(path).stream())
                .findFirst();
    }

    Optional<SourceFile> read(SourcePath path) {
        SourceFile file = files.get(path);
        return file != null ? Optional.of(file) : tree.read(path);
    }
}
