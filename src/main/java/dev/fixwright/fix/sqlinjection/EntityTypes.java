package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.body.TypeDeclaration;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.source.SourcePath;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.StringParts.Text;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The Java types of the attributes that a JPQL query compares values with, read from the project's entities. */
final class EntityTypes {
    private static final Map<String, String> BOXES = Map.of(
            "int", "Integer", "long", "Long", "short", "Short", "double", "Double", "float", "Float", "boolean",
            "Boolean", "byte", "Byte");

    private final JavaSite site;
    private final String text;

    EntityTypes(JavaSite site, SqlText text) {
        this.site = site;
        this.text = text.parts().parts().stream()
                .map(part -> part instanceof Text constant ? constant.value() : "?")
                .collect(Collectors.joining());
    }

    /** The expression of a value without quotes, converted to the attribute's type; empty where that is not known. */
    Optional<String> converted(SqlValue value) {
        Optional<String> type = attribute(value.slot().subject());
        if (type.isEmpty()) {
            return Optional.empty();
        }
        String box = BOXES.getOrDefault(type.get(), type.get());
        if (box.equals("String") || value.type().equals("java.lang." + box)) {
            return Optional.of(value.expression());
        }
        return BOXES.containsValue(box) ? Optional.of(box + ".valueOf(" + value.expression() + ")") : Optional.empty();
    }

    private Optional<String> attribute(String subject) {
        int dot = subject.indexOf('.');
        if (dot < 0 || dot != subject.lastIndexOf('.')) {
            return Optional.empty();
        }
        Matcher entity = Pattern.compile(
                        "(?i)\\b(?:from|join|update)\\s+([\\w.]+)\\s+(?:as\\s+)?" + subject.substring(0, dot) + "\\b")
                .matcher(text);
        return entity.find() ? field(entity.group(1), subject.substring(dot + 1)) : Optional.empty();
    }

    private Optional<String> field(String entity, String name) {
        String simple = entity.substring(entity.lastIndexOf('.') + 1);
        return site.project().tree().paths().stream()
                .filter(path -> path.fileName().equals(simple + ".java"))
                .flatMap((SourcePath path) -> site.project().java(path).stream())
                .map(JavaFile::unit)
                .flatMap(unit -> unit.getTypes().stream())
                .filter(type -> type.getNameAsString().equals(simple))
                .flatMap((TypeDeclaration<?> type) -> type.getFieldByName(name).stream())
                .map(field -> field.getElementType().asString())
                .findFirst();
    }
}
