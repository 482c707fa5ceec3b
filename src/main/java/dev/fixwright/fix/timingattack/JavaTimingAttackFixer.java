package dev.fixwright.fix.timingattack;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fixwright.fix.AddedMethods;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.Imports;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.List;
import java.util.Optional;

/** Compares secrets with {@code MessageDigest.isEqual}, which takes the same time wherever they differ. */
public final class JavaTimingAttackFixer implements JavaFixer {
    private static final String DIGEST = "java.security.MessageDigest";

    @Override
    public String weakness() {
        return "timingattack";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        List<Comparison> all = site.nodes(MethodCallExpr.class).stream()
                .flatMap(call -> Comparison.of(site.file(), call).stream())
                .toList();
        List<Comparison> secret = all.stream().filter(Comparison::namesSecret).toList();
        if (secret.isEmpty() && isDone(site)) {
            return Attempt.declined("the secrets are already compared in a time that does not tell where they differ");
        }
        List<Comparison> chosen = secret.isEmpty() ? all : secret;
        if (chosen.isEmpty()) {
            return Attempt.declined(reasonForNone(site));
        }
        List<Comparison> open = chosen.stream()
                .filter(one -> reason(site.file(), one).isEmpty())
                .toList();
        return open.isEmpty()
                ? Attempt.declined(reason(site.file(), chosen.get(0)).orElseThrow())
                : change(site, open);
    }

    private static boolean isDone(JavaSite site) {
        return site.node(
                        MethodCallExpr.class,
                        call -> call.getNameAsString().matches("isSameSecret\\d*")
                                || site.file().types().isStaticCall(call, DIGEST, "isEqual"))
                .isPresent();
    }

    private static Optional<String> reason(JavaFile file, Comparison one) {
        boolean needsMethod = one.kind() != Comparison.Kind.BYTES && !one.isRightPresent();
        if (needsMethod && !AddedMethods.fits(one.call())) {
            return Optional.of("no class around `" + file.text(one.call()) + "` can take a method that compares");
        }
        return constant(file, one)
                .map(text -> "a value is compared with the constant " + text
                        + " of the program, which is no secret of a visitor or a peer");
    }

    private static String reasonForNone(JavaSite site) {
        Optional<MethodCallExpr> other =
                site.node(MethodCallExpr.class, call -> call.getNameAsString().equals("equals"));
        return other.map(call -> "`" + site.file().text(call)
                        + "` compares values of which nothing tells that they are texts or bytes")
                .orElse("no two texts or arrays of bytes are compared on the reported line");
    }

    /** The constant that one side is, where that is no hash written into the program. */
    private static Optional<String> constant(JavaFile file, Comparison one) {
        Constants constants = new Constants(file);
        return List.of(one.left(), one.right()).stream()
                .flatMap(side -> constants.text(side).stream())
                .filter(text -> !text.matches("[0-9A-Za-z+/=_-]{20,}"))
                .findFirst()
                .map(text -> "\"" + text + "\"");
    }

    private Attempt change(JavaSite site, List<Comparison> comparisons) {
        JavaFile file = site.file();
        JavaEdits edits = file.edit();
        AddedMethods methods = new AddedMethods(file, edits);
        comparisons.forEach(one -> edits.replace(one.call(), written(file, edits, methods, one)));
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(Imports.pruned(file, edits.patch(), "java.util.Arrays", "java.util.Objects")),
                "The comparison takes the same time wherever the values differ, so nobody can find the right one bit by bit.",
                List.of()));
    }

    private static String written(JavaFile file, JavaEdits edits, AddedMethods methods, Comparison one) {
        String left = file.text(one.left());
        String right = file.text(one.right());
        if (one.kind() == Comparison.Kind.BYTES) {
            return edits.use(DIGEST) + ".isEqual(" + left + ", " + right + ")";
        }
        boolean asTexts = one.kind() == Comparison.Kind.EITHER_NULL;
        if (asTexts || !one.isRightPresent()) {
            return methods.nameOf(template(edits, one.kind()), one.call()) + "(" + left + ", " + right + ")";
        }
        return edits.use(DIGEST) + ".isEqual(" + bytes(edits, one, one.left(), left) + ", "
                + bytes(edits, one, one.right(), right) + ")";
    }

    private static String bytes(JavaEdits edits, Comparison one, Expression value, String text) {
        boolean simple = value.isNameExpr()
                || value.isMethodCallExpr()
                || value.isFieldAccessExpr()
                || value.isStringLiteralExpr()
                || value.isEnclosedExpr();
        String lower = one.kind() == Comparison.Kind.ANY_CASE
                ? ".toLowerCase(" + edits.use("java.util.Locale") + ".ROOT)"
                : "";
        return (simple ? text : "(" + text + ")") + lower + ".getBytes("
                + edits.use("java.nio.charset.StandardCharsets") + ".UTF_8)";
    }

    private static AddedMethods.Template template(JavaEdits edits, Comparison.Kind kind) {
        String utf8 = "getBytes(" + edits.use("java.nio.charset.StandardCharsets") + ".UTF_8)";
        String lower = kind == Comparison.Kind.ANY_CASE
                ? "toLowerCase(" + edits.use("java.util.Locale") + ".ROOT)." + utf8
                : utf8;
        String equal = edits.use(DIGEST) + ".isEqual(one." + lower + ", other." + lower + ")";
        return kind == Comparison.Kind.EITHER_NULL
                ? AddedMethods.Template.of(
                        "isSameSecret",
                        "/** Whether two secrets are equal, or both missing; takes the same time wherever they differ. */",
                        "private static boolean NAME(String one, String other) {",
                        "    if (one == null || other == null) {",
                        "        return one == other;",
                        "    }",
                        "    return " + equal + ";",
                        "}")
                : AddedMethods.Template.of(
                        "isSameSecret",
                        "/** Whether two secrets are equal; takes the same time wherever they differ. */",
                        "private static boolean NAME(String one, String other) {",
                        "    return other != null",
                        "            && " + equal + ";",
                        "}");
    }
}
