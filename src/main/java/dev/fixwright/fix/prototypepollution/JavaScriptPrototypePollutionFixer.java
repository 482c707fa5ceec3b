package dev.fixwright.fix.prototypepollution;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptRefusal;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Binding;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.Statements;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Refuses the keys that lead to the prototype of all objects. */
public final class JavaScriptPrototypePollutionFixer implements JavaScriptFixer {
    @Override
    public String weakness() {
        return "prototypepollution";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        List<SyntaxNode> accesses = site.sinks(one -> isDynamic(site, one), "subscript_expression");
        Optional<SyntaxNode> access = exact(site)
                .or(() -> Stream.concat(
                                accesses.stream().filter(one -> one.field().equals("left")), accesses.stream())
                        .findFirst());
        Optional<String> merged = access.isEmpty() ? Keys.merged(site) : Optional.empty();
        if (merged.isPresent()) {
            return Attempt.declined(merged.get());
        }
        if (access.isEmpty()) {
            return Attempt.declined(
                    isOfNoisyRule(site)
                            ? "the key is a number or a constant, which is already harmless"
                            : "nothing on these lines sets a property whose name comes from a value");
        }
        SyntaxNode at = innermost(site, access.get());
        SyntaxNode key = at.child("index").orElseThrow();
        Optional<String> harmless = new Keys(site).harmless(at);
        if (harmless.isPresent()) {
            return Attempt.declined(harmless.get());
        }
        Dispatch dispatch = new Dispatch(site, at);
        if (dispatch.calls()) {
            return dispatch.fix(weakness());
        }
        if (isOfNoisyRule(site) && !leadsToWrite(site, at)) {
            return Attempt.declined(
                    "the property `" + at.text() + "` is only read, and nothing is called or set through it");
        }
        if (!key.is("identifier", "member_expression", "subscript_expression")) {
            return Attempt.declined("the key `" + key.text() + "` is made at the very place where it is used");
        }
        SyntaxNode function = Statements.function(at).orElse(at.file().root());
        String object = Pattern.quote(at.child("object").map(SyntaxNode::text).orElse(""));
        if (new Keys(site).speaksOfPrototype(function, at)
                || function.text()
                        .matches("(?s).*(" + object + "\\.hasOwnProperty\\(|hasOwn(Property\\.call)?\\(" + object
                                + "\\b|new Map\\(|Object\\.create\\(null\\)).*")) {
            return Attempt.declined("the keys are already checked in this function, or the object has no prototype");
        }
        ScriptEdits edits = site.edit();
        Optional<String> reason = guard(site, edits, at, key);
        return reason.map(Attempt::declined)
                .orElseGet(() -> site.fix(
                        weakness(),
                        edits,
                        "The keys `__proto__`, `constructor` and `prototype` are refused, so nobody can change what all objects inherit.",
                        "Data that has such a key on purpose is left out now."));
    }

    private static boolean isOfNoisyRule(ScriptSite site) {
        return site.finding().rule().endsWith("detect-object-injection");
    }

    /** The very access that a rule means which reports each one. */
    private static Optional<SyntaxNode> exact(ScriptSite site) {
        return isOfNoisyRule(site) && site.finding().region().hasColumns()
                ? site.nodes("subscript_expression").stream()
                        .filter(one -> one.start()
                                == site.site()
                                        .file()
                                        .lines()
                                        .offset(
                                                site.finding().region().startLine(),
                                                site.finding().region().startColumn()))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether a property is set by this access, by one with the same key in this function, or in what it reads. */
    private static boolean leadsToWrite(ScriptSite site, SyntaxNode access) {
        String key = access.child("index").map(SyntaxNode::text).orElse("");
        SyntaxNode function = Statements.function(access).orElse(access.file().root());
        return function.all("assignment_expression", "augmented_assignment_expression").stream()
                .flatMap(set -> set.child("left").stream())
                .filter(left -> left.is("subscript_expression"))
                .flatMap(left -> left.all("subscript_expression").stream())
                .anyMatch(left -> left.child("index")
                                .filter(index -> index.text().equals(key))
                                .isPresent()
                        && new Keys(site).harmless(left).isEmpty());
    }

    private static boolean isDynamic(ScriptSite site, SyntaxNode access) {
        return access.child("index")
                .filter(index -> site.script().texts().constant(index).isEmpty())
                .filter(index -> !index.is("number", "update_expression")
                        && !site.name(index).equals("number#"))
                .filter(index -> !index.text().matches("\\w+\\.length - 1|\\w+ [-+] \\d+") && !counts(site, index))
                .isPresent();
    }

    /** Whether a key is a variable that counts. */
    private static boolean counts(ScriptSite site, SyntaxNode index) {
        return index.is("identifier")
                && site.script()
                        .bindings()
                        .binding(index)
                        .flatMap(Binding::initializer)
                        .filter(value -> value.is("number") || value.text().endsWith(".length"))
                        .isPresent();
    }

    /** In {@code a[one][two] = x} the first key decides. */
    private static SyntaxNode innermost(ScriptSite site, SyntaxNode access) {
        SyntaxNode at = access;
        while (at.child("object")
                .filter(object -> object.is("subscript_expression") && isDynamic(site, object))
                .isPresent()) {
            at = at.child("object").get();
        }
        return at;
    }

    private static Optional<String> guard(ScriptSite site, ScriptEdits edits, SyntaxNode at, SyntaxNode key) {
        if (wholeList(site, edits, at, key)) {
            return Optional.empty();
        }
        Optional<Binding> binding =
                key.is("identifier") ? site.script().bindings().binding(key) : Optional.empty();
        if (binding.filter(found -> !site.script().bindings().writes(found).isEmpty())
                .isPresent()) {
            edits.before(at, ScriptRefusal.when(check(key, false), exit(edits, at)));
            return Optional.empty();
        }
        SyntaxNode loop = binding.map(Binding::declaration)
                .filter(found -> found.is("for_in_statement"))
                .orElse(at);
        if (loop.is("for_in_statement")) {
            SyntaxNode body = loop.child("body").orElse(loop);
            SyntaxNode first = body.is("statement_block") ? body.parts().get(0) : body;
            edits.before(
                    first,
                    ScriptRefusal.when(
                            check(key, true), walks(at, key) ? exit(edits, at) : new String[] {"continue;"}));
            return Optional.empty();
        }
        boolean declared = binding.filter(found ->
                        found.isVariable() && found.declaration().parts().size() > 1)
                .isPresent();
        if (declared && Statements.sameFunction(binding.get().declaration(), at)) {
            SyntaxNode statement = binding.get().declaration();
            boolean inLoop = loopAround(statement).isPresent();
            boolean walks = walks(at, key);
            edits.after(
                    statement,
                    ScriptRefusal.when(
                            check(key, inLoop), inLoop && !walks ? new String[] {"continue;"} : exit(edits, at)));
            return Optional.empty();
        }
        Optional<SyntaxNode> each = Statements.function(at)
                .filter(function ->
                        binding.filter(found -> found.scope() == function).isPresent())
                .filter(function -> function.around("call_expression")
                        .filter(call -> call.text().contains(".forEach("))
                        .isPresent())
                .filter(function ->
                        function.parent().filter(list -> list.is("arguments")).isPresent());
        if (each.isPresent()) {
            SyntaxNode body = each.get().child("body").orElse(at);
            edits.before(
                    body.is("statement_block") ? body.parts().get(0) : body,
                    ScriptRefusal.when(check(key, true), "return;"));
            return Optional.empty();
        }
        if (Statements.function(at)
                .flatMap(function -> function.around("call_expression"))
                .filter(call -> call.text().matches("(?s).*\\.(reduce|map)\\(.*"))
                .isPresent()) {
            return Optional.of("the key belongs to a callback whose result would have to be chosen");
        }
        SyntaxNode first = first(at, key);
        edits.before(first, ScriptRefusal.when(check(key, false), exit(edits, first)));
        return Optional.empty();
    }

    /** Checks every key of a list that a function walks down by: one of the first may lead to the prototype as well. */
    private static boolean wholeList(ScriptSite site, ScriptEdits edits, SyntaxNode at, SyntaxNode key) {
        Optional<SyntaxNode> list = Keys.list(site, key);
        Optional<Binding> binding = list.flatMap(site.script().bindings()::binding);
        if (binding.isEmpty()) {
            return false;
        }
        String name = list.get().text();
        SyntaxNode function = Statements.function(at).orElse(at.file().root());
        boolean walked = Pattern.compile("\\b" + Pattern.quote(name)
                        + "(\\.(slice|shift|length|forEach|reduce|pop|splice)\\b|\\s*=[^=;\\n]*\\.split\\()")
                .matcher(function.text())
                .find();
        boolean isOwn = binding.get().isVariable()
                && Statements.sameFunction(binding.get().declaration(), at);
        boolean isParameter = !binding.get().isVariable() && binding.get().scope() == function;
        if (!walked || !(isOwn || isParameter)) {
            return false;
        }
        String one = edits.freshName("key");
        String check = name + ".some((" + one + (edits.isTyped() ? ": unknown" : "")
                + ") => ['__proto__', 'constructor', 'prototype'].includes(String(" + one + ")))";
        Optional<SyntaxNode> body = function.child("body").filter(found -> found.is("statement_block"));
        if (isOwn) {
            edits.after(binding.get().declaration(), ScriptRefusal.when(check, exit(edits, at)));
        } else {
            edits.before(
                    body.map(found -> found.parts().get(0)).orElse(at), ScriptRefusal.when(check, exit(edits, at)));
        }
        return true;
    }

    /** Whether the loop goes down by this key: {@code at = at[key]}. */
    private static boolean walks(SyntaxNode access, SyntaxNode key) {
        SyntaxNode around = loopAround(access).orElse(access);
        return around.all("assignment_expression").stream().anyMatch(set -> {
            String left = set.child("left").map(SyntaxNode::text).orElse("");
            String right = set.child("right").map(SyntaxNode::text).orElse("");
            return right.startsWith(left + "[" + key.text() + "]");
        });
    }

    /** The first access of a function by a key: where its check stands serves all of them. */
    private static SyntaxNode first(SyntaxNode access, SyntaxNode key) {
        return Statements.function(access).stream()
                .flatMap(function -> function.all("subscript_expression").stream())
                .filter(one -> Statements.sameFunction(one, access))
                .filter(one -> one.child("index")
                        .filter(index -> index.text().equals(key.text()))
                        .isPresent())
                .findFirst()
                .filter(one -> isPlain(one, access))
                .orElse(access);
    }

    /** Whether a place is reached whenever another one is: its statement stands in the same block or in one around it. */
    private static boolean isPlain(SyntaxNode first, SyntaxNode access) {
        SyntaxNode block = first.around("statement_block", "program").orElse(first);
        return block.contains(access);
    }

    private static Optional<SyntaxNode> loopAround(SyntaxNode statement) {
        return statement
                .ancestors()
                .takeWhile(above -> !above.kind().contains("function") && !above.is("method_definition"))
                .filter(above -> above.kind().matches("(for|for_in|while|do)_statement"))
                .findFirst();
    }

    private static String check(SyntaxNode key, boolean isText) {
        String text = key.text();
        return isText
                ? text + " === '__proto__' || " + text + " === 'constructor' || " + text + " === 'prototype'"
                : "['__proto__', 'constructor', 'prototype'].includes(String(" + text + "))";
    }

    private static String[] exit(ScriptEdits edits, SyntaxNode at) {
        return ScriptRefusal.answer(edits, at, 400, "Bad Request")
                .orElseGet(() -> new String[] {"throw new Error(" + edits.quoted("the key is not allowed") + ");"});
    }
}
