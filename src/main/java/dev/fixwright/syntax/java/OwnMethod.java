package dev.fixwright.syntax.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A small private static method that a fix brings along: added once to the outermost class around a place, and called
 * again by later fixes in that class.
 *
 * @param name the name it should have; where the file has that name already, a number is put behind it
 * @param lines its Javadoc, its declaration under that very name and its body, in steps of four spaces
 */
public record OwnMethod(String name, List<String> lines) {
    public OwnMethod {
        lines = List.copyOf(lines);
    }

    public static OwnMethod of(String name, String... lines) {
        return new OwnMethod(name, Arrays.asList(lines));
    }

    /** The name to call it by from {@code at}; adds it unless the class has the very same method. */
    String addTo(JavaEdits edits, JavaFile file, Node at) {
        TypeDeclaration<?> host = outermost(at);
        Optional<String> own = host.getMethodsByName(name).stream()
                .filter(method -> code(file.text(method)).equals(code(String.join("\n", lines))))
                .map(NodeWithSimpleName::getNameAsString)
                .findFirst();
        if (own.isPresent()) {
            return own.get();
        }
        String fresh = isInherited(file, host) ? edits.freshName(name + "d") : edits.freshName(name);
        String[] renamed = lines.stream()
                .map(line -> line.replaceAll("\\b" + name + "\\(", fresh + "("))
                .toArray(String[]::new);
        edits.addMember(host, renamed);
        return fresh;
    }

    /** Whether a superclass in the project has a method of this name, which a static one must not hide. */
    private boolean isInherited(JavaFile file, TypeDeclaration<?> host) {
        return host.getFullyQualifiedName()
                .filter(type -> isInherited(file.names(), type, 0))
                .isPresent();
    }

    private boolean isInherited(JavaNames names, String type, int depth) {
        return depth < 20
                && names.supertypes(type).stream()
                        .anyMatch(parent -> names.declaration(parent)
                                        .filter(declared ->
                                                !declared.getMethodsByName(name).isEmpty())
                                        .isPresent()
                                || isInherited(names, parent, depth + 1));
    }

    /** Whether a method is one that some fix brought along under this name. */
    public boolean isSame(MethodDeclaration method, JavaFile file) {
        return code(file.text(method)).equals(code(String.join("\n", lines)));
    }

    private static String code(String text) {
        return text.replaceAll("(?s)/\\*\\*.*?\\*/", "").replaceAll("\\s+", "");
    }

    /** The outermost class around a node. */
    public static TypeDeclaration<?> outermost(Node at) {
        TypeDeclaration<?> outermost = null;
        for (Node node = at; node != null; node = node.getParentNode().orElse(null)) {
            if (node instanceof TypeDeclaration<?> type) {
                outermost = type;
            }
        }
        if (outermost == null) {
            throw new IllegalArgumentException("outside of any class");
        }
        return outermost;
    }
}
