package dev.fixwright.remediation;

import dev.fixwright.source.SourcePath;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Files that no fix may change, whatever asked for it: they decide what the repository's automation runs, what git does,
 * or who has to review. Names that some file system takes for one of these count as it.
 */
public final class ProtectedPaths {
    private static final Set<String> FOLDERS = Set.of(
            ".github",
            ".gitlab",
            ".circleci",
            ".buildkite",
            ".husky",
            ".mvn",
            ".devcontainer",
            ".vscode",
            ".idea",
            ".teamcity",
            ".woodpecker",
            ".forgejo",
            ".gitea");
    private static final Set<String> NAMES = Set.of(
            "codeowners",
            "dockerfile",
            "containerfile",
            "jenkinsfile",
            "makefile",
            "gnumakefile",
            "rakefile",
            "justfile",
            "vagrantfile",
            "procfile",
            "mvnw",
            "mvnw.cmd",
            "gradlew",
            "gradlew.bat",
            "pom.xml",
            "build.xml",
            "ivy.xml",
            "build.gradle",
            "build.gradle.kts",
            "settings.gradle",
            "settings.gradle.kts",
            "init.gradle",
            "gradle.properties",
            "gradle-wrapper.properties",
            "gradle-wrapper.jar",
            "build.sbt",
            "build.sc",
            "build",
            "build.bazel",
            "workspace",
            "workspace.bazel",
            "module.bazel",
            "cmakelists.txt",
            "meson.build",
            "configure.ac",
            "package.json",
            "gruntfile.js",
            "gulpfile.js",
            "setup.py",
            "setup.cfg",
            "pyproject.toml",
            "noxfile.py",
            "tox.ini",
            "conftest.py",
            "build.rs",
            "action.yml",
            "action.yaml",
            "azure-pipelines.yml",
            "cloudbuild.yaml",
            "bitbucket-pipelines.yml",
            "appveyor.yml",
            "docker-compose.yml",
            "compose.yml");
    private static final Pattern NAME_PATTERNS = Pattern.compile(
            "dockerfile\\..*|.*\\.dockerfile|jenkinsfile\\..*|docker-compose\\..*|\\.git.*|git~[0-9]+|\\.travis\\.yml"
                    + "|\\.drone\\.yml|\\.pre-commit-config\\.yaml|.*\\.(gradle|gradle\\.kts|mk|cmake|sh|bash|bat|cmd|ps1)");
    /** Characters that a file system may leave out of a name when it compares. */
    private static final Pattern IGNORED = Pattern.compile("[\\p{Cf}\\p{Cc}]");

    private ProtectedPaths() {}

    /**
     * Why a fix may not change some files; empty when it may.
     *
     * @param workflows whether the policy lets fixes change workflows and actions
     */
    static Optional<String> reasonAgainst(Collection<SourcePath> changed, boolean workflows) {
        return firstOf(changed.stream()
                        .filter(path -> !(workflows && isWorkflow(path)))
                        .toList())
                .map(path -> "the fix would change " + path + ", which decides what the repository's automation runs"
                        + (isWorkflow(path)
                                ? Plan.HOW_TO_ALLOW_WORKFLOWS
                                : " or who reviews; Fixwright never changes such files"));
    }

    /** The first of some paths that is protected. */
    static Optional<SourcePath> firstOf(Collection<SourcePath> paths) {
        return paths.stream().filter(ProtectedPaths::covers).findFirst();
    }

    /** Whether a path is a workflow or an action, whose fixes a repository may allow. */
    public static boolean isWorkflow(SourcePath path) {
        return path.value().startsWith(".github/workflows/")
                || path.fileName().equals("action.yml")
                || path.fileName().equals("action.yaml");
    }

    public static boolean covers(SourcePath path) {
        String[] segments = Arrays.stream(path.value().split("/"))
                .map(ProtectedPaths::folded)
                .toArray(String[]::new);
        String file = segments[segments.length - 1];
        return NAMES.contains(file)
                || Arrays.stream(segments)
                        .anyMatch(segment ->
                                FOLDERS.contains(segment) || segment.equals(".git") || segment.matches("git~[0-9]+"))
                || NAME_PATTERNS.matcher(file).matches();
    }

    /** Windows and macOS take names for equal that differ in case, composition, trailing dots or invisible characters. */
    private static String folded(String segment) {
        String composed = Normalizer.normalize(segment, Normalizer.Form.NFKC);
        String lower = Normalizer.normalize(
                IGNORED.matcher(composed)
                        .replaceAll("")
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT),
                Normalizer.Form.NFKC);
        String stream = lower.indexOf(':') >= 0 ? lower.substring(0, lower.indexOf(':')) : lower;
        return stream.replaceAll("[. ]+$", "");
    }
}
