package dev.fixwright.syntax.python;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What libraries the Python files of a repository may use, as far as its lists of requirements and its imports tell. */
public final class PythonLibraries {
    private static final Pattern LIST = Pattern.compile(
            "(.*/)?(requirements[\\w.-]*\\.(txt|in)|pyproject\\.toml|Pipfile|setup\\.(py|cfg)|environment\\.ya?ml|tox\\.ini)"
                    + "|(.*/)?requirements/[\\w.-]+\\.(txt|in)");
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^[ \\t]*(?:from[ \\t]+([A-Za-z_][\\w.]*)[ \\t]+import\\b|import[ \\t]+([^#\\r\\n]+))");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final Set<String> listed;
    private final Set<String> imported;

    private PythonLibraries(Set<String> listed, Set<String> imported) {
        this.listed = listed;
        this.imported = imported;
    }

    public static PythonLibraries of(SourceTree tree) {
        Set<String> listed = new TreeSet<>();
        Set<String> imported = new TreeSet<>();
        for (SourcePath path : tree.paths()) {
            if (LIST.matcher(path.value()).matches()) {
                tree.read(path).map(SourceFile::text).ifPresent(text -> list(text, listed));
            }
            if (path.hasExtension("py")) {
                tree.read(path).map(SourceFile::text).ifPresent(text -> imports(text, imported));
            }
        }
        return new PythonLibraries(listed, imported);
    }

    private static void list(String text, Set<String> listed) {
        text.lines()
                .map(line -> line.replaceAll("(^|\\s)#.*", ""))
                .forEach(line -> NAME.matcher(line)
                        .results()
                        .forEach(name ->
                                listed.add(name.group().toLowerCase(Locale.ROOT).replace('_', '-'))));
    }

    private static void imports(String text, Set<String> imported) {
        Matcher line = IMPORT.matcher(text);
        while (line.find()) {
            if (line.group(1) != null) {
                imported.add(line.group(1).split("\\.")[0]);
            } else {
                for (String name : line.group(2).split(",")) {
                    imported.add(name.strip().split("[.\\s]")[0]);
                }
            }
        }
    }

    /** Whether a library is at hand: listed as a requirement, or imported somewhere. */
    public boolean has(String library) {
        return listed.contains(library.toLowerCase(Locale.ROOT)) || imported.contains(library);
    }

    /** Those of some modules that are imported anywhere in the repository. */
    public List<String> importedOf(List<String> modules) {
        return modules.stream().filter(imported::contains).toList();
    }
}
