package dev.fixwright.fix.ldapinjection;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fixwright.syntax.java.ComposedText;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Searches of Spring's {@code LdapTemplate}: a query object whose filter has arguments. */
final class SpringSearch {
    private static final Map<String, String> SCOPES =
            Map.of("SUBTREE_SCOPE", "SUBTREE", "ONELEVEL_SCOPE", "ONELEVEL", "OBJECT_SCOPE", "OBJECT");

    private SpringSearch() {}

    /** Makes the edits; the reason where the overload has no counterpart with a query object. */
    static String rewrite(
            JavaFile file, MethodCallExpr call, JavaEdits edits, ComposedText.Rewritten filter, List<String> values) {
        List<Expression> arguments = call.getArguments();
        int last = arguments.size() - 1;
        StringBuilder query = new StringBuilder();
        query.append(edits.use("org.springframework.ldap.query.LdapQueryBuilder"))
                .append(".query().base(");
        query.append(file.text(arguments.get(0))).append(")");
        for (Expression option : arguments.subList(2, last)) {
            Optional<String> written = option(file, option, edits);
            if (written.isEmpty() || call.getNameAsString().equals("authenticate")) {
                return "this form of the search has no counterpart that takes filter arguments";
            }
            query.append(written.get());
        }
        if (call.getNameAsString().equals("authenticate")) {
            return "`authenticate` with a query throws where this one returns false";
        }
        query.append(".filter(")
                .append(filter.text())
                .append(", ")
                .append(String.join(", ", values))
                .append(")");
        filter.edits().forEach(edit -> edits.replace(edit.start(), edit.end(), edit.replacement()));
        edits.replace(file.start(arguments.get(0)), file.end(arguments.get(last - 1)), query.toString());
        return "";
    }

    private static Optional<String> option(JavaFile file, Expression option, JavaEdits edits) {
        String name = option.toString().substring(option.toString().lastIndexOf('.') + 1);
        if (SCOPES.containsKey(name)) {
            return Optional.of(".searchScope(" + edits.use("org.springframework.ldap.query.SearchScope") + "."
                    + SCOPES.get(name) + ")");
        }
        boolean attributes = option.isArrayCreationExpr()
                || file.types()
                        .typeOf(option)
                        .filter("java.lang.String[]"::equals)
                        .isPresent();
        return attributes ? Optional.of(".attributes(" + file.text(option) + ")") : Optional.empty();
    }
}
