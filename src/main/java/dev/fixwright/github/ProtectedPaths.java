package dev.fixwright.github;

import dev.fixwright.source.SourcePath;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What no fix may ever write, whatever asked for it: files that decide what a repository's automation runs or who has to
 * review. The last barrier before GitHub.
 */
final class ProtectedPaths {
    private static final List<String> FOLDERS = List.of(
            ".github/", ".git/", ".gitlab/", ".circleci/", ".buildkite/", ".husky/", ".mvn/", "gradle/wrapper/");
    private static final Set<String> NAMES = Set.of(
            "codeowners",
            "dockerfile",
            "containerfile",
            "jenkinsfile",
            "makefile",
            "mvnw",
            "mvnw.cmd",
            "gradlew",
            "gradlew.bat",
            ".gitlab-ci.yml",
            ".travis.yml",
            "azure-pipelines.yml",
            "action.yml",
            "action.yaml",
            ".gitattributes",
            ".gitmodules",
            ".gitignore");

    private ProtectedPaths() {}

    static boolean covers(SourcePath path) {
        // Checkouts on Windows and macOS take names for equal that differ in case or composition.
        String name = Normalizer.normalize(path.value(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String file = name.substring(name.lastIndexOf('/') + 1);
        return NAMES.contains(file)
                || file.startsWith("dockerfile.")
                || FOLDERS.stream().anyMatch(folder -> name.startsWith(folder) || name.contains("/" + folder));
    }
}
