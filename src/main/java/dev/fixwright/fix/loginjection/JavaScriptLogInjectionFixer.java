package dev.fixwright.fix.loginjection;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Piece;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import dev.fixwright.syntax.javascript.Texts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes line ends out of the values that are logged. */
public final class JavaScriptLogInjectionFixer implements JavaScriptFixer {
    private static final String LOGS =
            "console\\.\\w+|(.*\\.)?(~?\\w*[lL]og(ger)?|~?winston|~?pino|~?bunyan|fastify\\.log|.*log4js.*)(\\(\\))?(\\.\\w+\\(\\))*"
                    + "\\.(log|info|warn|error|debug|trace|fatal|verbose|silly|notice)|.*(Logger#|createLogger\\(\\)|getLogger\\(\\)|pino\\(\\))\\.\\w+";

    private static final Pattern LINE_ENDS_GONE =
            Pattern.compile("(?s).*\\.replace(All)?\\(\\s*(/[^/]*\\\\[rn][^/]*/|['\"]\\\\n['\"]).*");

    @Override
    public String weakness() {
        return "loginjection";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<SyntaxNode> call = site.sink(
                one -> site.script().called(one).matches(LOGS)
                        && !ScriptFile.arguments(one).isEmpty(),
                "call_expression");
        if (call.isEmpty()) {
            return Attempt.declined("nothing on these lines writes a log");
        }
        List<SyntaxNode> values = ScriptFile.arguments(call.get()).stream()
                .filter(argument -> Texts.isText(argument) || isText(site, argument))
                .flatMap(argument -> Piece.values(argument).stream())
                .map(Piece.Value::expression)
                .filter(value -> !isHarmless(site, value))
                .toList();
        if (values.isEmpty()) {
            return Attempt.declined(
                    "every value that is logged is already without line ends, or an object that is printed with quotes");
        }
        ScriptEdits edits = site.edit();
        for (SyntaxNode value : values) {
            edits.wrap(value, "String(", ").replace(/[\\r\\n]+/g, " + edits.quoted(" ") + ")");
        }
        return site.fix(
                weakness(),
                edits,
                "Line ends are taken out of the values before they are logged, so nobody can write entries of their own.",
                "A value that has several lines is logged on one.");
    }

    /** Whether an argument is a text for sure; an object is printed with quotes. */
    private static boolean isText(ScriptSite site, SyntaxNode argument) {
        return site.name(argument)
                        .matches(
                                "string#|.*\\.(query|params|body|headers|cookies)\\.[\\w.-]+|.*\\.(url|originalUrl|hostname|username|email)"
                                        + "|.*\\.(get|toString|trim|replace|join)\\(\\)|decodeURIComponent\\(\\)|String\\(\\)")
                || site.script()
                        .bindings()
                        .soleValue(argument)
                        .filter(held -> !held.is("object", "array") && (Texts.isText(held) || isText(site, held)))
                        .isPresent();
    }

    private static boolean isHarmless(ScriptSite site, SyntaxNode value) {
        String name = site.name(value);
        return site.script().texts().constant(value).isPresent()
                || value.is("object", "array", "number", "true", "false", "null", "new_expression", "spread_element")
                || LINE_ENDS_GONE.matcher(value.text()).matches()
                || value.text().matches("(e|err|error|ex|exception)(\\.(stack|message))?")
                || name.matches(
                        "JSON\\.stringify\\(\\)|encodeURIComponent\\(\\)|number#|boolean#|Number\\(\\)|parseInt\\(\\)|.*\\.(length|ip|method)"
                                + "|Date\\.now\\(\\)|process\\.(pid|env).*|.*\\.toISOString\\(\\)")
                || site.script()
                        .bindings()
                        .soleValue(value)
                        .filter(held -> held.is("number", "object")
                                || site.name(held).matches("express\\(\\)|fastify\\(\\)")
                                || LINE_ENDS_GONE.matcher(held.text()).matches())
                        .isPresent();
    }
}
