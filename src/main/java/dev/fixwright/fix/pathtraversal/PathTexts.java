package dev.fixwright.fix.pathtraversal;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.fix.pathtraversal.PathText.Place;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.JavaTypes;
import dev.fixwright.syntax.java.Variables;
import dev.fixwright.syntax.java.Variables.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The texts that calls turn into paths: taken by the call itself, or by the file or path object that it is handed. */
final class PathTexts {
    private static final int MAX_DEPTH = 12;

    /** Constructors whose first argument names a file, as text, {@code File} or {@code Path}. */
    private static final Set<String> OPENING = Set.of(
            "java.io.FileInputStream",
            "java.io.FileOutputStream",
            "java.io.FileReader",
            "java.io.FileWriter",
            "java.io.RandomAccessFile",
            "java.io.PrintWriter",
            "java.io.PrintStream",
            "java.util.Formatter",
            "java.util.zip.ZipFile",
            "java.util.jar.JarFile",
            "javax.activation.FileDataSource",
            "jakarta.activation.FileDataSource",
            "org.springframework.core.io.FileSystemResource",
            "org.springframework.core.io.PathResource");

    /** Constructors and methods that take a file only as an object; a text there is something else. */
    private static final Set<String> TAKING_OBJECTS =
            Set.of("java.util.Scanner", "org.springframework.core.io.UrlResource");

    /** Static methods of these classes name files by their arguments. */
    private static final Set<String> FILE_CLASSES = Set.of(
            "java.nio.file.Files",
            "org.apache.commons.io.FileUtils",
            "org.springframework.util.FileCopyUtils",
            "org.springframework.util.FileSystemUtils",
            "javax.imageio.ImageIO",
            "java.nio.channels.FileChannel",
            "java.nio.channels.AsynchronousFileChannel");

    private static final Map<String, Place> TEXT_METHODS = Map.of(
            "resolve", Place.RESOLVED,
            "resolveSibling", Place.RESOLVED,
            "createRelative", Place.CHILD,
            "getResourceAsStream", Place.CHILD,
            "getResource", Place.CHILD,
            "getRealPath", Place.CHILD,
            "getRequestDispatcher", Place.RESOURCE,
            "setViewName", Place.RESOURCE);

    private static final Set<String> FILE_METHODS = Set.of("transferTo", "renameTo", "write", "copyTo");

    private final JavaTypes types;

    PathTexts(JavaFile file) {
        this.types = file.types();
    }

    /** The texts that one call turns into paths, each once. */
    List<PathText> of(Expression call) {
        List<PathText> found = new ArrayList<>();
        if (call instanceof ObjectCreationExpr made) {
            created(made, found, 0);
        } else if (call instanceof MethodCallExpr method) {
            called(method, found, 0);
        }
        return found;
    }

    private void created(ObjectCreationExpr made, List<PathText> found, int depth) {
        List<Expression> arguments = made.getArguments();
        if (arguments.isEmpty()) {
            return;
        }
        String type = types.qualified(made.getType()).orElse(made.getType().getNameAsString());
        Expression first = arguments.get(0);
        if (type.equals("java.io.File")) {
            if (arguments.size() == 2) {
                child(arguments, found, depth);
            } else {
                fromAny(first, found, depth);
            }
        } else if (type.equals("org.springframework.web.servlet.ModelAndView") && types.isString(first)) {
            boolean redirects =
                    first instanceof BinaryExpr sum && sum.getLeft().toString().equals("\"redirect:\"");
            found.add(
                    PathText.at(Place.RESOURCE, redirects ? first.asBinaryExpr().getRight() : first));
        } else if (type.equals("java.net.URI") && depth > 0) {
            uri(made, found);
        } else if (OPENING.contains(type)) {
            fromAny(first, found, depth);
        } else if (TAKING_OBJECTS.contains(type) && !types.isString(first)) {
            object(first, found, depth);
        }
    }

    /** {@code new File(parent, child)}. */
    private void child(List<Expression> arguments, List<PathText> found, int depth) {
        if (types.isA(arguments.get(0), "java.io.File")) {
            object(arguments.get(0), found, depth);
            found.add(PathText.at(Place.CHILD, arguments.get(1)));
        } else {
            found.add(PathText.joined(arguments.get(0), arguments));
            found.add(PathText.joined(arguments.get(1), arguments));
        }
    }

    private void called(MethodCallExpr call, List<PathText> found, int depth) {
        String name = call.getNameAsString();
        List<Expression> arguments = call.getArguments();
        if (isPathFactory(call)) {
            if (arguments.size() == 1) {
                fromAny(arguments.get(0), found, depth);
            } else {
                arguments.forEach(argument -> found.add(PathText.joined(argument, arguments)));
            }
            return;
        }
        if (types.isStaticCall(call, "java.io.File", "createTempFile") || isTemporary(call)) {
            arguments.stream().filter(types::isString).forEach(text -> found.add(PathText.at(Place.CHILD, text)));
            arguments.stream().filter(text -> !types.isString(text)).forEach(one -> object(one, found, depth));
            return;
        }
        if (types.staticScope(call).filter(FILE_CLASSES::contains).isPresent()) {
            arguments.forEach(argument -> object(argument, found, depth));
        } else if (types.isStaticCall(call, "org.springframework.util.ResourceUtils", "getFile")) {
            fromAny(arguments.get(0), found, depth);
        } else if (TEXT_METHODS.containsKey(name) && !arguments.isEmpty() && types.isString(arguments.get(0))) {
            call.getScope().filter(scope -> name.startsWith("resolve")).ifPresent(scope -> object(scope, found, depth));
            found.add(PathText.at(TEXT_METHODS.get(name), arguments.get(0)));
        } else if (FILE_METHODS.contains(name) && arguments.size() == 1) {
            boolean ofPart = call.getScope().filter(this::isPart).isPresent();
            if (ofPart && types.isString(arguments.get(0))) {
                text(arguments.get(0), found, depth);
            } else {
                object(arguments.get(0), found, depth);
            }
        } else if (name.matches("forward|include")) {
            call.getScope().ifPresent(scope -> object(scope, found, depth));
        } else if (call.getScope().filter(this::isFileObject).isPresent()) {
            object(call.getScope().get(), found, depth);
        }
    }

    private boolean isPathFactory(MethodCallExpr call) {
        return types.isStaticCall(call, "java.nio.file.Paths", "get")
                || types.isStaticCall(call, "java.nio.file.Path", "of")
                || (call.getNameAsString().equals("getPath")
                        && !call.getArguments().isEmpty()
                        && types.isCallOn(call, "java.nio.file.FileSystem"));
    }

    private boolean isTemporary(MethodCallExpr call) {
        return types.isStaticCall(call, "java.nio.file.Files", "createTempFile")
                || types.isStaticCall(call, "java.nio.file.Files", "createTempDirectory");
    }

    private boolean isPart(Expression scope) {
        return types.typeOf(scope).filter(type -> type.endsWith(".http.Part")).isPresent();
    }

    private boolean isFileObject(Expression expression) {
        return types.isA(expression, "java.io.File") || types.isA(expression, "java.nio.file.Path");
    }

    private void fromAny(Expression argument, List<PathText> found, int depth) {
        if (types.isString(argument)) {
            text(argument, found, depth);
        } else {
            object(argument, found, depth);
        }
    }

    /** A text that is read off a file object, or asked of the server, is checked where it goes in there. */
    private void text(Expression text, List<PathText> found, int depth) {
        boolean ofObject = text instanceof MethodCallExpr call
                && (call.getNameAsString().equals("getRealPath")
                        || call.getScope().filter(this::isFileObject).isPresent());
        int before = found.size();
        if (ofObject) {
            objectCall((MethodCallExpr) text, found, depth);
        }
        if (found.size() == before) {
            found.add(PathText.whole(text));
        }
    }

    /** The texts of which a file, path or address object is made, here or where its variable gets its value. */
    private void object(Expression object, List<PathText> found, int depth) {
        if (depth > MAX_DEPTH) {
            return;
        }
        if (object instanceof EnclosedExpr enclosed) {
            object(enclosed.getInner(), found, depth + 1);
        } else if (object instanceof CastExpr cast) {
            object(cast.getExpression(), found, depth + 1);
        } else if (object instanceof ConditionalExpr choice) {
            object(choice.getThenExpr(), found, depth + 1);
            object(choice.getElseExpr(), found, depth + 1);
        } else if (object instanceof NameExpr name) {
            values(name).forEach(value -> object(value, found, depth + 1));
        } else if (object instanceof ObjectCreationExpr made) {
            created(made, found, depth + 1);
        } else if (object instanceof MethodCallExpr call) {
            objectCall(call, found, depth);
        }
    }

    private void objectCall(MethodCallExpr call, List<PathText> found, int depth) {
        if (types.isStaticCall(call, "java.net.URI", "create")) {
            found.add(PathText.whole(call.getArgument(0)));
        } else if (isPathFactory(call)
                || TEXT_METHODS.containsKey(call.getNameAsString())
                || types.isStaticCall(call, "java.io.File", "createTempFile")) {
            called(call, found, depth + 1);
        } else if (types.staticScope(call).isEmpty()) {
            call.getScope().ifPresent(scope -> object(scope, found, depth + 1));
        }
    }

    private static List<Expression> values(NameExpr name) {
        Optional<Declaration> declared = Variables.declaration(name).filter(Declaration::isLocal);
        List<Expression> values = new ArrayList<>();
        declared.flatMap(Declaration::initializer).ifPresent(values::add);
        declared.ifPresent(found -> Variables.assignments(found).forEach(assign -> values.add(assign.getValue())));
        return values;
    }

    private static void uri(ObjectCreationExpr made, List<PathText> found) {
        List<Expression> arguments = made.getArguments();
        int path = switch (arguments.size()) {
            case 3 -> 1;
            case 4 -> 2;
            case 5 -> 2;
            case 7 -> 4;
            default -> 0;
        };
        found.add(PathText.whole(arguments.get(path)));
    }

    /** Whether a node is a call that may take a path. */
    static boolean isCall(Node node) {
        return node instanceof ObjectCreationExpr || node instanceof MethodCallExpr;
    }
}
