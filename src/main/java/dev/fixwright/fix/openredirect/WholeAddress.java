package dev.fixwright.fix.openredirect;

import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptFile;
import dev.fixwright.syntax.javascript.Statements;
import java.util.Optional;

/** Redirects of the platform itself, which take whole addresses only: those of a page are made whole by the request's. */
final class WholeAddress {
    private static final String CALLS = "(next/server\\.NextResponse|Response)\\.redirect";

    private final ScriptSite site;

    WholeAddress(ScriptSite site) {
        this.site = site;
    }

    /** The address that is followed, without what makes it whole; empty where it cannot be made whole. */
    Optional<SyntaxNode> target() {
        return site.sink(one -> site.script().called(one).matches(CALLS), "call_expression")
                .flatMap(call -> ScriptFile.argument(call, 0))
                .flatMap(address -> isMade(address)
                        ? ScriptFile.argument(address, 0)
                        : request(address).isPresent() ? Optional.of(address) : Optional.empty());
    }

    /** What an address has to be made whole with; empty where the code does so already, or where no address must be whole. */
    Optional<String> base(SyntaxNode address) {
        boolean followed = address.parent()
                .flatMap(SyntaxNode::parent)
                .filter(call -> site.script().called(call).matches(CALLS))
                .isPresent();
        return followed ? request(address).map(name -> name + ".url") : Optional.empty();
    }

    private static boolean isMade(SyntaxNode address) {
        return address.is("new_expression")
                && address.child("constructor")
                        .filter(made -> made.text().equals("URL"))
                        .isPresent()
                && ScriptFile.arguments(address).size() == 2;
    }

    private static Optional<String> request(SyntaxNode address) {
        return Statements.function(address)
                .flatMap(function -> Statements.parameter(function, 0))
                .filter(name -> name.matches("req|request"));
    }
}
