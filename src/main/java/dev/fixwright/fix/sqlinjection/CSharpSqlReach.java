package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.fix.sqlinjection.SlotReading.Slot;
import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.grammar.Binding;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.grammar.TextPart;
import java.util.List;
import java.util.Optional;

/** Finds out whether the values of a text are still the same, and seen, where the text is run. */
final class CSharpSqlReach {
    private static final String[] LOOPS = {"for_statement", "foreach_statement", "while_statement", "do_statement"};
    private static final String[] BRANCHES = {
        "if_statement", "switch_section", "else_clause", "try_statement", "catch_clause"
    };

    private final CSharpFile file;
    private final CSharpSqlSink sink;

    CSharpSqlReach(CSharpFile file, CSharpSqlSink sink) {
        this.file = file;
        this.sink = sink;
    }

    Optional<String> obstacle(List<SlotReading> readings) {
        for (SlotReading reading : readings) {
            for (Slot slot : reading.slots()) {
                if (slot.content().stream().map(this::branch).distinct().count() > 1) {
                    return Optional.of(
                            "the text around `"
                                    + SyntaxSite.words(slot.values().get(0).node())
                                    + "` in its quotes is added in some cases only, and a parameter has one value in all of them");
                }
                for (TextPart part : slot.values()) {
                    Optional<String> reason = obstacle(part.node());
                    if (reason.isPresent()) {
                        return reason;
                    }
                }
            }
        }
        return otherUse();
    }

    private Optional<String> obstacle(SyntaxNode value) {
        String name = "`" + SyntaxSite.words(value) + "`";
        boolean loop = value.ancestors().anyMatch(above -> above.is(LOOPS) && !above.contains(sink.node()));
        if (loop) {
            return Optional.of(name + " is added in a loop, so the number of parameters is not known");
        }
        if (isConditional(value) && value.all("invocation_expression").stream().anyMatch(call -> true)) {
            return Optional.of(name + " is worked out under a condition only, and parameters are added in any case");
        }
        for (SyntaxNode used : value.all("identifier")) {
            if (used.field().equals("name")) {
                continue; // the name of a member of something else
            }
            boolean known = file.names()
                    .owner(used.text(), used)
                    .filter(scope -> !scope.contains(sink.node()) && !value.contains(scope))
                    .isEmpty();
            if (!known) {
                return Optional.of("`" + used.text() + "` is not known where the SQL text is run");
            }
            if (changes(used)) {
                return Optional.of("`" + used.text() + "` gets another value before the SQL text is run");
            }
        }
        return Optional.empty();
    }

    /** Whether a value comes into the text in some cases only. */
    boolean isConditional(SyntaxNode value) {
        return value.ancestors().anyMatch(above -> above.is(BRANCHES) && !above.contains(sink.node()));
    }

    /** The branch in which a part of the text is added, where it does not hold the sink as well. */
    private Optional<SyntaxNode> branch(TextPart part) {
        return part.operand().node().around(BRANCHES).filter(above -> !above.contains(sink.node()));
    }

    private boolean changes(SyntaxNode used) {
        for (Binding binding : file.names().of(used)) {
            boolean between = binding.name().start() > used.end()
                    && binding.name().end() < sink.node().start();
            if (between && !binding.is(Binding.Kind.DECLARED)) {
                return true;
            }
        }
        return false;
    }

    /** Another place that takes the text, which would have markers without parameters. */
    private Optional<String> otherUse() {
        SyntaxNode text = CSharpFile.bare(sink.text());
        Optional<SyntaxNode> variable = text.is("identifier") ? Optional.of(text) : CSharpSqlBuilder.behind(file, text);
        return variable.map(new CSharpSqlPieces(file)::uses).orElse(List.of()).stream()
                .filter(use -> !text.contains(use) && isHandedOn(use))
                .findFirst()
                .map(use -> "the text `" + use.text() + "` is also used on line " + use.line()
                        + ", where its parameters would be missing");
    }

    private static boolean isHandedOn(SyntaxNode use) {
        SyntaxNode function = CSharpFile.function(use);
        boolean given = use.ancestors()
                .takeWhile(above -> above != function)
                .anyMatch(above -> above.is("argument", "return_statement", "assignment_expression"));
        boolean measured = use.parent()
                .filter(up -> up.text().equals(use.text() + ".Length"))
                .isPresent();
        return given
                && !measured
                && use.around("invocation_expression")
                        .filter(call -> call.text()
                                .matches("(?s)(\\w+\\.)*_?([lL]og\\w*|Console|Debug|Trace|Logger)\\.\\w+\\(.*"))
                        .isEmpty();
    }
}
