package dev.fixwright.fix;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small private methods that one fix adds to the classes of a file; one that is there already is used again. */
public final class AddedMethods {
    private final JavaFile file;
    private final JavaEdits edits;
    private final Map<String, String> names;

    public AddedMethods(JavaFile file, JavaEdits edits) {
        this.file = file;
        this.edits = edits;
        this.names = edits.addedNames();
    }

    /**
     * A method that needs nothing of its class.
     *
     * @param name the name it would like to have
     * @param lines its lines with {@code NAME} where its name stands; a line may be a comment
     */
    public record Template(String name, List<String> lines) {
        public Template {
            lines = List.copyOf(lines);
        }

        public static Template of(String name, String... lines) {
            return new Template(name, List.of(lines));
        }

        private List<String> named(String actual, boolean isStatic) {
            return lines.stream()
                    .map(line -> line.replace("NAME", actual))
                    .map(line -> isStatic ? line : line.replace("private static ", "private "))
                    .toList();
        }

        /** Whether a method is this one, whatever its name and layout. */
        boolean is(MethodDeclaration method) {
            String code = String.join(
                    "",
                    lines.stream()
                            .filter(line -> !line.strip().startsWith("/**"))
                            .toList());
            return bare(code.replace("NAME", method.getNameAsString()))
                    .equals(bare(method.getTokenRange().orElseThrow().toString()));
        }

        private static String bare(String code) {
            int start = Math.max(code.indexOf("private "), 0);
            return code.substring(start).replace("private static ", "private ").replaceAll("\\s+", "");
        }
    }

    /** Whether a class around {@code at} can take a method. */
    public static boolean fits(Node at) {
        return host(at).isPresent();
    }

    /** The name by which code at {@code at} calls the method, which is added to the class unless it is there. */
    public String nameOf(Template template, Node at) {
        Node host = host(at).orElseThrow(() -> new IllegalArgumentException("no class here can take a method"));
        String key = template.name() + " in " + file.start(host);
        String name = names.get(key);
        if (name == null) {
            name = existing(template, host).orElseGet(() -> add(template, host));
            names.put(key, name);
        }
        return name;
    }

    private String add(Template template, Node host) {
        String name = edits.freshName(template.name());
        if (host instanceof TypeDeclaration<?> type) {
            edits.addMember(type, template.named(name, takesStaticMethods(type)).toArray(String[]::new));
        } else {
            edits.addMember(
                    (ObjectCreationExpr) host, template.named(name, false).toArray(String[]::new));
        }
        return name;
    }

    private static Optional<String> existing(Template template, Node host) {
        return host.getChildNodes().stream()
                .filter(member -> member instanceof MethodDeclaration method && template.is(method))
                .map(member -> ((MethodDeclaration) member).getNameAsString())
                .findFirst();
    }

    /** Whether a call is of one of these methods, added by an earlier fix. */
    public static boolean isCall(MethodCallExpr call, Collection<Template> templates) {
        return call.getScope().isEmpty()
                && call.findCompilationUnit().stream()
                        .flatMap(unit -> unit
                                .findAll(
                                        MethodDeclaration.class,
                                        method -> method.getNameAsString().equals(call.getNameAsString()))
                                .stream())
                        .anyMatch(method -> templates.stream().anyMatch(template -> template.is(method)));
    }

    /**
     * The class nearest to the code, since scanners look into the methods of a class before they look at their calls. A
     * class that may hold no static method gets one of its objects.
     */
    private static Optional<Node> host(Node at) {
        boolean beforeObject =
                JavaFile.around(at, ExplicitConstructorInvocationStmt.class).isPresent();
        for (Node node = at; node != null; node = node.getParentNode().orElse(null)) {
            boolean taking = node instanceof TypeDeclaration<?> type && takesStaticMethods(type);
            boolean takingOwn = !beforeObject
                    && ((node instanceof ClassOrInterfaceDeclaration inner && !inner.isInterface())
                            || (node instanceof ObjectCreationExpr made
                                    && made.getAnonymousClassBody().isPresent()
                                    && isInBody(made, at)));
            if (taking || takingOwn) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }

    private static boolean isInBody(ObjectCreationExpr made, Node at) {
        return made.getAnonymousClassBody().orElseThrow().stream().anyMatch(member -> member.isAncestorOf(at));
    }

    private static boolean takesStaticMethods(TypeDeclaration<?> type) {
        if (type instanceof ClassOrInterfaceDeclaration declared) {
            boolean inInterface = declared.getParentNode()
                    .filter(parent -> parent instanceof ClassOrInterfaceDeclaration outer && outer.isInterface())
                    .isPresent();
            return !declared.isInterface()
                    && !declared.isLocalClassDeclaration()
                    && (declared.isTopLevelType() || declared.isStatic() || inInterface);
        }
        return type.isEnumDeclaration() || type.isRecordDeclaration();
    }
}
