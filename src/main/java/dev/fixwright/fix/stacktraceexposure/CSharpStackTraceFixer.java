package dev.fixwright.fix.stacktraceexposure;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.CSharpFixer;
import dev.fixwright.fix.CSharpSite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.csharp.CSharpPlace;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Logs an exception and gives the client a general answer. */
public final class CSharpStackTraceFixer implements CSharpFixer {
    private static final String ANSWER = "An internal error has occurred.";
    private static final String NOTHING = "the answer already shows nothing of the exception";
    private static final String[] EXPRESSIONS = {
        "invocation_expression", "member_access_expression", "conditional_access_expression", "identifier"
    };

    @Override
    public String weakness() {
        return "stacktraceexposure";
    }

    @Override
    public Attempt attempt(CSharpSite site) {
        Optional<SyntaxNode> page = CSharpDeveloperPage.among(site.nodes("invocation_expression"));
        if (page.isPresent()) {
            return new CSharpDeveloperPage(site, page.get()).attempt();
        }
        Optional<CSharpException> known = site
                .nodes(
                        "return_statement",
                        "expression_statement",
                        "invocation_expression",
                        "identifier",
                        "local_declaration_statement")
                .stream()
                .flatMap(node -> CSharpException.around(site.file(), node).stream())
                .findFirst();
        if (known.isEmpty()) {
            boolean caught = site.nodes("identifier").stream()
                    .anyMatch(node -> node.around("catch_clause").isPresent());
            return caught ? Attempt.declined(NOTHING) : site.nothing("answer of a `catch` block");
        }
        CSharpException exception = known.get();
        if (exception.name().isEmpty()) {
            return Attempt.declined(NOTHING);
        }
        List<SyntaxNode> shown = shown(site, exception);
        if (shown.isEmpty()) {
            return Attempt.declined(reason(site, exception));
        }
        if (shown.stream().allMatch(node -> isForDevelopers(site.file(), node))) {
            return Attempt.declined("the exception is already shown only while the program is developed");
        }
        return general(site, exception, shown);
    }

    private static String reason(CSharpSite site, CSharpException exception) {
        Optional<SyntaxNode> maker = exception.handedTo(site.nodes("identifier", "member_access_expression"));
        if (maker.isPresent()) {
            return "`" + SyntaxSite.words(maker.get())
                    + "` gets the exception and makes the answer of it, which is not seen" + " here";
        }
        boolean message = exception.scope().text().contains(exception.name() + ".Message");
        return exception.isGeneral() || !message
                ? NOTHING
                : "the message of a `" + exception.type()
                        + "` may be meant for the client, and nothing else of it is shown";
    }

    /** What shows the exception on the line, or in the variables that the line sends. */
    private static List<SyntaxNode> shown(CSharpSite site, CSharpException exception) {
        List<SyntaxNode> here = open(site.nodes(EXPRESSIONS), exception);
        List<SyntaxNode> found = !here.isEmpty()
                ? here
                : site.nodes("identifier").stream()
                        .filter(use -> exception.scope().contains(use) && !CSharpException.isLogged(use))
                        .map(use -> open(gatheredIn(site.file(), use, exception.scope()), exception))
                        .filter(values -> !values.isEmpty())
                        .findFirst()
                        .orElse(List.of());
        return found.isEmpty() ? found : besideLog(found);
    }

    private static List<SyntaxNode> open(List<SyntaxNode> nodes, CSharpException exception) {
        return nodes.stream()
                .filter(node -> node.is(EXPRESSIONS) && exception.scope().contains(node) && exception.isShownBy(node))
                .filter(node -> node.ancestors()
                        .takeWhile(above -> above != exception.scope())
                        .noneMatch(exception::isShownBy))
                .filter(node -> !CSharpException.isLogged(node) && !isThrown(node) && !isAsked(node))
                .distinct()
                .toList();
    }

    /** All that is put into a variable, by its values and by statements that call or set something of it. */
    private static List<SyntaxNode> gatheredIn(CSharpFile file, SyntaxNode use, SyntaxNode scope) {
        List<SyntaxNode> nodes = new ArrayList<>();
        file.names().of(use).stream()
                .flatMap(binding -> binding.value().stream())
                .filter(value -> value.end() < use.start())
                .forEach(value -> nodes.addAll(value.all()));
        scope.all("expression_statement").stream()
                .filter(one -> one.end() < use.start() && one.text().startsWith(use.text() + "."))
                .forEach(one -> nodes.addAll(one.all()));
        return nodes;
    }

    /** Where a variable with the text is logged as well, the places that use it otherwise. */
    private static List<SyntaxNode> besideLog(List<SyntaxNode> shown) {
        Optional<SyntaxNode> name = shown.get(0).around("variable_declarator").flatMap(one -> one.child("name"));
        List<SyntaxNode> uses = name.stream()
                .flatMap(one -> CSharpFile.function(one).all("identifier").stream()
                        .filter(use -> use != one && use.text().equals(one.text())))
                .toList();
        return uses.stream().anyMatch(CSharpException::isLogged)
                ? uses.stream().filter(use -> !CSharpException.isLogged(use)).toList()
                : shown;
    }

    private static boolean isThrown(SyntaxNode node) {
        return node.around("throw_statement", "throw_expression").isPresent();
    }

    /** Whether an expression is only compared or looked at. */
    private static boolean isAsked(SyntaxNode node) {
        SyntaxNode statement = CSharpFile.statement(node);
        return Stream.concat(Stream.of(node), node.ancestors())
                .takeWhile(above -> above != statement)
                .anyMatch(above -> above.field().equals("condition")
                                && !above.parent().orElse(above).is("conditional_access_expression")
                        || above.childOf("==", "!=", "is").isPresent());
    }

    private static boolean isForDevelopers(CSharpFile file, SyntaxNode node) {
        boolean debug = node.ancestors()
                .takeWhile(above -> !above.is("preproc_else"))
                .anyMatch(above -> above.is("preproc_if") && above.text().startsWith("#if DEBUG"));
        return debug || CSharpDeveloperPage.isGuarded(file, node);
    }

    private Attempt general(CSharpSite site, CSharpException exception, List<SyntaxNode> shown) {
        boolean kept = CSharpFile.function(shown.get(0)).all("variable_declarator").stream()
                .anyMatch(one -> one.child("name")
                        .filter(name -> name.text().equals(shown.get(0).text()))
                        .isPresent());
        boolean logs = !exception.isInLog() && (!kept || shown.get(0).text().equals(exception.name()));
        CSharpPlace place = CSharpPlace.beforeAllOf(site.file(), shown.get(0));
        if (logs && place.obstacle().isPresent()) {
            return Attempt.declined("the exception is shown where no statement can log it: "
                    + place.obstacle().get());
        }
        SyntaxEdits edits = site.edit();
        if (logs) {
            place.put(edits, new CSharpLogger(site.file(), shown.get(0)).statement(exception.name()));
        }
        shown.forEach(node -> answer(node, shown, edits));
        return SyntaxSite.fixed(
                weakness(),
                edits,
                "The exception goes into the log, and the client gets a general answer.",
                "Check that no client reads the exception's text.");
    }

    private static void answer(SyntaxNode node, List<SyntaxNode> shown, SyntaxEdits edits) {
        Optional<SyntaxNode> braces = node.parent().filter(up -> up.is("interpolation"));
        Optional<SyntaxNode> sum = sumOf(node, shown);
        boolean alone = node.around("invocation_expression")
                .flatMap(call -> call.child("function"))
                .filter(called -> called.text().equals("InternalServerError"))
                .isPresent();
        if (sum.isPresent()) {
            edits.replace(sum.get(), "\"" + ANSWER + "\"");
        } else if (braces.isPresent()) {
            edits.replace(braces.get(), "an internal error");
            unmark(braces.get(), shown, edits);
        } else {
            edits.replace(node, alone ? "" : "\"" + ANSWER + "\"");
        }
    }

    /** All of a sum that shows the exception several times, with nothing but constants beside it. */
    private static Optional<SyntaxNode> sumOf(SyntaxNode node, List<SyntaxNode> shown) {
        SyntaxNode whole = node;
        while (whole.parent()
                .filter(up -> up.is("binary_expression") && up.childOf("+").isPresent())
                .isPresent()) {
            whole = whole.parent().get();
        }
        SyntaxNode sum = whole;
        long inside = shown.stream().filter(sum::contains).count();
        boolean constants = sum.all().stream()
                .filter(part -> part.parent()
                        .filter(up -> up.is("binary_expression") && sum.contains(up))
                        .isPresent())
                .allMatch(part -> part.is("string_literal", "+", "binary_expression") || shown.contains(part));
        return sum != node && inside > 1 && constants ? Optional.of(sum) : Optional.empty();
    }

    /** A literal whose values are all gone needs no {@code $}. */
    private static void unmark(SyntaxNode braces, List<SyntaxNode> shown, SyntaxEdits edits) {
        SyntaxNode literal = braces.parent().orElse(braces);
        boolean empty = literal.all("interpolation").stream()
                .allMatch(one -> shown.stream().anyMatch(one::contains));
        if (empty && literal.text().startsWith("$\"") && !literal.text().contains("{{")) {
            edits.replace(literal.start(), literal.start() + 1, "");
        }
    }
}
