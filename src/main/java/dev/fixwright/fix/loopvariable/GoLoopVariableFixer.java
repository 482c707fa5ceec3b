package dev.fixwright.fix.loopvariable;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoFixer;
import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.Declaration;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;

/** Gives each round of a loop a variable of its own, in modules written for a Go that does not do so. */
public final class GoLoopVariableFixer implements GoFixer {
    @Override
    public String weakness() {
        return "loopvariable";
    }

    @Override
    public Attempt attempt(GoSite site) {
        if (site.module().hasGo(1, 22)) {
            return Attempt.declined(
                    "each round of a loop already has variables of its own: `go.mod` says that the module is written for Go 1.22 or newer");
        }
        Optional<SyntaxNode> taken = site.nodes("unary_expression").stream()
                .filter(node -> node.child("operator")
                        .filter(sign -> sign.text().equals("&"))
                        .isPresent())
                .flatMap(node -> node.child("operand").stream())
                .map(GoLoopVariableFixer::root)
                .filter(node ->
                        node.is("identifier") && ofLoop(site.file(), node).isPresent())
                .findFirst()
                .or(() -> captured(site));
        if (taken.isEmpty()) {
            return site.nothing("address of a loop's variable");
        }
        Declaration variable = ofLoop(site.file(), taken.get()).orElseThrow();
        SyntaxNode body = variable.scope().child("body").orElse(variable.scope());
        Optional<SyntaxNode> first = body.childOf("statement_list")
                .flatMap(list -> list.parts().stream().findFirst());
        if (first.isEmpty() || !site.file().takesLinesBefore(first.get())) {
            return Attempt.declined("the body of the loop stands on one line with other code");
        }
        if (site.file().scopes().changes(variable).stream().anyMatch(body::contains)) {
            return Attempt.declined("`" + taken.get().text() + "` gets another value in the loop");
        }
        String name = taken.get().text();
        GoEdits edits = site.edit();
        edits.insertBefore(first.get(), List.of(name + " := " + name));
        return GoSite.fixed(
                weakness(),
                edits,
                "Each round of the loop has a variable of its own now, so an address that is kept no longer points at the last element.",
                "The copy is made anew in each round: changes through the address do not reach the list that is gone through.");
    }

    private static SyntaxNode root(SyntaxNode operand) {
        SyntaxNode found = GoFile.bare(operand);
        while (found.is("selector_expression")) {
            found = found.child("operand").map(GoFile::bare).orElse(found);
        }
        return found;
    }

    /** A loop's variable in a function that runs later. */
    private static Optional<SyntaxNode> captured(GoSite site) {
        return site.nodes("identifier").stream()
                .filter(node -> ofLoop(site.file(), node)
                        .filter(found -> GoFile.function(node)
                                .filter(inner -> found.scope().contains(inner))
                                .isPresent())
                        .isPresent())
                .findFirst();
    }

    private static Optional<Declaration> ofLoop(GoFile file, SyntaxNode name) {
        return file.scopes()
                .of(name)
                .filter(found -> found.scope().is("for_statement"))
                .filter(found -> found.is(Declaration.Kind.ELEMENT)
                        || found.name()
                                .around("for_clause")
                                .filter(clause -> clause.parent().equals(Optional.of(found.scope())))
                                .isPresent());
    }
}
