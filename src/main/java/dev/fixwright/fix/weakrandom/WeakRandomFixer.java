package dev.fixwright.fix.weakrandom;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaEdits;
import java.util.List;
import java.util.Optional;

/** Takes random numbers from {@code SecureRandom} instead of {@code Random} and {@code Math.random()}. */
public final class WeakRandomFixer implements JavaFixer {
    private static final String RANDOM = "java.util.Random";
    private static final String SECURE_RANDOM = "java.security.SecureRandom";

    @Override
    public String weakness() {
        return "weakrandom";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        Optional<MethodCallExpr> mathRandom = site.node(
                MethodCallExpr.class, call -> site.file().types().isStaticCall(call, "java.lang.Math", "random"));
        if (mathRandom.isPresent()) {
            return replaceMathRandom(site, mathRandom.get());
        }
        Optional<ObjectCreationExpr> creation =
                site.node(ObjectCreationExpr.class, made -> site.file().types().creates(made, RANDOM));
        return creation.map(made -> replaceRandom(site, made))
                .orElseGet(() -> Attempt.declined("no java.util.Random or Math.random() is made on the reported line"));
    }

    private Attempt replaceMathRandom(JavaSite site, MethodCallExpr call) {
        JavaEdits edits = site.file().edit();
        edits.replace(call, "new " + edits.use(SECURE_RANDOM) + "().nextDouble()");
        return fixed(edits, "Math.random()");
    }

    private Attempt replaceRandom(JavaSite site, ObjectCreationExpr creation) {
        if (creation.getAnonymousClassBody().isPresent()) {
            return Attempt.declined("the generator is a subclass of Random written on the spot");
        }
        JavaEdits edits = site.file().edit();
        edits.replace(creation, "new " + edits.use(SECURE_RANDOM) + "()");
        return fixed(edits, "java.util.Random");
    }

    private Attempt fixed(JavaEdits edits, String before) {
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(edits.patch()),
                "The numbers come from SecureRandom instead of " + before + ", so they cannot be foretold.",
                List.of()));
    }
}
