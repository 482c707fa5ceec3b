package dev.fixwright.finding.sarif;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known about the repository while its SARIF is read: perhaps its files, perhaps where it is on this disk. */
final class RepositoryFiles {
    private static final int KEPT_TEXTS = 64;

    private final Optional<SourceTree> tree;
    private final List<String> directories;
    private final Map<SourcePath, Optional<FileText>> texts = new LinkedHashMap<>(KEPT_TEXTS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<SourcePath, Optional<FileText>> eldest) {
            return size() > KEPT_TEXTS;
        }
    };
    private Map<String, List<SourcePath>> byName = Map.of();

    RepositoryFiles(Optional<SourceTree> tree, List<Path> directories) {
        this.tree = tree;
        this.directories = directories.stream()
                .map(directory -> directory.toAbsolutePath().normalize().toUri().getPath())
                .flatMap(path -> ArtifactUri.normalised(path).stream())
                .toList();
    }

    /** The file that is meant; where {@code others} is not empty, it names the several that may be. */
    record Found(SourcePath path, String others) {}

    /** Whether there is a file of exactly this path, as far as is known. */
    boolean mayHave(String path) {
        return SourcePath.reasonToRefuse(path).isEmpty()
                && tree.map(files -> files.paths().contains(SourcePath.of(path)))
                        .orElse(true);
    }

    /** The rest of an absolute, normalised path below the checkout's folder. */
    Optional<String> belowDirectory(String path) {
        return directories.stream()
                .filter(directory -> path.startsWith(directory + "/"))
                .map(directory -> path.substring(directory.length() + 1))
                .findFirst();
    }

    /**
     * The longest ending of another machine's path, of a folder and a file at the least, that a file here has as its whole
     * path: a scan on a build server names its own folders first.
     */
    Optional<String> endOf(String path) {
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        String rest = path;
        while (rest.indexOf('/') > 0) {
            if (mayHave(rest)) {
                return Optional.of(rest);
            }
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return Optional.empty();
    }

    /** Every file; none where the files are not known. */
    Set<SourcePath> paths() {
        return tree.map(SourceTree::paths).orElse(Set.of());
    }

    Optional<FileText> text(SourcePath path) {
        return texts.computeIfAbsent(path, this::read);
    }

    private Optional<FileText> read(SourcePath path) {
        return tree.flatMap(files -> files.read(path)).map(SourceFile::text).map(FileText::new);
    }

    /**
     * The first of some paths that is there. Tools that work on compiled classes name files from the source folder on, so
     * else the one file whose path ends in one of them, or the page that a servlet was made of; else the first path,
     * although nothing is there.
     */
    Found find(List<SourcePath> paths) {
        if (tree.isEmpty()) {
            return new Found(paths.get(0), "");
        }
        Optional<SourcePath> exact =
                paths.stream().filter(tree.get().paths()::contains).findFirst();
        if (exact.isPresent()) {
            return new Found(exact.get(), "");
        }
        for (SourcePath path : paths) {
            List<SourcePath> endings = endingIn(path);
            if (endings.size() == 1) {
                return new Found(endings.get(0), "");
            }
            if (endings.size() > 1) {
                return new Found(path, some(endings));
            }
        }
        for (SourcePath path : paths) {
            List<SourcePath> pages = GeneratedServlets.page(path.value())
                    .map(page -> GeneratedServlets.files(page, tree.get().paths()))
                    .orElse(List.of());
            if (!pages.isEmpty()) {
                return new Found(pages.get(0), pages.size() == 1 ? "" : some(pages));
            }
        }
        return new Found(paths.get(0), "");
    }

    private List<SourcePath> endingIn(SourcePath path) {
        if (path.folder().isEmpty() && !path.hasExtension("java")) {
            return List.of();
        }
        return named(path.fileName()).stream()
                .filter(file -> file.value().endsWith("/" + path.value()))
                .toList();
    }

    /** The files of this name, in any folder. */
    List<SourcePath> named(String fileName) {
        if (byName.isEmpty()) {
            byName = tree.map(SourceTree::paths).orElse(Set.of()).stream()
                    .sorted()
                    .collect(Collectors.groupingBy(SourcePath::fileName, HashMap::new, Collectors.toList()));
        }
        return byName.getOrDefault(fileName, List.of());
    }

    private static String some(List<SourcePath> paths) {
        String first = paths.stream().limit(3).map(SourcePath::value).collect(Collectors.joining(", "));
        return paths.size() > 3 ? first + " and " + (paths.size() - 3) + " more" : first;
    }
}
