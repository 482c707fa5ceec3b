package dev.fixwright.fix.xpathinjection;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.ComposedText;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.SinkPlace;
import dev.fixwright.syntax.java.SinkSearch;
import dev.fixwright.syntax.java.StringParts;
import java.util.List;
import java.util.Optional;

/** Turns values in XPath expressions into variables, which a resolver hands over apart from the expression. */
public final class XPathInjectionFixer implements JavaFixer {
    private static final String XPATH = "javax.xml.xpath.XPath";
    private static final String NO_VARIABLES = "the method that evaluates the XPath expression knows no variables";

    @Override
    public String weakness() {
        return "xpathinjection";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        List<MethodCallExpr> sinks = SinkSearch.calls(
                site.file(),
                site.nodes(MethodCallExpr.class),
                site.finding().region().startLine(),
                site.finding().region().endLine(),
                call -> text(site.file(), call));
        return Attempt.first(
                sinks,
                sink -> attempt(site, sink),
                "no call that evaluates an XPath expression stands on the reported line");
    }

    /** The argument that holds a call's XPath expression. */
    private static Optional<Expression> text(JavaFile file, MethodCallExpr call) {
        String name = call.getNameAsString();
        if (name.matches("compile|evaluate|evaluateExpression")
                && file.types().isCallOn(call, XPATH)
                && !call.getArguments().isEmpty()) {
            return Optional.of(call.getArgument(0));
        }
        boolean api = file.types()
                .staticScope(call)
                .filter(type -> type.endsWith(".XPathAPI"))
                .isPresent();
        if (api && call.getArguments().size() > 1) {
            return Optional.of(call.getArgument(1));
        }
        boolean select =
                name.matches("selectNodes|selectSingleNode|selectSingleObject|selectObject|createXPath|numberValueOf")
                        && file.types()
                                .typeOf(call.getScope().orElse(call))
                                .filter(type -> type.startsWith("org."))
                                .isPresent();
        return select && !call.getArguments().isEmpty() ? Optional.of(call.getArgument(0)) : Optional.empty();
    }

    /** The text with its variables taken apart that are pieces of an expression. */
    private static StringParts whole(JavaFile file, Expression argument) {
        StringParts parts = StringParts.of(file, argument);
        for (int i = parts.parts().size() - 1; i >= 0; i--) {
            if (parts.parts().size() > 1
                    && parts.parts().get(i) instanceof StringParts.Value value
                    && value.hole().isEmpty()
                    && value.node().isNameExpr()) {
                StringParts inner = StringParts.of(file, value.node());
                boolean path = inner.parts().stream()
                        .anyMatch(part -> part instanceof StringParts.Text text
                                && text.value().matches("(?s).*[\\[\\]'/(@].*"));
                if (path && inner.obstacle().isEmpty() && inner.isLinear()) {
                    return parts.expanded(i, inner);
                }
            }
        }
        return parts;
    }

    /** Scanners do not follow a text that grows by additions, so these become calls. */
    private static void grown(JavaFile file, StringParts parts, JavaEdits edits) {
        for (StringParts.Step step : parts.steps()) {
            if (step.root().getParentNode().orElse(null) instanceof AssignExpr assign
                    && assign.getOperator() == AssignExpr.Operator.PLUS
                    && assign.getValue() == step.root()
                    && file.types().isString(step.root())) {
                String target = file.text(assign.getTarget());
                edits.replace(file.end(assign.getTarget()), file.start(assign.getValue()), " = " + target + ".concat(");
                edits.insert(file.end(assign.getValue()), ")");
            }
        }
    }

    private Attempt attempt(JavaSite site, MethodCallExpr call) {
        JavaFile file = site.file();
        Expression argument = text(file, call).orElseThrow();
        StringParts parts = whole(file, argument);
        XPathScanner.Reading reading = XPathScanner.read(file, parts);
        if (reading.obstacle().isPresent()) {
            return Attempt.declined(reading.obstacle().get());
        }
        if (reading.slots().isEmpty()) {
            return Attempt.declined("the XPath expression needs no fix: no text is put into it");
        }
        if (!call.getScope().map(scope -> file.types().isA(scope, XPATH)).orElse(false)) {
            return Attempt.declined(NO_VARIABLES);
        }
        ComposedText text = new ComposedText(file, argument, parts, reading.slots());
        if (!text.knowsItsValues()) {
            return Attempt.declined(
                    "the XPath expression is put together by statements that may be skipped or repeated");
        }
        Optional<SinkPlace> place = SinkPlace.of(call);
        if (place.isEmpty()) {
            return Attempt.declined("the XPath expression is evaluated where no line can be put before it");
        }
        JavaEdits edits = file.edit();
        XPathVariables variables = new XPathVariables(text, edits);
        Optional<String> refusal = variables.rewrite(call, place.get());
        grown(file, parts, edits);
        return refusal.map(Attempt::declined)
                .orElseGet(() -> new Attempt.Fixed(new Fix(
                        weakness(),
                        Patch.of(edits.patch()),
                        "The XPath expression is constant now; the values reach it as variables through a resolver, so they"
                                + " can no longer change what it selects.",
                        List.of(
                                "The resolver stays set on the XPath object; check that no other expression of that object"
                                        + " uses variables of its own."))));
    }
}
