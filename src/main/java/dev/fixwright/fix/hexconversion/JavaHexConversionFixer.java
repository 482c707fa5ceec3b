package dev.fixwright.fix.hexconversion;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes every byte of a hash with two digits. */
public final class JavaHexConversionFixer implements JavaFixer {
    @Override
    public String weakness() {
        return "hexconversion";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        JavaFile file = site.file();
        Optional<MethodCallExpr> conversion =
                conversions(file, site.nodes(MethodCallExpr.class)).findFirst().or(() -> inMethod(site));
        if (conversion.isEmpty()) {
            return Attempt.declined(
                    "no byte is turned into text by Integer.toHexString on the reported line or in its method");
        }
        MethodCallExpr call = conversion.get();
        Expression value = call.getArgument(0);
        if (isPadded(call)) {
            return Attempt.declined("every byte already gets two digits");
        }
        if (!isByte(file, value)) {
            return Attempt.declined("whether `" + file.text(value) + "` is one byte of a hash cannot be told");
        }
        JavaEdits edits = file.edit();
        here(file, site, call).stream()
                .filter(one -> isByte(file, one.getArgument(0)))
                .forEach(one -> edits.replace(one, "String.format(\"%02x\", " + file.text(one.getArgument(0)) + ")"));
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(edits.patch()),
                "Every byte of the hash gets two digits, so different hashes no longer have the same text.",
                List.of(
                        "Hashes that were stored as text earlier lack their zeros, and most of them no longer match: make them"
                                + " anew.")));
    }

    private static List<MethodCallExpr> here(JavaFile file, JavaSite site, MethodCallExpr call) {
        List<MethodCallExpr> all =
                conversions(file, site.nodes(MethodCallExpr.class)).toList();
        return all.isEmpty() ? List.of(call) : all;
    }

    private static Stream<MethodCallExpr> conversions(JavaFile file, List<MethodCallExpr> calls) {
        return calls.stream()
                .filter(call -> call.getArguments().size() == 1
                        && file.types().isStaticCall(call, "java.lang.Integer", "toHexString"));
    }

    private static Optional<MethodCallExpr> inMethod(JavaSite site) {
        return site.nodes(Expression.class).stream()
                .findFirst()
                .flatMap(one -> JavaFile.around(one, CallableDeclaration.class))
                .flatMap(method -> conversions(site.file(), ((Node) method).findAll(MethodCallExpr.class))
                        .findFirst());
    }

    /** A byte, or the lowest eight bits of something. */
    private static boolean isByte(JavaFile file, Expression value) {
        Expression inner = value.isEnclosedExpr() ? value.asEnclosedExpr().getInner() : value;
        if (inner instanceof NameExpr name
                && Variables.soleValue(name)
                        .filter(JavaHexConversionFixer::isMasked)
                        .isPresent()) {
            return true;
        }
        boolean simple = inner.isNameExpr() || inner.isArrayAccessExpr();
        return isMasked(inner)
                || (simple && file.types().typeOf(inner).filter("byte"::equals).isPresent());
    }

    private static boolean isMasked(Expression value) {
        Expression inner = value.isEnclosedExpr() ? value.asEnclosedExpr().getInner() : value;
        return inner instanceof BinaryExpr both
                && both.getOperator() == BinaryExpr.Operator.BINARY_AND
                && both.toString().matches("(?i).*\\b(0xff|255)\\b.*");
    }

    /** Whether what follows looks at the length of the digits, or cuts a guard digit off. */
    private static boolean isPadded(MethodCallExpr call) {
        String value = call.getArgument(0).toString();
        if (value.matches("(?i).*(0x100|256|\\| 0xffffff00).*")) {
            return true;
        }
        Node method = JavaFile.around(call, CallableDeclaration.class)
                .map(Node.class::cast)
                .orElse(call);
        String text = method.toString().replaceAll("\\s", "");
        return text.matches(
                "(?s).*(length\\(\\)(==1|<2|!=2|%2)|append\\(['\"]0['\"]\\)|\"0+\"\\+|leftPad|<(0x)?10\\)|<16\\)).*");
    }
}
