package dev.fixwright.fix;

import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import dev.fixwright.fix.Spellings.Spelling;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import dev.fixwright.syntax.java.JavaFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of one key in the configuration files of a repository: properties files and YAML. Tests' files are left out. */
final class ConfiguredValues {
    private static final Pattern ELSEWHERE = Pattern.compile("(^|.*/)(src/test|target|build|node_modules)/.*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^:}]+)(:([^}]*))?}");
    private static final Pattern YAML_LINE =
            Pattern.compile("(?m)^( *)([\\w.-]+):(?:[ \\t]+['\"]?([^'\"#\\r\\n]*?)['\"]?)?[ \\t]*(?:#.*)?$");

    private ConfiguredValues() {}

    /** Those in the files that the Java file names, where it names one; else in every file that has the key. */
    static List<Spelling> of(SourceTree tree, String key, JavaFile reader) {
        List<Spelling> all = new ArrayList<>();
        for (SourcePath path : tree.paths()) {
            boolean properties = path.hasExtension("properties");
            boolean yaml = path.hasExtension("yml") || path.hasExtension("yaml");
            if ((properties || yaml) && !ELSEWHERE.matcher(path.value()).matches()) {
                tree.read(path)
                        .map(file -> properties ? inProperties(file, key) : inYaml(file, key))
                        .ifPresent(all::addAll);
            }
        }
        List<Spelling> named = all.stream()
                .filter(value -> names(reader, value.path().fileName()))
                .toList();
        return named.isEmpty() ? all : named;
    }

    private static boolean names(JavaFile reader, String fileName) {
        String base = fileName.substring(0, fileName.lastIndexOf('.'));
        return reader.unit().findAll(StringLiteralExpr.class).stream()
                .map(StringLiteralExpr::asString)
                .anyMatch(text -> text.endsWith(fileName)
                        || text.equals(base)
                        || text.endsWith("/" + base)
                        || text.endsWith("." + base));
    }

    private static List<Spelling> inProperties(SourceFile file, String key) {
        Pattern line = Pattern.compile(
                "(?m)^[ \\t]*" + Pattern.quote(key) + "(?:[ \\t]*[=:][ \\t]*|[ \\t]+)(\\S[^\\r\\n]*?)[ \\t]*$");
        List<Spelling> values = new ArrayList<>();
        Matcher matcher = line.matcher(file.text());
        while (matcher.find()) {
            values.add(spelling(file, matcher, 1));
        }
        return values;
    }

    private static List<Spelling> inYaml(SourceFile file, String key) {
        List<Spelling> values = new ArrayList<>();
        Deque<Map.Entry<Integer, String>> parents = new ArrayDeque<>();
        Matcher matcher = YAML_LINE.matcher(file.text());
        while (matcher.find()) {
            int indent = matcher.group(1).length();
            while (!parents.isEmpty() && parents.peek().getKey() >= indent) {
                parents.pop();
            }
            String whole = (parents.isEmpty() ? "" : parents.peek().getValue() + ".") + matcher.group(2);
            if (whole.equals(key)
                    && matcher.group(3) != null
                    && !matcher.group(3).isBlank()) {
                values.add(spelling(file, matcher, 3));
            }
            parents.push(Map.entry(indent, whole));
        }
        return values;
    }

    private static Spelling spelling(SourceFile file, Matcher matcher, int group) {
        return new Spelling(
                file.path(), matcher.start(group), matcher.end(group), matcher.group(group), Optional.empty());
    }

    /** The {@code ${key:default}} of a Spring {@code @Value} annotation. */
    static Optional<String> placeholder(Optional<NodeWithAnnotations<?>> annotated) {
        return value(annotated).map(StringLiteralExpr::asString);
    }

    private static Optional<StringLiteralExpr> value(Optional<NodeWithAnnotations<?>> annotated) {
        return annotated
                .flatMap(node -> node.getAnnotationByName("Value"))
                .map(AnnotationExpr.class::cast)
                .flatMap(annotation -> annotation.findFirst(StringLiteralExpr.class))
                .filter(text -> PLACEHOLDER.matcher(text.asString()).matches());
    }

    static String key(String placeholder) {
        Matcher matcher = PLACEHOLDER.matcher(placeholder);
        return matcher.matches() ? matcher.group(1).strip() : placeholder;
    }

    /** The default inside the annotation, where it has one. */
    static Optional<Spelling> inlineDefault(JavaFile file, Optional<NodeWithAnnotations<?>> annotated) {
        return value(annotated).flatMap(text -> {
            Matcher matcher = PLACEHOLDER.matcher(text.asString());
            if (!matcher.matches()
                    || matcher.group(3) == null
                    || matcher.group(3).isBlank()) {
                return Optional.empty();
            }
            int start = file.start(text) + 1 + matcher.start(3);
            return Optional.of(new Spelling(
                    file.source().path(),
                    start,
                    start + matcher.group(3).length(),
                    matcher.group(3),
                    Optional.empty()));
        });
    }
}
