package dev.fixwright.syntax.python;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The oldest Python 3 that a project says it runs on. */
public final class PythonVersion {
    private static final Pattern FILE = Pattern.compile(
            "(.*/)?(pyproject\\.toml|setup\\.(py|cfg)|Pipfile|\\.python-version|runtime\\.txt|([\\w.-]+\\.)?Dockerfile(\\.[\\w.-]+)?)");
    private static final Pattern STATED =
            Pattern.compile("(?m)(?:requires-python|python_requires|python_version|python_full_version"
                    + "|^python)[\"']?\\s*=\\s*[\"']?([^\"'\\r\\n]*)"
                    + "|^(?:python-)?(\\d+(?:\\.\\d+)*)\\s*$"
                    + "|^[Ff][Rr][Oo][Mm]\\s+(?:--\\S+\\s+)?(?:\\S+/)?python:?(\\S*)");
    private static final Pattern LOWEST = Pattern.compile("(?:^|>=|==|~=|\\^|~)\\s*v?3\\.(\\d+)");

    private PythonVersion() {}

    /** Whether every place that names the project's Python asks for this release of Python 3 or a later one. */
    public static boolean isAtLeast(SourceTree tree, int minor) {
        boolean stated = false;
        for (SourcePath path : tree.paths()) {
            if (!FILE.matcher(path.value()).matches()) {
                continue;
            }
            Matcher found = STATED.matcher(tree.read(path).map(SourceFile::text).orElse(""));
            while (found.find()) {
                String version = found.group(1) != null
                        ? found.group(1)
                        : found.group(2) != null ? found.group(2) : found.group(3);
                Matcher lowest = LOWEST.matcher(version.strip());
                if (!lowest.find() || Integer.parseInt(lowest.group(1)) < minor) {
                    return false;
                }
                stated = true;
            }
        }
        return stated;
    }
}
