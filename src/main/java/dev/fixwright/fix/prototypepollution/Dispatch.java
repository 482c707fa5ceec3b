package dev.fixwright.fix.prototypepollution;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Binding;
import dev.fixwright.syntax.javascript.ScriptEdits;
import java.util.Optional;

/** Functions that are chosen by a key among the properties of an object: its own ones only, not those it inherits. */
final class Dispatch {
    private final ScriptSite site;
    private final SyntaxNode access;

    Dispatch(ScriptSite site, SyntaxNode access) {
        this.site = site;
        this.access = access;
    }

    /** Whether what is read is called, here or by the name that it gets. */
    boolean calls() {
        return isCalled(access) || held().isPresent();
    }

    private static boolean isCalled(SyntaxNode node) {
        return node.field().equals("function")
                && node.parent().filter(above -> above.is("call_expression")).isPresent();
    }

    /** The declaration whose name is what is read, and nothing else, where that name is called. */
    private Optional<SyntaxNode> held() {
        Optional<SyntaxNode> declarator = access.parent()
                .filter(above ->
                        above.is("variable_declarator") && access.field().equals("value"));
        return declarator
                .flatMap(one -> one.child("name"))
                .filter(name -> name.is("identifier"))
                .flatMap(name -> site.script().bindings().binding(name))
                .filter(this::isCalledSomewhere)
                .flatMap(binding -> declarator);
    }

    private boolean isCalledSomewhere(Binding binding) {
        return site.script().bindings().uses(binding).stream().anyMatch(Dispatch::isCalled);
    }

    /** Whether the code asks if there is a function; only then may its type say that there may be none. */
    private boolean isAsked() {
        String name =
                held().flatMap(one -> one.child("name")).map(SyntaxNode::text).orElse("");
        return access.around("statement_block", "program")
                .filter(block -> block.text()
                        .matches("(?s).*(!\\s*" + name + "\\b|\\b" + name + "\\s*(\\?|&&|[=!]==?)|typeof\\s+" + name
                                + "\\b|if\\s*\\(" + name + "\\)).*"))
                .isPresent();
    }

    Attempt fix(String weakness) {
        SyntaxNode object = access.child("object").orElseThrow();
        SyntaxNode key = access.child("index").orElseThrow();
        boolean literal = site.script()
                .bindings()
                .soleValue(object)
                .filter(value -> value.is("object"))
                .isPresent();
        if (!literal) {
            return Attempt.declined("`" + object.text()
                    + "` is not made as an object of its own here, so it may rightly inherit what is called");
        }
        ScriptEdits edits = site.edit();
        String own = "Object.prototype.hasOwnProperty.call(" + object.text() + ", " + key.text() + ")";
        if (held().isPresent() && (!edits.isTyped() || isAsked())) {
            edits.replace(access, own + " ? " + access.text() + " : undefined");
        } else {
            edits.before(
                    access,
                    "if (!" + own + ") {",
                    "    throw new TypeError(" + edits.quoted("there is no such function") + ");",
                    "}");
        }
        return site.fix(
                weakness,
                edits,
                "Only functions that stand in `" + object.text()
                        + "` itself are called, not those that every object inherits, such as `constructor`.",
                "Keys that name no function of the object end as unknown ones did.");
    }
}
