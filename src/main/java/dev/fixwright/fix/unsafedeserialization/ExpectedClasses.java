package dev.fixwright.fix.unsafedeserialization;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.fixwright.syntax.java.JavaFile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The classes that an object stream must read: those its objects are cast to, and what these hold. */
final class ExpectedClasses {
    private static final List<String> PLATFORM = List.of("java.lang", "java.util", "java.time", "java.math");
    private static final Set<String> ANYTHING =
            Set.of("java.lang.Object", "java.io.Serializable", "java.lang.Comparable", "java.io.Externalizable");
    private static final List<String> OWN_FORMAT = List.of("writeObject", "writeReplace", "writeExternal");

    private final JavaFile file;
    private final Set<String> classes = new LinkedHashSet<>();

    ExpectedClasses(JavaFile file) {
        this.file = file;
    }

    /** The filter's pattern: these classes, the platform's values and collections, and nothing else. */
    String pattern() {
        StringBuilder text = new StringBuilder();
        classes.forEach(one -> text.append(one).append(';'));
        PLATFORM.forEach(one -> text.append(one).append(".*;"));
        return text.append("!*").toString();
    }

    /** Gathers them; or says what cannot be known. */
    Optional<String> of(MethodCallExpr read) {
        Node method = JavaFile.around(read, CallableDeclaration.class)
                .map(Node.class::cast)
                .orElse(file.unit());
        List<CastExpr> casts = method.findAll(CastExpr.class).stream()
                .filter(cast -> holdsRead(cast) || isOfResult(cast.getExpression(), read))
                .toList();
        List<InstanceOfExpr> tests = method.findAll(InstanceOfExpr.class).stream()
                .filter(test -> isOfResult(test.getExpression(), read))
                .toList();
        if (casts.isEmpty() && tests.isEmpty()) {
            return Optional.of("what `" + file.text(read)
                    + "` gives is used as any object, so nothing says which classes to" + " expect");
        }
        for (CastExpr cast : casts) {
            Optional<String> reason = add(cast.getType());
            if (reason.isPresent()) {
                return reason;
            }
        }
        for (InstanceOfExpr test : tests) {
            Optional<String> reason = add(test.getType());
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    private boolean holdsRead(CastExpr cast) {
        Expression inner = cast.getExpression();
        while (inner instanceof EnclosedExpr enclosed) {
            inner = enclosed.getInner();
        }
        return inner instanceof MethodCallExpr call && ObjectStream.isRead(file, call);
    }

    /** {@code Object o = in.readObject(); … (Order) o}. */
    private static boolean isOfResult(Expression used, MethodCallExpr read) {
        return used instanceof com.github.javaparser.ast.expr.NameExpr name
                && dev.fixwright.syntax.java.Variables.soleValue(name)
                        .filter(value -> value == read)
                        .isPresent();
    }

    private Optional<String> add(Type type) {
        if (type.isArrayType()) {
            return add(type.getElementType());
        }
        if (!type.isClassOrInterfaceType()) {
            return Optional.empty();
        }
        ClassOrInterfaceType named = type.asClassOrInterfaceType();
        if (named.getTypeArguments().isPresent()) {
            for (Type argument : named.getTypeArguments().get()) {
                Optional<String> reason =
                        argument.isWildcardType() ? Optional.of("`" + type + "` may hold anything") : add(argument);
                if (reason.isPresent()) {
                    return reason;
                }
            }
        }
        Optional<String> name = file.names().qualify(named.getNameWithScope(), type);
        if (name.isEmpty() || ANYTHING.contains(name.get())) {
            return Optional.of("`" + type + "` may be any class");
        }
        boolean bareCollection = named.getTypeArguments().isEmpty()
                && (file.names().isSubtype(name.get(), "java.util.Collection")
                        || file.names().isSubtype(name.get(), "java.util.Map"));
        if (bareCollection) {
            return Optional.of("nothing says which classes the elements of `" + type + "` have");
        }
        boolean platform =
                PLATFORM.contains(name.get().substring(0, Math.max(0, name.get().lastIndexOf('.'))));
        return platform ? Optional.empty() : addClass(name.get());
    }

    private Optional<String> addClass(String name) {
        Optional<TypeDeclaration<?>> declared = file.names().declaration(name);
        if (declared.isEmpty()) {
            return Optional.of("what the class " + name + " holds cannot be seen in this repository");
        }
        if (!classes.add(binaryName(declared.get()))) {
            return Optional.empty();
        }
        if (declared.get() instanceof ClassOrInterfaceDeclaration type) {
            if (type.isInterface() || type.isAbstract()) {
                return Optional.of("any class may stand behind `" + type.getNameAsString() + "`");
            }
        }
        return addContent(declared.get());
    }

    /** What a class holds itself and inherits: a stream names the parents of its classes, too. */
    private Optional<String> addContent(TypeDeclaration<?> type) {
        boolean writesItself = OWN_FORMAT.stream()
                .anyMatch(name -> !type.getMethodsByName(name).isEmpty());
        if (writesItself) {
            return Optional.of(
                    "`" + type.getNameAsString() + "` writes itself, so its fields do not say what it holds");
        }
        if (type instanceof ClassOrInterfaceDeclaration child) {
            for (ClassOrInterfaceType parent : child.getExtendedTypes()) {
                Optional<String> reason = addParent(parent);
                if (reason.isPresent()) {
                    return reason;
                }
            }
        }
        if (type instanceof RecordDeclaration record) {
            return record.getParameters().stream()
                    .flatMap(part -> addField(type, part.getNameAsString(), part.getType()).stream())
                    .findFirst();
        }
        // of a constant a stream holds the name only
        return type.isEnumDeclaration()
                ? Optional.empty()
                : type.getFields().stream()
                        .filter(field -> !field.isStatic() && !field.isTransient())
                        .flatMap(field ->
                                addField(type, field.getVariable(0).getNameAsString(), field.getElementType()).stream())
                        .findFirst();
    }

    private Optional<String> addParent(ClassOrInterfaceType parent) {
        Optional<TypeDeclaration<?>> declared =
                file.names().qualify(parent.getNameWithScope(), parent).flatMap(file.names()::declaration);
        if (declared.isEmpty()) {
            return add(parent);
        }
        classes.add(binaryName(declared.get()));
        return addContent(declared.get());
    }

    private Optional<String> addField(TypeDeclaration<?> type, String name, Type held) {
        return add(held).map(why -> "the field `" + name + "` of " + type.getNameAsString() + " is open: " + why);
    }

    private static String binaryName(TypeDeclaration<?> type) {
        Optional<TypeDeclaration<?>> outer =
                type.getParentNode().filter(TypeDeclaration.class::isInstance).map(node -> (TypeDeclaration<?>) node);
        return outer.map(one -> binaryName(one) + "$" + type.getNameAsString())
                .orElseGet(() -> type.getFullyQualifiedName().orElse(type.getNameAsString()));
    }
}
