package dev.fixwright.fix.incompletesanitization;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import dev.fixwright.syntax.javascript.Texts;
import java.util.Optional;

/** Has every occurrence replaced, and backslashes escaped before what they could unescape. */
public final class JavaScriptIncompleteSanitizationFixer implements JavaScriptFixer {
    @Override
    public String weakness() {
        return "incompletesanitization";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<SyntaxNode> call = site.sink(one -> isReplacement(one), "call_expression");
        if (call.isEmpty()) {
            return Attempt.declined("nothing on these lines replaces a part of a text by a pattern that can be seen");
        }
        SyntaxNode pattern = ScriptFile.arguments(call.get()).get(0);
        SyntaxNode function = call.get().child("function").orElseThrow();
        if (function.text().endsWith("replaceAll")) {
            return Attempt.declined("every occurrence is already replaced");
        }
        if (site.finding().rule().contains("multi-character") && isEmptied(site, call.get())) {
            return new RepeatedReplacement(site, call.get()).attempt(weakness());
        }
        if (!site.finding().region().hasColumns() && first(call.get())) {
            return allInARow(site, call.get());
        }
        Optional<String> text = Texts.literal(pattern);
        if (text.isPresent()) {
            return text.get().isEmpty()
                    ? Attempt.declined("an empty text is replaced, which occurs once only")
                    : every(site, pattern, text.get());
        }
        if (!pattern.is("regex")) {
            return Attempt.declined("what is replaced is `" + pattern.text() + "`, which is made elsewhere");
        }
        String flags = pattern.child("flags").map(SyntaxNode::text).orElse("");
        String source = pattern.child("pattern").map(SyntaxNode::text).orElse("");
        if (!flags.contains("g")) {
            if (source.startsWith("^") || source.endsWith("$")) {
                return Attempt.declined("the pattern is bound to one end of the text, where it fits once only");
            }
            ScriptEdits edits = site.edit();
            edits.insert(pattern.end(), "g");
            return fixed(site, edits, "Every occurrence is replaced, not the first one only.");
        }
        return backslash(site, call.get(), source);
    }

    private static boolean first(SyntaxNode call) {
        return isFirstOnly(call)
                && call.child("function")
                        .flatMap(function -> function.child("object"))
                        .filter(JavaScriptIncompleteSanitizationFixer::isReplacement)
                        .filter(JavaScriptIncompleteSanitizationFixer::isFirstOnly)
                        .isPresent();
    }

    /** Whether a replacement of a text stops at the first occurrence. */
    private static boolean isFirstOnly(SyntaxNode call) {
        return Texts.literal(ScriptFile.arguments(call).get(0))
                        .filter(text -> !text.isEmpty())
                        .isPresent()
                && !call.child("function").map(SyntaxNode::text).orElse("").endsWith("replaceAll");
    }

    /** Replacements in a row, of which the alert does not say which one it means. */
    private Attempt allInARow(ScriptSite site, SyntaxNode last) {
        ScriptEdits edits = site.edit();
        SyntaxNode call = last;
        while (call.is("call_expression") && isReplacement(call)) {
            SyntaxNode pattern = ScriptFile.arguments(call).get(0);
            if (isFirstOnly(call)) {
                edits.replace(pattern, everyOne(Texts.literal(pattern).orElse("")));
            }
            call = call.child("function")
                    .flatMap(function -> function.child("object"))
                    .orElse(pattern);
        }
        return fixed(site, edits, "Every occurrence is replaced, not the first one only.");
    }

    private static boolean isReplacement(SyntaxNode call) {
        boolean replaces = call.child("function")
                .filter(function -> function.is("member_expression"))
                .flatMap(function -> function.child("property"))
                .filter(name -> name.text().matches("replace|replaceAll"))
                .isPresent();
        return replaces && ScriptFile.arguments(call).size() == 2;
    }

    private static boolean isEmptied(ScriptSite site, SyntaxNode call) {
        return ScriptFile.argument(call, 1)
                .flatMap(site.script().texts()::constant)
                .filter(String::isEmpty)
                .isPresent();
    }

    private Attempt every(ScriptSite site, SyntaxNode pattern, String text) {
        ScriptEdits edits = site.edit();
        edits.replace(pattern, everyOne(text));
        return fixed(site, edits, "Every occurrence is replaced, not the first one only.");
    }

    /** The pattern of every occurrence of a text. */
    private static String everyOne(String text) {
        StringBuilder source = new StringBuilder("/");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\n' -> source.append("\\n");
                case '\r' -> source.append("\\r");
                case '\t' -> source.append("\\t");
                default ->
                    source.append(".*+?^${}()|[]\\/".indexOf(c) >= 0 ? "\\" : "")
                            .append(c);
            }
        }
        return source.append("/g").toString();
    }

    /** Escaping with a backslash undoes itself where the text has backslashes of its own. */
    private Attempt backslash(ScriptSite site, SyntaxNode call, String source) {
        Optional<String> with =
                ScriptFile.argument(call, 1).flatMap(site.script().texts()::constant);
        boolean escapes = with.filter(text -> text.startsWith("\\") && !text.equals("\\\\"))
                .isPresent();
        SyntaxNode object = call.child("function")
                .flatMap(function -> function.child("object"))
                .orElse(call);
        boolean already = source.contains("\\\\") || object.text().contains(".replace(/\\\\/g");
        if (!escapes || already) {
            return Attempt.declined("every occurrence is already replaced");
        }
        ScriptEdits edits = site.edit();
        edits.insert(object.end(), ".replace(/\\\\/g, " + edits.quoted("\\\\") + ")");
        return fixed(
                site,
                edits,
                "Backslashes of the text are escaped first, so that none of them can undo the escape that follows.");
    }

    private Attempt fixed(ScriptSite site, ScriptEdits edits, String explanation) {
        return site.fix(
                weakness(), edits, explanation, "Check that no caller relied on the part that was left as it was.");
    }
}
