package dev.fixwright.github.standin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.ignore.FastIgnoreRule;

/** Who owns which files, by the first CODEOWNERS file that a commit has; of its lines the last that matches counts. */
final class CodeOwners {
    private static final List<String> PLACES = List.of(".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS");

    private record Line(FastIgnoreRule pattern, List<String> owners) {}

    private final List<Line> lastFirst;

    private CodeOwners(List<Line> lastFirst) {
        this.lastFirst = lastFirst;
    }

    static CodeOwners of(GitStore git, String commit) {
        List<Line> lines = new ArrayList<>();
        PLACES.stream()
                .flatMap(place -> git.entry(commit, place).stream())
                .findFirst()
                .map(entry -> new String(git.read(entry.id()), StandardCharsets.UTF_8))
                .ifPresent(text -> text.lines()
                        .map(line -> line.replaceFirst("#.*", "").strip())
                        .filter(line -> !line.isEmpty())
                        .forEach(line -> lines.add(read(line))));
        Collections.reverse(lines);
        return new CodeOwners(lines);
    }

    private static Line read(String line) {
        String[] words = line.split("\\s+");
        List<String> owners = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            if (words[i].startsWith("@")) {
                owners.add(words[i].substring(1));
            }
        }
        return new Line(new FastIgnoreRule(words[0]), owners);
    }

    /** Logins, and teams as {@code organisation/slug}. */
    Set<String> ownersOf(Collection<String> paths) {
        Set<String> owners = new LinkedHashSet<>();
        for (String path : paths) {
            Optional<Line> last = lastFirst.stream()
                    .filter(line -> line.pattern.isMatch(path, false))
                    .findFirst();
            last.ifPresent(line -> owners.addAll(line.owners));
        }
        return owners;
    }
}
