package dev.fixwright.fix.parameterpollution;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.fix.GuardFixer;
import dev.fixwright.fix.NeverNull;
import dev.fixwright.fix.WholeTexts;
import dev.fixwright.syntax.java.Handlers;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.OwnMethod;
import dev.fixwright.syntax.java.StringParts.Part;
import dev.fixwright.syntax.java.StringParts.Text;
import java.util.List;
import java.util.Optional;

/** Encodes values in the query of an address, so that none can add a parameter. */
public final class ParameterPollutionFixer extends GuardFixer {
    private static final String REQUESTS =
            "(org\\.apache\\.http\\.client\\.methods|org\\.apache\\.hc\\.client5\\.http\\.classic\\.methods)"
                    + "\\.Http(Get|Post|Put|Delete|Patch|Head|Options)|org\\.apache\\.commons\\.httpclient\\.methods\\.\\w+Method";

    @Override
    public String weakness() {
        return "parameterpollution";
    }

    @Override
    protected Optional<Expression> text(JavaFile file, Expression expression) {
        if (expression instanceof ObjectCreationExpr made && made.getArguments().size() == 1) {
            boolean request = file.types()
                    .qualified(made.getType())
                    .filter(type -> type.matches(REQUESTS))
                    .isPresent();
            return request ? Optional.of(address(file, made.getArgument(0))) : Optional.empty();
        }
        boolean query = expression instanceof MethodCallExpr call
                && call.getNameAsString().equals("setQueryString")
                && call.getArguments().size() == 1
                && file.types().isString(call.getArgument(0));
        return query ? Optional.of(((MethodCallExpr) expression).getArgument(0)) : Optional.empty();
    }

    /** The text of an address that is handed over as a URI. */
    private static Expression address(JavaFile file, Expression address) {
        return address instanceof MethodCallExpr call
                        && file.types().isStaticCall(call, "java.net.URI", "create")
                        && call.getArguments().size() == 1
                ? call.getArgument(0)
                : address;
    }

    @Override
    protected boolean chains() {
        return true;
    }

    @Override
    protected boolean isSafe(MethodCallExpr call) {
        String scope = call.getScope().map(Expression::toString).orElse("");
        return (scope.endsWith("URLEncoder") && call.getNameAsString().equals("encode"))
                || call.getNameAsString()
                        .matches("urlEncoded\\d*|forUriComponent|encodeQueryParam|urlEncode\\w*|encodeURIComponent");
    }

    @Override
    protected Optional<String> obstacle(JavaFile file, Expression text, Expression value) {
        StringBuilder before = new StringBuilder();
        for (Part part : WholeTexts.of(file, text).parts()) {
            if (part.node() == value) {
                break;
            }
            before.append(part instanceof Text constant ? constant.value() : "x");
        }
        boolean query =
                before.toString().matches("(?s).*[?&=].*") && before.toString().matches("(?s).*=[^&#/]*");
        return query
                ? Optional.empty()
                : Optional.of("`" + file.text(value)
                        + "` is no value of a parameter in the address, which alone could be encoded");
    }

    @Override
    protected String guarded(JavaFile file, JavaEdits edits, Expression value, boolean whole) {
        boolean plain = file.types().isString(value) && new NeverNull(file).is(value);
        String text = plain ? file.text(value) : "String.valueOf(" + file.text(value) + ")";
        boolean checked = Handlers.take(value, List.of("UnsupportedEncodingException", "IOException"));
        if (checked) {
            return edits.use("java.net.URLEncoder") + ".encode(" + text + ", \"UTF-8\")";
        }
        // The overload that throws nothing is of Java 10, and analysis of class files does not know it yet.
        OwnMethod encode = OwnMethod.of(
                "urlEncoded",
                "/** A value as it is written in the query of an address. */",
                "private static String urlEncoded(String value) {",
                "    try {",
                "        return " + edits.use("java.net.URLEncoder") + ".encode(value, \"UTF-8\");",
                "    } catch (" + edits.use("java.io.UnsupportedEncodingException") + " e) {",
                "        throw new IllegalStateException(e);",
                "    }",
                "}");
        return edits.call(encode, value) + "(" + text + ")";
    }

    @Override
    protected String nothing() {
        return "no address of a request that the program sends is made on the reported line";
    }

    @Override
    protected String already() {
        return "every value in the address is already encoded, constant or a number";
    }

    @Override
    protected String explanation(String values) {
        return "Characters with a meaning in addresses are encoded in " + values
                + ", so it stays one value and adds no parameter.";
    }

    @Override
    protected List<String> review() {
        return List.of("A value that was encoded before it came here is encoded twice now.");
    }
}
