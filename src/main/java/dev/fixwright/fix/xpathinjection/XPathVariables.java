package dev.fixwright.fix.xpathinjection;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.fix.Concatenation;
import dev.fixwright.syntax.java.ComposedText;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.SinkPlace;
import dev.fixwright.syntax.java.Slot;
import dev.fixwright.syntax.java.Variables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names the variables of an XPath expression and writes the resolver that knows them. */
final class XPathVariables {
    private static final String RESOLVER = "javax.xml.xpath.XPathVariableResolver";

    private final ComposedText text;
    private final JavaFile file;
    private final JavaEdits edits;

    XPathVariables(ComposedText text, JavaEdits edits) {
        this.text = text;
        this.file = text.file();
        this.edits = edits;
    }

    /** Makes the edits; the reason where that cannot be done. */
    Optional<String> rewrite(MethodCallExpr call, SinkPlace place) {
        List<String> names = names();
        List<String> holders = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            boolean quoted = text.slots().get(i).lead() > 0;
            holders.add(quoted ? "$" + names.get(i) : "number($" + names.get(i) + ")");
        }
        Optional<ComposedText.Rewritten> rewritten = text.rewritten(holders);
        if (rewritten.isEmpty()) {
            return Optional.of(
                    "the XPath expression is used elsewhere, too, or put together in a way that cannot be edited");
        }
        List<String> lines = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Slot slot : text.slots()) {
            values.add(value(slot, names.get(values.size()), lines));
        }
        Expression scope = call.getScope().orElseThrow();
        String object = object(scope, lines);
        lines.addAll(resolver(object, names, values));
        followed(rewritten.get()).applyTo(edits);
        place.put(file, edits, lines);
        if (!object.equals(file.text(scope))) {
            edits.replace(scope, object);
        }
        return Optional.empty();
    }

    /** The same, where only variables of a sum changed: joined by calls, which scanners follow where they lose a sum. */
    private ComposedText.Rewritten followed(ComposedText.Rewritten rewritten) {
        Expression argument = rewritten.argument();
        if (!argument.isBinaryExpr() || !rewritten.text().equals(file.text(argument))) {
            return rewritten;
        }
        Concatenation sum = Concatenation.of(file, argument);
        boolean texts = sum.parts().stream().allMatch(file.types()::isString);
        return sum.isSingle() || !texts
                ? rewritten
                : new ComposedText.Rewritten(
                        argument,
                        sum.chained(sum.parts().stream().map(file::text).toList()),
                        rewritten.edits());
    }

    /** The XPath object by a name that can be written twice. */
    private String object(Expression scope, List<String> lines) {
        if (scope instanceof NameExpr || scope instanceof FieldAccessExpr) {
            return file.text(scope);
        }
        String name = edits.freshName("xpath");
        lines.add(edits.use("javax.xml.xpath.XPath") + " " + name + " = " + file.text(scope) + ";");
        return name;
    }

    private List<String> resolver(String object, List<String> names, List<String> values) {
        List<String> lines = new ArrayList<>();
        String variable = edits.freshName("variable");
        boolean composed = file.unit().findAll(MethodCallExpr.class).stream()
                .anyMatch(call -> call.getNameAsString().equals("setXPathVariableResolver"));
        String otherwise = "null";
        if (composed) {
            String others = edits.freshName("others");
            lines.add(edits.use(RESOLVER) + " " + others + " = " + object + ".getXPathVariableResolver();");
            otherwise = others + " == null ? null : " + others + ".resolveVariable(" + variable + ")";
        }
        StringBuilder choice = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            choice.append("\"")
                    .append(names.get(i))
                    .append("\".equals(")
                    .append(variable)
                    .append(".getLocalPart()) ? ");
            choice.append(values.get(i)).append(" : ");
        }
        lines.add(object + ".setXPathVariableResolver(" + variable + " -> " + choice + otherwise + ");");
        return lines;
    }

    /** The value as a lambda may use it: a variable that never changes, else a new one. A null stays the text "null". */
    private String value(Slot slot, String wanted, List<String> lines) {
        List<Object> pieces = slot.pieces(text.parts().parts(), '\0');
        boolean fixed = pieces.size() == 1
                && pieces.get(0) instanceof NameExpr name
                && Variables.declaration(name)
                        .filter(found -> !found.isField() && Variables.isNeverReassigned(found))
                        .filter(found ->
                                found.isParameter() || found.initializer().isPresent())
                        .isPresent();
        String expression = slot.expression(file, text.parts().parts(), '\0');
        boolean textual = pieces.size() > 1 || pieces.get(0) instanceof String;
        String value = textual ? expression : "String.valueOf(" + expression + ")";
        if (fixed) {
            return value;
        }
        String name = edits.freshName(wanted.equals("value") ? wanted : wanted + "Value");
        lines.add("String " + name + " = " + value + ";");
        return name;
    }

    private List<String> names() {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (Slot slot : text.slots()) {
            Expression value = slot.values(text.parts().parts()).get(0).node();
            String wanted = value instanceof NameExpr name ? name.getNameAsString() : "value";
            String name = wanted;
            for (int i = 2; !taken.add(name); i++) {
                name = wanted + i;
            }
            names.add(name);
        }
        return names;
    }
}
