package dev.fixwright.syntax.java;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.TypeParameter;
import dev.fixwright.source.SourcePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What the type names of a project stand for: its own classes, the JDK's, and the libraries that {@link KnownTypes} lists.
 * Names are qualified with dots, also those of nested classes.
 */
public final class JavaNames {
    private final Function<SourcePath, Optional<JavaFile>> files;
    private final Runnable checkWanted;
    private final Map<String, Boolean> jdk = new HashMap<>();
    private final Map<String, Optional<TypeDeclaration<?>>> declarations = new HashMap<>();
    private final JavaPaths paths;
    private final SymbolSolver solver = new SymbolSolver(this);

    /** @param checkWanted throws when nobody waits any more for what is looked up */
    public JavaNames(JavaPaths paths, Function<SourcePath, Optional<JavaFile>> files, Runnable checkWanted) {
        this.paths = paths;
        this.files = files;
        this.checkWanted = checkWanted;
    }

    SymbolSolver solver() {
        return solver;
    }

    /** The qualified name that a type name written at {@code at} stands for; empty where nothing tells. */
    public Optional<String> qualify(String name, Node at) {
        int dot = name.indexOf('.');
        String first = dot < 0 ? name : name.substring(0, dot);
        String rest = dot < 0 ? "" : name.substring(dot);
        Optional<String> qualified = qualifySimple(first, at).map(start -> start + rest);
        return qualified.isPresent() || dot < 0 ? qualified : Optional.of(name);
    }

    private Optional<String> qualifySimple(String name, Node at) {
        CompilationUnit unit = at.findCompilationUnit().orElseThrow();
        return nestedType(name, at)
                .or(() -> explicitImport(name, unit))
                .or(() -> samePackage(name, unit))
                .or(() -> wildcardImport(name, unit))
                .or(() -> isJdk("java.lang." + name) ? Optional.of("java.lang." + name) : Optional.empty());
    }

    private static Optional<String> nestedType(String name, Node at) {
        for (Node node = at; node != null; node = node.getParentNode().orElse(null)) {
            if (node instanceof TypeDeclaration<?> type) {
                if (type.getNameAsString().equals(name)) {
                    return type.getFullyQualifiedName();
                }
                for (Node member : type.getMembers()) {
                    if (member instanceof TypeDeclaration<?> nested
                            && nested.getNameAsString().equals(name)) {
                        return nested.getFullyQualifiedName();
                    }
                }
            }
            if (node instanceof CompilationUnit unit) {
                for (TypeDeclaration<?> type : unit.getTypes()) {
                    if (type.getNameAsString().equals(name)) {
                        return type.getFullyQualifiedName();
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> explicitImport(String name, CompilationUnit unit) {
        return unit.getImports().stream()
                .filter(one -> !one.isAsterisk() && !one.isStatic())
                .map(ImportDeclaration::getNameAsString)
                .filter(imported -> imported.endsWith("." + name))
                .findFirst();
    }

    private Optional<String> samePackage(String name, CompilationUnit unit) {
        String qualified = unit.getPackageDeclaration()
                .map(declared -> declared.getNameAsString() + "." + name)
                .orElse(name);
        return declaration(qualified).isPresent() ? Optional.of(qualified) : Optional.empty();
    }

    private Optional<String> wildcardImport(String name, CompilationUnit unit) {
        return unit.getImports().stream()
                .filter(one -> one.isAsterisk() && !one.isStatic())
                .map(one -> one.getNameAsString() + "." + name)
                .filter(this::exists)
                .findFirst();
    }

    /** Whether a type of this name is known: in the project, in the JDK, or in the list of libraries' types. */
    public boolean exists(String qualified) {
        return isJdk(qualified)
                || KnownTypes.names(qualified)
                || declaration(qualified).isPresent();
    }

    /** The project's own declaration of a type. */
    public Optional<TypeDeclaration<?>> declaration(String qualified) {
        checkWanted.run();
        Optional<TypeDeclaration<?>> known = declarations.get(qualified);
        if (known == null) {
            known = find(qualified);
            declarations.put(qualified, known);
        }
        return known;
    }

    private Optional<TypeDeclaration<?>> find(String qualified) {
        for (String outer = qualified; !outer.isEmpty(); outer = beforeLastDot(outer)) {
            String suffix = "/" + outer.replace('.', '/') + ".java";
            String simple = suffix.substring(suffix.lastIndexOf('/') + 1);
            for (SourcePath path : paths.named(simple)) {
                if (("/" + path.value()).endsWith(suffix)) {
                    Optional<TypeDeclaration<?>> found =
                            files.apply(path).flatMap(file -> typeIn(file.unit(), qualified));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<TypeDeclaration<?>> typeIn(CompilationUnit unit, String qualified) {
        for (TypeDeclaration<?> type : unit.getTypes()) {
            Optional<TypeDeclaration<?>> found = typeIn(type, qualified);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<TypeDeclaration<?>> typeIn(TypeDeclaration<?> type, String qualified) {
        String name = type.getFullyQualifiedName().orElse("");
        if (name.equals(qualified)) {
            return Optional.of(type);
        }
        if (!qualified.startsWith(name + ".")) {
            return Optional.empty();
        }
        return type.getMembers().stream()
                .filter(TypeDeclaration.class::isInstance)
                .flatMap(member -> typeIn((TypeDeclaration<?>) member, qualified).stream())
                .findFirst();
    }

    private static String beforeLastDot(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }

    private boolean isJdk(String qualified) {
        return jdk.computeIfAbsent(qualified, name -> jdkClass(name).isPresent());
    }

    /** Whether the running JDK has a class of this name. */
    public static boolean isInJdk(String qualified) {
        return jdkClass(qualified).isPresent();
    }

    /** The JDK's class of this name, not initialised; nothing of this program's own class path is ever found. */
    static Optional<Class<?>> jdkClass(String qualified) {
        String name = qualified;
        while (true) {
            try {
                return Optional.of(Class.forName(name, false, ClassLoader.getPlatformClassLoader()));
            } catch (ClassNotFoundException | LinkageError e) {
                int dot = name.lastIndexOf('.');
                if (dot < 0 || !Character.isUpperCase(name.charAt(name.lastIndexOf('.', dot - 1) + 1))) {
                    return Optional.empty();
                }
                name = name.substring(0, dot) + "$" + name.substring(dot + 1);
            }
        }
    }

    /** Whether {@code type} is {@code ancestor} or inherits from it, as far as the declarations at hand tell. */
    public boolean isSubtype(String type, String ancestor) {
        return isSubtype(type, ancestor, new HashSet<>());
    }

    private boolean isSubtype(String type, String ancestor, Set<String> seen) {
        if (type.equals(ancestor)) {
            return true;
        }
        if (!seen.add(type)) {
            return false;
        }
        return supertypes(type).stream().anyMatch(parent -> isSubtype(parent, ancestor, seen));
    }

    /** The types that a type directly inherits from. */
    List<String> supertypes(String type) {
        List<String> parents = new ArrayList<>(KnownTypes.supertypes(type));
        jdkClass(type).ifPresent(found -> {
            if (found.getSuperclass() != null) {
                parents.add(found.getSuperclass().getName().replace('$', '.'));
            }
            for (Class<?> parent : found.getInterfaces()) {
                parents.add(parent.getName().replace('$', '.'));
            }
        });
        declaration(type).ifPresent(found -> {
            for (ClassOrInterfaceType parent : parents(found)) {
                qualify(parent.getNameWithScope(), parent).ifPresent(parents::add);
            }
        });
        return parents;
    }

    private static List<ClassOrInterfaceType> parents(TypeDeclaration<?> type) {
        List<ClassOrInterfaceType> parents = new ArrayList<>();
        if (type instanceof ClassOrInterfaceDeclaration declared) {
            parents.addAll(declared.getExtendedTypes());
            parents.addAll(declared.getImplementedTypes());
        }
        return parents;
    }

    /** Whether a simple name means a type parameter at this place, which no import can change. */
    static boolean isTypeParameter(String name, Node at) {
        for (Node node = at; node != null; node = node.getParentNode().orElse(null)) {
            if (node.getChildNodes().stream()
                    .filter(TypeParameter.class::isInstance)
                    .map(NodeWithSimpleName.class::cast)
                    .anyMatch(parameter -> parameter.getNameAsString().equals(name))) {
                return true;
            }
        }
        return false;
    }
}
