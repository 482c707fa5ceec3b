package dev.fixwright.fix.ldapinjection;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.fix.WrappedValues;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.BuiltText;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonImports;
import dev.fixwright.syntax.python.Scopes;
import java.util.Optional;
import java.util.regex.Pattern;

/** Escapes the values of LDAP filters and names. */
public final class PythonLdapFixer implements PythonFixer {
    private static final Pattern SEARCH =
            Pattern.compile("search(_s|_st|_ext|_ext_s)?|paged_search|simple_bind(_s)?|modify(_s)?|delete(_s)?");
    private static final Pattern ESCAPED = Pattern.compile(
            "(ldap\\.filter\\.(escape_filter_chars|filter_format)|ldap\\.dn\\.escape_dn_chars|ldap3\\.utils\\.conv\\.escape_filter_chars"
                    + "|ldap3\\.utils\\.dn\\.escape_rdn)\\(\\)");

    @Override
    public String weakness() {
        return "ldapinjection";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        Optional<PythonCall> search = site.call(PythonLdapFixer::isSearch).or(() -> fed(site));
        if (search.isEmpty()) {
            return site.nothing("search in a directory");
        }
        boolean ldap3 = site.libraries().has("ldap3");
        if (!ldap3 && !site.libraries().has("ldap") && !site.libraries().has("python-ldap")) {
            return Attempt.declined("it cannot be told which LDAP library runs this search");
        }
        SyntaxEdits edits = site.edit();
        WrappedValues wrapped = new WrappedValues(site.file(), edits, ESCAPED);
        boolean built = false;
        boolean changed = false;
        for (SyntaxNode argument : search.get().arguments()) {
            SyntaxNode value =
                    argument.is("keyword_argument") ? argument.child("value").orElse(argument) : argument;
            Optional<BuiltText> text = BuiltText.of(site.file(), site.file().resolve(value))
                    .filter(found -> !found.values().isEmpty());
            if (text.isPresent()) {
                built = true;
                boolean filter = text.get()
                        .pieces()
                        .get(0)
                        .constant()
                        .filter(start -> start.strip().startsWith("("))
                        .isPresent();
                if (text.get().obstacle().isPresent()) {
                    return Attempt.declined(text.get().obstacle().get());
                }
                changed |= wrapped.wrap(text.get(), () -> escape(site, edits, filter, ldap3, argument), true);
            }
        }
        if (!changed) {
            return Attempt.declined(
                    built
                            ? "the values of the search are already escaped"
                            : isConstant(site, search.get())
                                    ? "the filter is already constant"
                                    : "the filter is not put together in this function, so its values cannot be told from its own text");
        }
        return PythonSite.fixed(
                weakness(),
                edits,
                "Each value is escaped for its place, so that it stays a value and cannot change what is searched.",
                "An asterisk in a value is no wildcard any more.");
    }

    private static boolean isSearch(PythonCall call) {
        return SEARCH.matcher(call.method()).matches() && call.receiver().isPresent();
    }

    /** The search that takes the filter which the finding's line puts into a variable. */
    private static Optional<PythonCall> fed(PythonSite site) {
        return site.nodes("assignment").stream()
                .flatMap(assignment -> assignment.child("left").stream())
                .filter(left -> left.is("identifier"))
                .flatMap(left -> site.file().calls(Scopes.function(left)).stream()
                        .filter(call -> isSearch(call)
                                && call.arguments().stream()
                                        .anyMatch(argument -> argument.text().equals(left.text()))))
                .findFirst();
    }

    private static boolean isConstant(PythonSite site, PythonCall search) {
        return search.arguments().stream()
                .map(argument -> site.file()
                        .text(
                                argument.is("keyword_argument")
                                        ? argument.child("value").orElse(argument)
                                        : argument))
                .anyMatch(text ->
                        text.filter(filter -> filter.strip().startsWith("(")).isPresent());
    }

    private static String escape(PythonSite site, SyntaxEdits edits, boolean filter, boolean ldap3, SyntaxNode at) {
        PythonImports imports = new PythonImports(site.file(), edits);
        if (ldap3) {
            return filter
                    ? imports.member("ldap3.utils.conv", "escape_filter_chars", at)
                    : imports.member("ldap3.utils.dn", "escape_rdn", at);
        }
        return filter
                ? imports.member("ldap.filter", "escape_filter_chars", at)
                : imports.member("ldap.dn", "escape_dn_chars", at);
    }
}
