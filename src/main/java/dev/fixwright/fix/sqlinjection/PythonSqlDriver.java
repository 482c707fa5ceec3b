package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.PythonSite;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonFile;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the driver of a connection that a file did not open itself: by the module that the connection comes from, by how the
 * file's own statements mark their parameters, by the one driver of its package, and by the one of the whole repository.
 */
final class PythonSqlDriver {
    private static final Pattern QUESTION = Pattern.compile(
            "(?is).*(=|<|>|\\blike\\b|\\(|,)\\s*\\?\\s*($|[,);]|and\\b|or\\b|order\\b|limit\\b|group\\b|where\\b).*");
    private static final Pattern PERCENT = Pattern.compile(
            "(?is).*(=|<|>|\\blike\\b|\\(|,)\\s*%s\\s*($|[,);]|and\\b|or\\b|order\\b|limit\\b|group\\b|where\\b).*");

    /** A part of a statement that is handed to the function which runs it. */
    private static final Pattern CONDITION = Pattern.compile("(?s)['\"]\\w+ (=|<|>|<=|>=|LIKE) \\?( .*)?['\"]");

    private final PythonSite site;
    private final Map<String, PythonSqlStyle> drivers;

    PythonSqlDriver(PythonSite site, Map<String, PythonSqlStyle> drivers) {
        this.site = site;
        this.drivers = drivers;
    }

    Optional<PythonSqlStyle> of(PythonCall call) {
        return source(call)
                .or(this::marked)
                .or(this::ofPackage)
                .or(() -> imported(site.libraries().importedOf(List.copyOf(drivers.keySet()))));
    }

    private Optional<PythonSqlStyle> imported(List<String> names) {
        Set<PythonSqlStyle> styles = EnumSet.noneOf(PythonSqlStyle.class);
        names.forEach(name -> styles.add(drivers.get(name)));
        styles.removeIf(style -> style == PythonSqlStyle.NAMED && styles.size() > 1);
        return PythonSqlStyle.only(styles);
    }

    /** The driver of the module from which the connection, or the function that makes it, is imported. */
    private Optional<PythonSqlStyle> source(PythonCall call) {
        String dotted = call.name().replaceFirst("[(\\[].*", "");
        while (dotted.contains(".")) {
            dotted = dotted.substring(0, dotted.lastIndexOf('.'));
            String file = dotted.replaceAll("^\\.+", "").replace('.', '/');
            Optional<SourcePath> found = site.project().tree().paths().stream()
                    .filter(path -> ("/" + path.value()).endsWith("/" + file + ".py")
                            || ("/" + path.value()).endsWith("/" + file + "/__init__.py"))
                    .findFirst();
            if (found.isPresent() && !file.isEmpty()) {
                return site.project().python(found.get()).flatMap(module -> imported(importsOf(module)));
            }
        }
        return Optional.empty();
    }

    private List<String> importsOf(PythonFile module) {
        List<SyntaxNode> lines = module.root().all("import_statement", "import_from_statement");
        return drivers.keySet().stream()
                .filter(name ->
                        lines.stream().anyMatch(line -> line.text().matches("(?s)(import|from)\\s+" + name + "\\b.*")))
                .toList();
    }

    /** How the file's own constant statements mark the parameters that are handed over beside them. */
    private Optional<PythonSqlStyle> marked() {
        Set<PythonSqlStyle> styles = EnumSet.noneOf(PythonSqlStyle.class);
        for (PythonCall call : site.file().calls(site.file().root())) {
            boolean bound = call.method().matches("execute|executemany|raw")
                    && call.arguments().size() > 1;
            String text = bound ? site.file().text(call.arguments().get(0)).orElse("") : "";
            if (QUESTION.matcher(text).matches()) {
                styles.add(PythonSqlStyle.QUESTION_MARK);
            }
            if (PERCENT.matcher(text).matches()) {
                styles.add(PythonSqlStyle.PERCENT);
            }
        }
        boolean condition = styles.isEmpty()
                && site.file().root().all("string").stream()
                        .anyMatch(text -> CONDITION.matcher(text.text()).matches());
        return condition ? Optional.of(PythonSqlStyle.QUESTION_MARK) : PythonSqlStyle.only(styles);
    }

    /** The one driver that the files below the same top folder import. */
    private Optional<PythonSqlStyle> ofPackage() {
        String path = site.finding().path().value();
        if (!path.contains("/")) {
            return Optional.empty();
        }
        String top = path.substring(0, path.indexOf('/') + 1);
        String text = site.project().tree().paths().stream()
                .filter(other -> other.value().startsWith(top) && other.hasExtension("py"))
                .flatMap(other -> site.project().tree().read(other).stream())
                .map(SourceFile::text)
                .reduce("", (all, one) -> all + "\n" + one);
        return imported(drivers.keySet().stream()
                .filter(name -> Pattern.compile("(?m)^[ \\t]*(import|from)[ \\t]+" + name + "\\b")
                        .matcher(text)
                        .find())
                .toList());
    }
}
