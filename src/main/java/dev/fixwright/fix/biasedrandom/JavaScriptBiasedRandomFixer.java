package dev.fixwright.fix.biasedrandom;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Binding;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
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
        remainder.get().child("left").ifPresent(left -> dropParameter(site, edits, left));
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
        return (element && site.name(value).matches(BYTES)) || isElement(site, value) || isHandedOver(site, value);
    }

    /** Whether a name is the parameter of a function that each byte is handed to. */
    private static boolean isHandedOver(ScriptSite site, SyntaxNode value) {
        Optional<SyntaxNode> function = site.script()
                .bindings()
                .binding(value)
                .filter(binding -> binding.kind() == Binding.Kind.PARAMETER)
                .map(Binding::scope)
                .filter(scope -> Statements.parameter(scope, 0)
                        .filter(value.text()::equals)
                        .isPresent());
        return function.flatMap(SyntaxNode::parent)
                .flatMap(SyntaxNode::parent)
                .filter(call -> call.is("call_expression"))
                .flatMap(call -> handedOut(site, call))
                .filter(list -> site.name(list).matches(BYTES))
                .isPresent();
    }

    /** Takes the byte out of a function's parameters that used it for the remainder alone. */
    private static void dropParameter(ScriptSite site, ScriptEdits edits, SyntaxNode value) {
        if (!value.is("identifier") || !isHandedOver(site, value)) {
            return;
        }
        Binding binding = site.script().bindings().binding(value).orElseThrow();
        Optional<SyntaxNode> list = binding.scope()
                .child("parameters")
                .filter(one -> one.parts().size() == 1)
                .or(() -> binding.scope().child("parameter"));
        if (site.script().bindings().uses(binding).size() == 1) {
            list.ifPresent(one -> edits.replace(one, "()"));
        }
    }

    /** The list whose elements a call hands to its function: {@code Array.from(list, …)}, {@code [...list].map(…)}. */
    private static Optional<SyntaxNode> handedOut(ScriptSite site, SyntaxNode call) {
        if (site.script().called(call).equals("Array.from")) {
            return ScriptFile.argument(call, 0);
        }
        Optional<SyntaxNode> list = call.child("function")
                .filter(function -> function.text().matches("(?s).*\\.(map|forEach)"))
                .flatMap(function -> function.child("object"));
        boolean copied = list.filter(one ->
                        one.is("call_expression") && site.script().called(one).equals("Array.from"))
                .isPresent();
        if (copied) {
            return ScriptFile.argument(list.get(), 0);
        }
        return list.flatMap(one -> one.is("array")
                ? one.childOf("spread_element")
                        .flatMap(spread -> spread.parts().stream().findFirst())
                : Optional.of(one));
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
