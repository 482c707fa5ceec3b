package dev.fixwright.fix.stacktraceexposure;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.CSharpSite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.csharp.CSharpPlatform;
import dev.fixwright.syntax.csharp.CSharpTypes;
import dev.fixwright.syntax.csharp.CSharpUsings;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;

/** The page that shows all of an exception to developers, switched on for everybody. */
record CSharpDeveloperPage(CSharpSite site, SyntaxNode call) {
    private static final String PAGES =
            "(?s)(.*\\.)?(UseDeveloperExceptionPage|UseDatabaseErrorPage|UseMigrationsEndPoint)";

    static Optional<SyntaxNode> among(List<SyntaxNode> calls) {
        return calls.stream().filter(one -> function(one).matches(PAGES)).findFirst();
    }

    private static String function(SyntaxNode call) {
        return call.child("function").map(SyntaxNode::text).orElse("");
    }

    /** Whether a node is reached only where the program runs for those who develop it. */
    static boolean isGuarded(CSharpFile file, SyntaxNode node) {
        return node.ancestors()
                .anyMatch(above -> above.child("condition")
                        .filter(condition -> above.child(isNegative(condition) ? "alternative" : "consequence")
                                .filter(branch -> branch.contains(node))
                                .isPresent())
                        .filter(condition -> asksForDevelopment(file, condition))
                        .isPresent());
    }

    private static boolean isNegative(SyntaxNode condition) {
        return condition.text().startsWith("!");
    }

    private static boolean asksForDevelopment(CSharpFile file, SyntaxNode condition) {
        String asked = condition.text()
                + condition.all("identifier").stream()
                        .map(one -> file.resolve(one).text())
                        .reduce("", String::concat);
        return asked.matches("(?s).*(IsDevelopment\\(\\)|IsEnvironment\\(\"Development\"\\)).*")
                && !asked.contains(isNegative(condition) ? "&&" : "||");
    }

    Attempt attempt() {
        if (isGuarded(site.file(), call)) {
            return Attempt.declined("the page for developers is already shown only while the program is developed");
        }
        Optional<String> environment = environment();
        SyntaxNode statement = CSharpFile.statement(call);
        if (environment.isEmpty()) {
            return Attempt.declined(
                    "nothing here tells whether the program is being developed; add a parameter `IWebHostEnvironment env`"
                            + " and ask it first");
        }
        boolean whole = statement.is("expression_statement")
                && statement.parts().get(0) == call
                && function(call).matches("(\\w+\\.)*\\w+");
        if (whole && !site.file().standsAlone(statement)) {
            return Attempt.declined("the page for developers is switched on by a statement without braces of its own");
        }
        if (!whole) {
            return Attempt.declined(
                    "the page for developers is switched on in a chain of calls, within which no condition"
                            + " can stand");
        }
        SyntaxEdits edits = site.edit();
        boolean implicit = CSharpPlatform.of(site.project().tree(), site.file()).hasImplicitUsings()
                || !site.file().imports("Microsoft.AspNetCore.Builder");
        if (!implicit && !site.file().root().text().contains("IHostingEnvironment")) {
            new CSharpUsings(site.file(), edits).type("Microsoft.Extensions.Hosting", "HostEnvironmentEnvExtensions");
        }
        String indent = edits.layout().indentOf(statement.start());
        String inner = indent + edits.layout().unit();
        String line = edits.layout().newLine();
        edits.insert(
                statement.start(),
                "if (" + environment.get() + ".IsDevelopment())" + line + indent + "{" + line + inner);
        edits.insert(statement.end(), line + indent + "}");
        return SyntaxSite.fixed(
                "stacktraceexposure",
                edits,
                "Only those who develop the program see the page with the exception and the source around it.",
                "Check that visitors get a page of their own for errors, by `UseExceptionHandler`.");
    }

    /** What tells where the program runs: a parameter, a field, or the program itself. */
    private Optional<String> environment() {
        CSharpFile file = site.file();
        Optional<String> declared =
                file.root().all("parameter", "variable_declaration", "property_declaration").stream()
                        .filter(one -> one.child("type")
                                .map(CSharpTypes::simple)
                                .filter(type -> type.matches("I(Web)?HostEnvironment|IHostingEnvironment"))
                                .isPresent())
                        .flatMap(one -> one
                                .child("name")
                                .or(() -> one.childOf("variable_declarator").flatMap(inner -> inner.child("name")))
                                .stream())
                        .map(SyntaxNode::text)
                        .filter(name -> !file.names().of(name, call).isEmpty())
                        .findFirst();
        String on = call.child("function")
                .flatMap(function -> function.child("expression"))
                .map(SyntaxNode::text)
                .orElse("");
        boolean program = file.names().of(on, call).stream()
                .anyMatch(one -> one.type()
                                .filter(type -> type.text().equals("WebApplication"))
                                .isPresent()
                        || one.value()
                                .filter(value -> value.text()
                                        .matches("(?s)\\w*[bB]uilder\\.Build\\(\\)|WebApplication\\.Create\\(.*"))
                                .isPresent());
        return declared.or(() -> program ? Optional.of(on + ".Environment") : Optional.empty());
    }
}
