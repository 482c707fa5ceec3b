package dev.fixwright.github;

import dev.fixwright.source.SourcePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which files to read along with one that a fixer asked for: what the finding's file imports, its neighbours, then
 * whatever is nearest in the tree, until a request is full. A small project is read whole.
 */
final class Companions {
    private static final int MOST_FILES = 100;
    private static final long MOST_BYTES = 1 << 20;

    private final SourcePath start;
    private final SourcePath wanted;
    private final Set<String> imported;

    /** @param startText the text of {@code start}, whose imports are followed */
    Companions(SourcePath start, String startText, SourcePath wanted) {
        this.start = start;
        this.wanted = wanted;
        this.imported = startText
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("import "))
                .map(line -> line.substring("import ".length())
                        .replace("static ", "")
                        .replace(";", "")
                        .strip())
                .collect(Collectors.toSet());
    }

    /** The wanted file first, then the likeliest others of its kind. */
    List<SourcePath> of(List<CommitFiles.Listed> candidates) {
        List<SourcePath> chosen = new ArrayList<>();
        long bytes = 0;
        for (CommitFiles.Listed entry : candidates.stream()
                .filter(entry -> extension(entry.path()).equals(extension(wanted)))
                .sorted(Comparator.comparingInt((CommitFiles.Listed entry) -> distance(entry.path()))
                        .thenComparing(CommitFiles.Listed::path))
                .toList()) {
            bytes += entry.size();
            if (chosen.size() < MOST_FILES && (chosen.isEmpty() || bytes <= MOST_BYTES)) {
                chosen.add(entry.path());
            }
        }
        return chosen;
    }

    private int distance(SourcePath path) {
        if (path.equals(wanted)) {
            return -2;
        }
        if (isImported(path)) {
            return -1;
        }
        String[] here = start.folder().split("/", -1);
        String[] there = path.folder().split("/", -1);
        int same = 0;
        while (same < here.length && same < there.length && here[same].equals(there[same])) {
            same++;
        }
        return here.length - same + there.length - same;
    }

    private boolean isImported(SourcePath path) {
        String dotted = "/" + path.value().replaceAll("\\.\\w+$", "");
        return imported.stream().anyMatch(name -> dotted.endsWith("/" + name.replace('.', '/')));
    }

    private static String extension(SourcePath path) {
        String name = path.fileName();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
