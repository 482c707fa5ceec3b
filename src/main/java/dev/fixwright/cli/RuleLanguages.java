package dev.fixwright.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The languages that a scanner's rule looks at, as its id or the scanner tells; a rule that tells nothing may be about any. */
final class RuleLanguages {
    private static final Map<String, Set<String>> OF_TOOL = Map.of(
            "SpotBugs", Set.of("Java", "JSP"),
            "Bandit", Set.of("Python"),
            "Ruff", Set.of("Python"),
            "gosec", Set.of("Go"),
            "ESLint", Set.of("JavaScript", "TypeScript"),
            "hadolint", Set.of("Dockerfile"),
            "zizmor", Set.of("GitHub Actions"),
            "actionlint", Set.of("GitHub Actions"));

    /** By what stands before the first {@code /}, {@code .} or {@code :} of an id. */
    private static final Map<String, Set<String>> OF_PREFIX = Map.ofEntries(
            Map.entry("java", Set.of("Java", "JSP")),
            Map.entry("javasecurity", Set.of("Java", "JSP")),
            Map.entry("squid", Set.of("Java")),
            Map.entry("js", Set.of("JavaScript", "TypeScript")),
            Map.entry("javascript", Set.of("JavaScript", "TypeScript")),
            Map.entry("jssecurity", Set.of("JavaScript")),
            Map.entry("typescript", Set.of("TypeScript")),
            Map.entry("tssecurity", Set.of("TypeScript")),
            Map.entry("py", Set.of("Python")),
            Map.entry("python", Set.of("Python")),
            Map.entry("pythonsecurity", Set.of("Python")),
            Map.entry("go", Set.of("Go")),
            Map.entry("actions", Set.of("GitHub Actions")),
            Map.entry("githubactions", Set.of("GitHub Actions")),
            Map.entry("dockerfile", Set.of("Dockerfile")),
            Map.entry("terraform", Set.of("Terraform")),
            Map.entry("yaml", Set.of("GitHub Actions", "Kubernetes")));

    private RuleLanguages() {}

    /** Those of some languages that the rule looks at. */
    static List<String> among(List<String> languages, String tool, String rule) {
        Set<String> told = OF_TOOL.getOrDefault(tool, OF_PREFIX.getOrDefault(rule.split("[/.:]", 2)[0], Set.of()));
        return told.isEmpty()
                ? languages
                : languages.stream().filter(told::contains).toList();
    }
}
