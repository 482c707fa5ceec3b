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

    /** Whether only the source decides what a value is, or it was escaped for SQL already. */
    static boolean isConstant(ScriptSite site, SyntaxNode value) {
        if (value.is("parenthesized_expression")) {
            return isConstant(site, value.parts().get(0));
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
                || name.matches(".*\\.(escape|escapeId|escapeIdentifier|escapeLiteral|format|length|push)(\\(\\))?")
                || name.matches("Number(\\.parseInt|\\.parseFloat)?\\(\\)|parseInt\\(\\)|parseFloat\\(\\)|number#");
    }
}
