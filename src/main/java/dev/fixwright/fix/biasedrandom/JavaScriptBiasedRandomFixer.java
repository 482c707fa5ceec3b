package dev.fixwright.fix.biasedrandom;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.Statements;
import java.util.Optional;

/** Has a number below a bound drawn evenly instead of by the remainder of a random byte. */
public final class JavaScriptBiasedRandomFixer implements JavaScriptFixer {
    private static final String BYTES = "crypto\\.randomBytes\\(\\)(\\.read\\w+\\(\\))?";

    @Override
    public String weakness() {
        return "biasedrandom";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<SyntaxNode> remainder = site.sink(one -> isRemainder(site, one), "binary_expression");
        if (remainder.isEmpty()) {
            return Attempt.declined("no remainder of random bytes is taken on these lines");
        }
        SyntaxNode bound = remainder.get().child("right").orElseThrow();
        Optional<String> known = site.script().texts().constant(bound);
        if (known.filter(text -> text.matches("2|4|8|16|32|64|128|256")).isPresent()) {
            return Attempt.declined("the remainder of a division by " + known.get() + " is already evenly spread");
        }
        if (known.isEmpty() && !bound.text().endsWith(".length")) {
            return Attempt.declined("whether `" + bound.text() + "` is a whole number above zero cannot be told");
        }
        ScriptEdits edits = site.edit();
        edits.replace(remainder.get(), randomInt(edits, remainder.get()) + "(" + bound.text() + ")");
        return site.fix(
                weakness(),
                edits,
                "The number is drawn evenly by `crypto.randomInt`; a remainder makes the lower numbers likelier.",
                "`crypto.randomInt` needs Node.js 14.10; random bytes that were drawn for this alone are no longer needed.");
    }

    /** The name of the function that draws, in the place of the one that only made the bytes for this. */
    private static String randomInt(ScriptEdits edits, SyntaxNode remainder) {
        return remainder.all("identifier").stream()
                .filter(name -> name.field().equals("function"))
                .findFirst()
                .map(name -> edits.memberInstead(name, "crypto", "randomInt"))
                .orElseGet(() -> edits.member("crypto", "randomInt"));
    }

    private static boolean isRemainder(ScriptSite site, SyntaxNode node) {
        boolean modulo =
                node.child("operator").filter(sign -> sign.text().equals("%")).isPresent();
        Optional<SyntaxNode> left = node.child("left");
        if (!modulo || left.isEmpty()) {
            return false;
        }
        SyntaxNode value = left.get().is("subscript_expression")
                ? left.get().child("object").orElse(left.get())
                : left.get();
        boolean element = left.get().is("subscript_expression") || value.is("call_expression");
        return (element && site.name(value).matches(BYTES)) || isElement(site, value);
    }

    /** Whether a name stands for each byte in turn. */
    private static boolean isElement(ScriptSite site, SyntaxNode value) {
        if (!value.is("identifier")) {
            return false;
        }
        Optional<SyntaxNode> loop = site.script()
                .bindings()
                .binding(value)
                .map(binding -> binding.scope())
                .filter(scope -> scope.is("for_in_statement"))
                .filter(scope -> scope.child("operator")
                        .filter(word -> word.text().equals("of"))
                        .isPresent());
        return loop.flatMap(found -> found.child("right"))
                        .filter(list -> site.name(list).matches(BYTES))
                        .isPresent()
                && Statements.sameFunction(loop.get(), value);
    }
}
