package dev.fixwright.fix.keyderivation;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.OwnConstant;
import java.util.List;
import java.util.Optional;

/** Makes hashing of passwords slower where each hash says itself how it was made, so that stored ones go on matching. */
public final class JavaKeyDerivationFixer implements JavaFixer {
    private static final int ENOUGH = 10;
    private static final String BCRYPT = "org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder";

    @Override
    public String weakness() {
        return "keyderivation";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        Optional<Expression> strength = strength(site);
        if (strength.isPresent()) {
            return raise(site, strength.get());
        }
        Optional<ObjectCreationExpr> encoder = site.node(
                ObjectCreationExpr.class,
                made -> made.getType().getNameAsString().endsWith("PasswordEncoder"));
        Optional<ObjectCreationExpr> spec = site.node(
                ObjectCreationExpr.class,
                made -> made.getType().getNameAsString().equals("PBEKeySpec"));
        if (spec.isPresent()) {
            return Attempt.declined("what was derived before with this salt and these rounds of `"
                    + site.file().text(spec.get())
                    + "` would no longer match; store the salt and the rounds beside each hash first");
        }
        if (site.node(MethodCallExpr.class, call -> call.getNameAsString().equals("withDefaultPasswordEncoder"))
                .isPresent()) {
            return Attempt.declined("the password is hashed only while the program runs, which has to know it; give"
                    + " `User.builder()` a hash that was made before");
        }
        boolean plain = site.node(MethodCallExpr.class, call -> call.toString().contains("NoOpPasswordEncoder"))
                .isPresent();
        if (plain) {
            return Attempt.declined(
                    "passwords are stored as they are, and would no longer be found once they are hashed; hash"
                            + " them where they are stored, with a DelegatingPasswordEncoder");
        }
        Optional<ObjectCreationExpr> bcrypt =
                encoder.filter(made -> site.file().types().creates(made, BCRYPT));
        if (bcrypt.isPresent()) {
            Optional<Expression> number = bcrypt.get().getArguments().stream()
                    .filter(one -> site.file()
                            .types()
                            .typeOf(one)
                            .filter("int"::equals)
                            .isPresent())
                    .findFirst();
            return Attempt.declined(number.map(one -> "how often bcrypt repeats its work is decided by `"
                            + site.file().text(one) + "`")
                    .orElse("bcrypt already repeats its work often enough, as it does unless told otherwise"));
        }
        return Attempt.declined(encoder.map(
                        made -> "passwords that were stored by `" + site.file().text(made)
                                + "` would no longer match; move to a DelegatingPasswordEncoder, which still reads them")
                .orElse("no password is hashed with too little effort on the reported line"));
    }

    /** How often bcrypt repeats its work: its hashes hold the number themselves. */
    private static Optional<Expression> strength(JavaSite site) {
        Optional<Expression> made = site.node(
                        ObjectCreationExpr.class,
                        one -> site.file().types().creates(one, BCRYPT)
                                && one.getArguments().isNonEmpty())
                .flatMap(one -> one.getArguments().stream()
                        .filter(argument -> new Constants(site.file())
                                .text(argument)
                                .filter(text -> text.matches("\\d+"))
                                .isPresent())
                        .findFirst());
        return made.or(() -> site.node(
                        MethodCallExpr.class,
                        call -> call.getNameAsString().equals("gensalt")
                                && call.getArguments().isNonEmpty()
                                && call.getArgument(0).isIntegerLiteralExpr())
                .map(call -> call.getArgument(0)));
    }

    private Attempt raise(JavaSite site, Expression strength) {
        int written = Integer.parseInt(new Constants(site.file()).text(strength).orElse("0"));
        if (written >= ENOUGH) {
            return Attempt.declined("bcrypt already repeats its work often enough");
        }
        JavaEdits edits = site.file().edit();
        edits.replace(OwnConstant.of(strength).orElse(strength), String.valueOf(ENOUGH));
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(edits.patch()),
                "Each hash takes long enough to make that passwords cannot be found by trying; hashes that are stored say"
                        + " themselves how they were made, and go on matching.",
                List.of("Logins take some tenths of a second longer.")));
    }
}
