package dev.fixwright.fix.sqlinjection.javascript;

import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values as they are bound: single ones, and lists that stand for several. */
final class Values {
    private static final Pattern JOINED = Pattern.compile("(?s)(.+)\\.join\\(\\s*(?:['\"`],\\s*['\"`])?\\s*\\)");
    private static final Pattern LIMIT = Pattern.compile("(?is).*\\b(limit|offset)\\s+(x\\s*,\\s*)?$");

    private static final Pattern QUOTING = Pattern.compile("JSON\\.stringify\\(([\\w.]+)\\)");

    private Values() {}

    /** The list that a value joins, for {@code IN (…)}. */
    private static Optional<String> list(SqlRegion region) {
        if (region.parts().size() != 1 || !(region.parts().get(0) instanceof SyntaxNode value)) {
            return Optional.empty();
        }
        Matcher joined = JOINED.matcher(value.text());
        return joined.matches() && !joined.group(1).contains(".map(") ? Optional.of(joined.group(1)) : Optional.empty();
    }

    /** Why some value cannot be bound. */
    static Optional<String> obstacle(SqlText text, Dialect dialect) {
        for (SqlRegion region : text.regions()) {
            boolean in = region.before().matches("(?is).*\\bin\\s*\\(\\s*$");
            boolean fills = list(region).isPresent() && dialect == Dialect.QUESTION_MARKS;
            if (in
                    && !fills
                    && region.parts().size() == 1
                    && ((SyntaxNode) region.parts().get(0)).text().matches("(?s).*(join|map)\\(.*|.*s")) {
                return Optional.of("`" + ((SyntaxNode) region.parts().get(0)).text()
                        + "` is a list of values, which needs as many placeholders as it has elements");
            }
        }
        return Optional.empty();
    }

    static String placeholder(SqlRegion region, String mark) {
        return list(region)
                .filter(list -> mark.equals("?"))
                .map(list -> "${" + list + ".map(() => '?').join(', ')}")
                .filter(list -> isEmbedded(region))
                .orElse(mark);
    }

    private static boolean isEmbedded(SqlRegion region) {
        return ((SyntaxNode) region.parts().get(0))
                .parent()
                .filter(above -> above.is("template_substitution"))
                .isPresent();
    }

    static String bound(SqlRegion region) {
        Optional<String> list = list(region);
        if (list.isPresent()) {
            return isEmbedded(region) ? "..." + list.get() : list.get();
        }
        String value = region.expression();
        if (region.parts().get(0) instanceof SyntaxNode only
                && only.is("parenthesized_expression")
                && region.parts().size() == 1) {
            value = only.parts().get(0).text();
        }
        Matcher quoting = QUOTING.matcher(value);
        if (region.first() == region.last() && quoting.matches()) {
            value = quoting.group(1);
        }
        return LIMIT.matcher(region.before()).matches() ? "Number(" + value + ")" : value;
    }

    /** A value for a library that binds texts as texts: a number that came as one is made a number again. */
    static String typed(ScriptSite site, SqlRegion region) {
        boolean bare = region.first() == region.last()
                && region.parts().size() == 1
                && region.parts().get(0) instanceof SyntaxNode;
        if (!bare) {
            return region.expression();
        }
        SyntaxNode value = (SyntaxNode) region.parts().get(0);
        boolean counts = LIMIT.matcher(region.before()).matches();
        return counts || comesAsText(site, value) ? "Number(" + value.text() + ")" : value.text();
    }

    /** Whether a value without quotes around it in the SQL is a text, as all values of an address are. */
    private static boolean comesAsText(ScriptSite site, SyntaxNode value) {
        SyntaxNode held = site.script().bindings().soleValue(value).orElse(value);
        return site.name(value).equals("string#")
                || held.text().matches("(?s)(\\w+\\.)*(searchParams|params|query)(\\.get\\(.*|\\??\\.\\w+.*|\\[.*)");
    }

    /** Whether only the source decides what a value is, or it was escaped for SQL already. */
    static boolean isConstant(ScriptSite site, SyntaxNode value) {
        if (value.is("parenthesized_expression")) {
            return isConstant(site, value.parts().get(0));
        }
        if (value.is("identifier")
                && site.script()
                        .bindings()
                        .soleValue(value)
                        .filter(held -> held != value && held.is("ternary_expression", "binary_expression"))
                        .filter(held -> isConstant(site, held))
                        .isPresent()) {
            return true;
        }
        if (value.is("binary_expression")
                && value.child("operator")
                        .filter(sign -> sign.text().matches("\\|\\||\\?\\?"))
                        .isPresent()) {
            return value.child("left").filter(one -> isConstant(site, one)).isPresent()
                    && value.child("right").filter(one -> isConstant(site, one)).isPresent();
        }
        if (value.is("subscript_expression") && isLookedUp(site, value)) {
            return true;
        }
        if (value.is("ternary_expression")) {
            return value.child("consequence")
                            .filter(one -> isConstant(site, one))
                            .isPresent()
                    && value.child("alternative")
                            .filter(one -> isConstant(site, one))
                            .isPresent();
        }
        if (value.text().matches("(?s).*\\.map\\(\\(?\\w*\\)?\\s*=>\\s*['\"]\\?['\"]\\)\\.join\\(.*")) {
            return true;
        }
        String name = site.name(value);
        return site.script().texts().constant(value).isPresent()
                || isNumber(name)
                || name.matches(".*\\.(escape|escapeId|escapeIdentifier|escapeLiteral|format|length|push)(\\(\\))?");
    }

    /** Whether a name stands for what can only be a number. */
    static boolean isNumber(String name) {
        return name.matches("Number(\\.parseInt|\\.parseFloat)?\\(\\)|parseInt\\(\\)|parseFloat\\(\\)|number#");
    }

    /** Whether a value is taken from an object of the source that holds nothing but constant texts. */
    private static boolean isLookedUp(ScriptSite site, SyntaxNode value) {
        return value.child("object")
                .filter(object -> object.is("identifier"))
                .flatMap(site.script().bindings()::soleValue)
                .map(held -> held.is("as_expression", "satisfies_expression")
                                && !held.parts().isEmpty()
                        ? held.parts().get(0)
                        : held)
                .filter(held -> held.is("object") && !held.parts().isEmpty())
                .filter(held -> held.parts().stream()
                        .allMatch(pair -> pair.child("value")
                                .filter(one -> one.is("string"))
                                .isPresent()))
                .isPresent();
    }
}
