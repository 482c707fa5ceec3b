package dev.fixwright.fix;

import dev.fixwright.source.SourcePath;
import dev.fixwright.syntax.actions.Workflow;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** In which language a case's finding stands, as the table of fixers has it. */
final class CaseLanguage {
    private static final String CONFIGURATION = "configuration";
    private static final String WORKFLOWS = "workflows";
    private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
            Map.entry("java", "Java"),
            Map.entry("jsp", "JSP"),
            Map.entry("jspf", "JSP"),
            Map.entry("jspx", "JSP"),
            Map.entry("tag", "JSP"),
            Map.entry("js", "JavaScript"),
            Map.entry("mjs", "JavaScript"),
            Map.entry("cjs", "JavaScript"),
            Map.entry("jsx", "JavaScript"),
            Map.entry("ts", "JavaScript"),
            Map.entry("mts", "JavaScript"),
            Map.entry("cts", "JavaScript"),
            Map.entry("tsx", "JavaScript"),
            Map.entry("py", "Python"),
            Map.entry("go", "Go"),
            Map.entry("cs", "C#"),
            Map.entry("rb", "Ruby"),
            Map.entry("rake", "Ruby"));

    /** Every language, TypeScript counted as JavaScript; images, clusters, clouds and settings are configuration. */
    static final List<String> NAMES =
            List.of("Java", "JSP", "JavaScript", "Python", "Go", "C#", "Ruby", WORKFLOWS, CONFIGURATION);

    private CaseLanguage() {}

    static Predicate<FixerCase> is(String language) {
        return one -> of(one.finding().path()).equals(language);
    }

    static String of(SourcePath path) {
        if (Workflow.isWorkflow(path) || path.fileName().matches("action\\.ya?ml")) {
            return WORKFLOWS;
        }
        String name = path.fileName();
        return BY_EXTENSION.getOrDefault(name.substring(name.lastIndexOf('.') + 1), CONFIGURATION);
    }
}
