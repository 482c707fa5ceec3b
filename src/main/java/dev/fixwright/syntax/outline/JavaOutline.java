package dev.fixwright.syntax.outline;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import dev.fixwright.syntax.java.JavaFile;
import java.util.ArrayList;
import java.util.List;

/** The parts of a Java file: imports, members, and the headers of types. */
final class JavaOutline {
    private final JavaFile file;
    private final List<Part> parts = new ArrayList<>();

    private JavaOutline(JavaFile file) {
        this.file = file;
    }

    /** What the parser made up to go on after an error stands nowhere in the file, and is left out. */
    static List<Part> parts(JavaFile file) {
        JavaOutline outline = new JavaOutline(file);
        file.unit()
                .getPackageDeclaration()
                .filter(Node::hasRange)
                .ifPresent(node -> outline.add("package", List.of(), node));
        file.unit().getImports().stream()
                .filter(Node::hasRange)
                .forEach(node -> outline.parts.add(Part.ofImport(file.start(node), file.end(node))));
        file.unit().getTypes().stream().filter(Node::hasRange).forEach(outline::addType);
        return outline.parts;
    }

    private void addType(TypeDeclaration<?> type) {
        List<Node> inside = new ArrayList<>(type.getMembers());
        if (type instanceof EnumDeclaration constants) {
            inside.addAll(constants.getEntries());
        }
        inside.removeIf(member -> !member.hasRange());
        int start = file.start(type);
        int end = file.end(type);
        int name = type.getName().hasRange() ? file.end(type.getName()) : start;
        int body = file.source().text().indexOf('{', name);
        int headEnd = inside.stream().mapToInt(file::start).min().orElse(end);
        parts.add(Part.header(
                "class",
                List.of(type.getNameAsString()),
                start,
                body < 0 ? headEnd : Math.min(body + 1, headEnd),
                end));
        inside.forEach(this::addMember);
    }

    private void addMember(Node member) {
        if (member instanceof TypeDeclaration<?> type) {
            addType(type);
        } else if (member instanceof FieldDeclaration field) {
            List<String> names = field.getVariables().stream()
                    .map(NodeWithSimpleName::getNameAsString)
                    .toList();
            add("field", names, field);
        } else {
            add(word(member), names(member), member);
        }
    }

    private static String word(Node member) {
        if (member instanceof MethodDeclaration) {
            return "method";
        }
        if (member instanceof ConstructorDeclaration) {
            return "constructor";
        }
        return member instanceof com.github.javaparser.ast.body.InitializerDeclaration ? "initializer" : "constant";
    }

    private static List<String> names(Node member) {
        return member instanceof NodeWithSimpleName<?> named ? List.of(named.getNameAsString()) : List.of();
    }

    private void add(String word, List<String> names, Node node) {
        parts.add(Part.of(word, names, file.start(node), file.end(node)));
    }
}
