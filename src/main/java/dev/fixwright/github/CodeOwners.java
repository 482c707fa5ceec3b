package dev.fixwright.github;

import dev.fixwright.policy.Glob;
import dev.fixwright.source.SourcePath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A CODEOWNERS file by GitHub's rules: of all patterns that fit a path the last one counts, even one without owners. A line
 * that GitHub would find wrong is passed over, as GitHub does.
 */
final class CodeOwners {
    /** Where GitHub looks for the file: the first that there is counts, whatever it says. */
    static final List<SourcePath> PLACES = Stream.of(".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS")
            .map(SourcePath::of)
            .toList();

    private final List<Line> lines;

    private record Line(String pattern, List<String> owners) {}

    private CodeOwners(List<Line> lines) {
        this.lines = lines;
    }

    static CodeOwners parse(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            List<String> words = words(line);
            if (!words.isEmpty()) {
                lines.add(new Line(words.get(0), words.subList(1, words.size())));
            }
        }
        return new CodeOwners(lines);
    }

    /** A line's words without its comment. A space with a backslash before it belongs to the word. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : ' ';
            boolean comment = c == '#' && word.length() == 0;
            if (c == '\\' && i + 1 < line.length()) {
                i++;
                word.append(line.charAt(i) == ' ' ? " " : "\\" + line.charAt(i));
            } else if (!Character.isWhitespace(c) && !comment) {
                word.append(c);
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (comment) {
                break;
            }
        }
        return words;
    }

    /** Who owns any of these paths: names of people, and of teams as {@code organisation/team}, each once. */
    List<String> of(List<String> paths) {
        Set<String> owners = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(paths);
        for (int i = lines.size() - 1; i >= 0 && !open.isEmpty(); i--) {
            Line line = lines.get(i);
            List<Glob> globs = isRight(line) ? globs(line.pattern) : List.of();
            boolean fits = open.removeIf(path -> globs.stream().anyMatch(glob -> glob.matches(path)));
            if (fits) {
                // E-mail addresses are known to GitHub alone.
                line.owners.stream()
                        .filter(owner -> owner.startsWith("@"))
                        .map(owner -> owner.substring(1))
                        .forEach(owners::add);
            }
        }
        return List.copyOf(owners);
    }

    private static boolean isRight(Line line) {
        return line.owners.stream().allMatch(owner -> owner.matches("@[\\w.-]+(/[\\w.-]+)?|[^@\\s]+@[^@\\s]+"));
    }

    /** What a pattern fits, the files below a folder of its name too; nothing for one that GitHub does not allow. */
    private static List<Glob> globs(String pattern) {
        int slash = pattern.indexOf('/');
        boolean anywhere = slash < 0 || slash == pattern.length() - 1;
        String path = (anywhere ? "**/" : "") + pattern;
        try {
            // Only a star at the end does not reach into folders.
            return path.endsWith("/") || path.endsWith("/*") && !anywhere
                    ? List.of(Glob.of(path))
                    : List.of(Glob.of(path), Glob.of(path + "/**"));
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
