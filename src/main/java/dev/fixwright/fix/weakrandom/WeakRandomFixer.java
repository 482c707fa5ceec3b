package dev.fixwright.fix.weakrandom;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.FilePatch;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.Imports;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes random numbers from {@code SecureRandom} instead of {@code Random}, {@code Math.random()} and their like. Declared
 * types stay where {@code SecureRandom} fits them; an import that nothing uses any more goes.
 */
public final class WeakRandomFixer implements JavaFixer {
    @Override
    public String weakness() {
        return "weakrandom";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        List<Expression> generators = new Generators(site).found();
        if (generators.isEmpty() && asksSecureRandom(site)) {
            return Attempt.declined("the numbers already come from SecureRandom");
        }
        if (generators.isEmpty() && callsInheritedConstructor(site)) {
            return Attempt.declined("the class itself inherits from Random, and its users count on that");
        }
        if (generators.isEmpty()) {
            return Attempt.declined(
                    "no predictable generator, such as java.util.Random or Math.random(), is made or used on the reported"
                            + " line or anywhere that its variables come from");
        }
        // Each is tried on its own first, so that one that must stay does not keep the others of its line.
        List<Expression> replaceable = generators.stream()
                .filter(one -> new Replacement(site.file(), site.file().edit())
                        .replace(one)
                        .isEmpty())
                .toList();
        JavaEdits edits = site.file().edit();
        Replacement replacement = new Replacement(site.file(), edits);
        for (Expression generator : replaceable.isEmpty() ? generators : replaceable) {
            Optional<String> reason = replacement.replace(generator);
            if (reason.isPresent()) {
                return Attempt.declined(reason.get());
            }
        }
        FilePatch.Edited patch =
                Imports.pruned(site.file(), edits.patch(), Generators.IMPORTABLE.toArray(String[]::new));
        // A seed of a secure generator is taken away and nothing put in its place.
        return new Attempt.Fixed(new Fix(
                        weakness(),
                        Patch.of(patch),
                        explanation(Generators.name(site.file(), replaceable.get(0))),
                        replacement.review())
                .deleting());
    }

    private static boolean callsInheritedConstructor(JavaSite site) {
        return site
                .node(ExplicitConstructorInvocationStmt.class, call -> !call.isThis())
                .flatMap(call -> JavaFile.around(call, ClassOrInterfaceDeclaration.class))
                .stream()
                .flatMap(type -> type.getExtendedTypes().stream())
                .anyMatch(parent -> site.file().types().names(parent, "java.util.Random"));
    }

    private static boolean asksSecureRandom(JavaSite site) {
        return site.nodes(Expression.class).stream()
                .flatMap(one -> one instanceof NameExpr name ? Variables.soleValue(name).stream() : Stream.of(one))
                .anyMatch(one -> site.file().types().isA(one, Generators.SECURE_RANDOM));
    }

    private static String explanation(String before) {
        return before.equals(Generators.SECURE_RANDOM)
                ? "SecureRandom seeds itself from the system instead of a seed that can be guessed, so its numbers cannot be"
                        + " foretold."
                : "The numbers come from SecureRandom instead of " + before + ", so they cannot be foretold.";
    }
}
