package dev.fixwright.fix.ldapinjection;

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
import dev.fixwright.syntax.java.SinkSearch;
import dev.fixwright.syntax.java.Slot;
import dev.fixwright.syntax.java.StringParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hands values to LDAP searches as filter arguments, and builds names of entries from their parts. */
public final class LdapInjectionFixer implements JavaFixer {
    private static final String CONTEXT = "javax.naming.Context";
    private static final String TEMPLATE = "org.springframework.ldap.core.LdapOperations";

    @Override
    public String weakness() {
        return "ldapinjection";
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
                sink -> attempt(site.file(), sink),
                "no call that searches a directory stands on the reported line");
    }

    private static Optional<Expression> text(JavaFile file, MethodCallExpr call) {
        if (!isContext(file, call) && !isTemplate(file, call)) {
            return Optional.empty();
        }
        String name = call.getNameAsString();
        if (name.matches("search|searchForObject|searchForContext|authenticate")
                && call.getArguments().size() > 2) {
            return Optional.of(call.getArgument(1));
        }
        return name.matches("lookup|lookupContext|getAttributes|list|listBindings|unbind|bind|rebind|destroySubcontext")
                        && !call.getArguments().isEmpty()
                ? Optional.of(call.getArgument(0))
                : Optional.empty();
    }

    private static boolean isContext(JavaFile file, MethodCallExpr call) {
        return file.types().isCallOn(call, CONTEXT);
    }

    private static boolean isTemplate(JavaFile file, MethodCallExpr call) {
        return file.types().isCallOn(call, TEMPLATE);
    }

    private Attempt attempt(JavaFile file, MethodCallExpr call) {
        JavaEdits edits = file.edit();
        boolean spring = isTemplate(file, call);
        String refusal = "";
        boolean renamed = hasValues(file, call.getArgument(0));
        if (renamed) {
            Optional<String> name = LdapNames.built(file, call.getArgument(0), edits, spring);
            if (name.isEmpty()) {
                return Attempt.declined(
                        "`" + file.text(call.getArgument(0))
                                + "` is not a name of the form attribute, value, constant base, so it cannot be built from parts");
            }
            if (!call.getNameAsString().startsWith("search")) {
                edits.replace(call.getArgument(0), name.get());
                return fixed(edits);
            }
            edits.replace(call.getArgument(0), name.get());
        }
        if (!call.getNameAsString().matches("search.*|authenticate")) {
            return Attempt.declined("the name of the entry needs no fix: no text is put into it");
        }
        if (renamed && spring && hasValues(file, call.getArgument(1))) {
            return Attempt.declined("both the name and the filter of the search hold values");
        }
        if (!renamed || hasValues(file, call.getArgument(1))) {
            refusal = filter(file, call, edits, spring);
        }
        return refusal.isEmpty() ? fixed(edits) : Attempt.declined(refusal);
    }

    private static boolean hasValues(JavaFile file, Expression argument) {
        StringParts parts = StringParts.of(file, argument);
        return file.types().isString(argument)
                && parts.parts().size() > 1
                && !parts.values().isEmpty();
    }

    private Attempt fixed(JavaEdits edits) {
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(edits.patch()),
                "The filter is constant now and its values are arguments, or the name is built from its parts; both are"
                        + " escaped on the way, so that a value can no longer change what is searched.",
                List.of("An asterisk in a value now stands for itself; check that nobody searches with wildcards.")));
    }

    /** Makes the edits of a search's filter; the reason where that cannot be done. */
    private String filter(JavaFile file, MethodCallExpr call, JavaEdits edits, boolean spring) {
        StringParts parts = StringParts.of(file, call.getArgument(1));
        LdapFilters.Reading reading = LdapFilters.read(file, parts, spring ? "{}'" : "{}");
        if (parts.parts().size() == 1 && parts.values().size() == 1) {
            return "the whole filter comes from `" + file.text(call.getArgument(1)) + "`";
        }
        if (reading.slots().isEmpty() || reading.obstacle().isPresent()) {
            return reading.obstacle().orElse("the filter needs no fix: no text is put into it");
        }
        ComposedText text = new ComposedText(file, call.getArgument(1), parts, reading.slots());
        if (!text.knowsItsValues()) {
            return "the filter is put together by statements that may be skipped or repeated";
        }
        Optional<SearchArguments> given = spring ? Optional.empty() : SearchArguments.of(file, call);
        int first =
                Math.max(reading.arguments(), given.map(SearchArguments::size).orElse(0));
        if (given.isPresent() && first > given.get().size()) {
            return "the filter names more arguments than the search is given";
        }
        List<String> holders = new ArrayList<>();
        for (int i = 0; i < reading.slots().size(); i++) {
            holders.add("{" + (first + i) + "}");
        }
        Optional<ComposedText.Rewritten> rewritten = text.rewritten(holders);
        if (rewritten.isEmpty()) {
            return "the filter is used elsewhere, too, or put together in a way that cannot be edited";
        }
        if (spring) {
            return SpringSearch.rewrite(file, call, edits, rewritten.get(), values(text, true));
        }
        if (given.isEmpty()) {
            return "the filter's arguments are handed over in an array that nothing can be added to";
        }
        rewritten.get().applyTo(edits);
        given.get().add(values(text, false), edits);
        return "";
    }

    private static List<String> values(ComposedText text, boolean asText) {
        List<String> values = new ArrayList<>();
        for (Slot slot : text.slots()) {
            Expression value = slot.values(text.parts().parts()).get(0).node();
            boolean plain = !asText || text.file().types().isString(value);
            String written = text.file().text(value);
            values.add(plain ? written : "String.valueOf(" + written + ")");
        }
        return values;
    }
}
