package dev.fixwright.fix.weakrandom;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.finding.Finding;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where predictable numbers come from: the places that make a generator or ask a static one. */
final class Generators {
    static final String SECURE_RANDOM = "java.security.SecureRandom";
    static final String THREAD_LOCAL = "java.util.concurrent.ThreadLocalRandom";
    static final String SPLITTABLE = "java.util.SplittableRandom";
    static final Set<String> MADE = Set.of("java.util.Random", SPLITTABLE, "org.apache.commons.lang.math.JVMRandom");
    static final Set<String> STRING_UTILS =
            Set.of("org.apache.commons.lang.RandomStringUtils", "org.apache.commons.lang3.RandomStringUtils");
    static final Set<String> NUMBER_UTILS =
            Set.of("org.apache.commons.lang.math.RandomUtils", "org.apache.commons.lang3.RandomUtils");
    static final Set<String> IMPORTABLE = Set.of(
            "java.util.Random",
            SPLITTABLE,
            THREAD_LOCAL,
            "org.apache.commons.lang.math.JVMRandom",
            "org.apache.commons.lang.math.RandomUtils",
            "org.apache.commons.lang3.RandomUtils",
            "org.apache.commons.lang.RandomStringUtils");

    private final JavaSite site;
    private final JavaFile file;

    Generators(JavaSite site) {
        this.site = site;
        this.file = site.file();
    }

    /** Those on the reported lines, else those that the line's variables come from, else the only one in the method. */
    List<Expression> found() {
        List<Expression> near = site.nodes(Expression.class).stream()
                .filter(one -> isGenerator(file, one))
                .toList();
        List<Expression> touching = near.stream()
                .filter(one -> site.finding().region().touchesLines(file.firstLine(one), file.lastLine(one)))
                .toList();
        if (!touching.isEmpty()) {
            return touching;
        }
        return Stream.of(near, behindCalls(), atSteps(), inMethod())
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What made the generator on which a method is called on these lines. */
    private List<Expression> behindCalls() {
        List<Expression> found = new ArrayList<>();
        for (MethodCallExpr call : site.nodes(MethodCallExpr.class)) {
            Optional<Variables.Declaration> variable = call.getScope().flatMap(Generators::variable);
            variable.stream()
                    .flatMap(declared -> values(declared).stream())
                    .filter(value -> isGenerator(file, value))
                    .filter(value -> found.stream().noneMatch(one -> one == value))
                    .forEach(found::add);
            variable.stream()
                    .flatMap(declared -> Variables.uses(declared).stream())
                    .map(use -> use.getParentNode().orElse(null))
                    .filter(parent -> parent instanceof MethodCallExpr used && isGenerator(file, used))
                    .map(Expression.class::cast)
                    .filter(seeding -> found.stream().noneMatch(one -> one == seeding))
                    .forEach(found::add);
        }
        return found;
    }

    private static Optional<Variables.Declaration> variable(Expression scope) {
        if (scope instanceof NameExpr name) {
            return Variables.declaration(name);
        }
        return scope instanceof FieldAccessExpr access && access.getScope().isThisExpr()
                ? Variables.declaration(access.getNameAsString(), access)
                : Optional.empty();
    }

    private static List<Expression> values(Variables.Declaration variable) {
        List<Expression> values =
                new ArrayList<>(variable.initializer().stream().toList());
        Variables.assignments(variable).stream().map(AssignExpr::getValue).forEach(values::add);
        return values;
    }

    private List<Expression> atSteps() {
        return site.finding().steps().stream()
                .filter(step -> step.path().equals(site.finding().path()))
                .map(Finding.Step::region)
                .filter(region -> file.lines().has(region.startLine()))
                .flatMap(region -> file.nodesOn(Expression.class, region.startLine(), region.startLine()).stream())
                .filter(one -> isGenerator(file, one))
                .limit(1)
                .toList();
    }

    private List<Expression> inMethod() {
        boolean isSecure = site.nodes(Expression.class).stream()
                .anyMatch(one -> file.types().isA(one, SECURE_RANDOM));
        if (isSecure) {
            return List.of();
        }
        return site.nodes(Expression.class).stream()
                .findFirst()
                .flatMap(one -> JavaFile.around(one, CallableDeclaration.class))
                .map(method -> generatorsIn(file, (Node) method).stream()
                        .filter(one -> !one.isMethodReferenceExpr())
                        .toList())
                .filter(list -> list.size() == 1)
                .orElse(List.of());
    }

    static List<Expression> generatorsIn(JavaFile file, Node node) {
        return node.findAll(Expression.class).stream()
                .filter(one -> isGenerator(file, one))
                .toList();
    }

    static boolean isGenerator(JavaFile file, Expression one) {
        if (one instanceof ObjectCreationExpr made) {
            return MADE.stream().anyMatch(type -> file.types().creates(made, type))
                    || (file.types().creates(made, SECURE_RANDOM)
                            && !made.getArguments().isEmpty());
        }
        if (one instanceof MethodReferenceExpr reference) {
            return reference.toString().matches("(java\\.lang\\.)?Math::random|(java\\.util\\.)?Random::new");
        }
        return one instanceof MethodCallExpr call
                && (file.types().isStaticCall(call, "java.lang.Math", "random")
                        || file.types().isStaticCall(call, THREAD_LOCAL, "current")
                        || isStaticUtility(file, call)
                        || isSeeding(file, call));
    }

    private static boolean isStaticUtility(JavaFile file, MethodCallExpr call) {
        return Stream.concat(STRING_UTILS.stream(), NUMBER_UTILS.stream())
                .filter(type -> file.types().isStaticCall(call, type, call.getNameAsString()))
                .anyMatch(type -> !call.toString().contains("secure()")
                        && !call.toString().contains("SecureRandom"));
    }

    private static boolean isSeeding(JavaFile file, MethodCallExpr call) {
        return call.getNameAsString().equals("setSeed")
                && call.getScope().isPresent()
                && file.types().isA(call.getScope().get(), SECURE_RANDOM)
                && call.getArguments().stream()
                        .noneMatch(seed -> seed.toString().matches("(?s).*(generateSeed|getSeed).*"));
    }

    /** What people call the generator that an expression makes. */
    static String name(JavaFile file, Expression generator) {
        if (generator instanceof ObjectCreationExpr made) {
            return file.types().qualified(made.getType()).orElse("Random");
        }
        if (generator instanceof MethodCallExpr call) {
            return call.getNameAsString().equals("setSeed")
                    ? SECURE_RANDOM
                    : call.getNameAsString().equals("random")
                                    && call.getArguments().isEmpty()
                            ? "Math.random()"
                            : call.getNameAsString().equals("current")
                                    ? THREAD_LOCAL
                                    : file.types().staticScope(call).orElse("a predictable generator");
        }
        return generator.toString();
    }
}
