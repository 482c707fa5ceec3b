package dev.fixwright.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The languages that a scanner's rule looks at, as its id or the scanner tells; a rule that tells nothing may be about any. */
final class RuleLanguages {
    private static final Map<String, Set<String>> OF_TOOL = Map.ofEntries(
            Map.entry("SpotBugs", Set.of("Java", "JSP")),
            Map.entry("Bandit", Set.of("Python")),
            Map.entry("Ruff", Set.of("Python")),
            Map.entry("gosec", Set.of("Go")),
            Map.entry("ESLint", Set.of("JavaScript", "TypeScript")),
            Map.entry("Roslyn", Set.of("C#")),
            Map.entry("Security Code Scan", Set.of("C#")),
            Map.entry("Brakeman", Set.of("Ruby")),
            Map.entry("RuboCop", Set.of("Ruby")),
            Map.entry("hadolint", Set.of("Dockerfile")),
            Map.entry("zizmor", Set.of("GitHub Actions")),
            Map.entry("actionlint", Set.of("GitHub Actions")));

    /** By what stands before the first {@code /}, {@code .} or {@code :} of an id. */
    private static final Map<String, Set<String>> OF_PREFIX = Map.ofEntries(
            Map.entry("java", Set.of("Java", "JSP", "Maven", "Spring Boot settings", "Android manifest")),
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
            Map.entry("gosecurity", Set.of("Go")),
            Map.entry("cs", Set.of("C#")),
            Map.entry("csharp", Set.of("C#")),
            Map.entry("csharpsquid", Set.of("C#")),
            Map.entry("roslyn", Set.of("C#")),
            Map.entry("rb", Set.of("Ruby")),
            Map.entry("ruby", Set.of("Ruby")),
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
