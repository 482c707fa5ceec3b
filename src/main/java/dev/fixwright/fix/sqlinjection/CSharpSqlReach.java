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
            boolean member = used.field().equals("name")
                    && used.parent()
                            .filter(up -> up.is("member_access_expression"))
                            .isPresent();
            Optional<SyntaxNode> owner =
                    member ? Optional.empty() : file.names().owner(used.text(), used);
            if (owner.filter(scope -> !scope.contains(sink.node())).isPresent()) {
                return Optional.of("`" + used.text() + "` is not known where the SQL text is run");
            }
            if (owner.isPresent() && changes(used)) {
                return Optional.of("`" + used.text() + "` gets another value before the SQL text is run");
            }
        }
        return Optional.empty();
    }

    /** Whether a value comes into the text in some cases only. */
    boolean isConditional(SyntaxNode value) {
        return value.ancestors().anyMatch(above -> above.is(BRANCHES) && !above.contains(sink.node()));
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
        if (!text.is("identifier")) {
            return Optional.empty();
        }
        List<Binding> bindings = file.names().of(text);
        return CSharpFile.function(text).all("identifier").stream()
                .filter(use -> use.text().equals(text.text())
                        && use != text
                        && file.names().of(use).equals(bindings))
                .filter(use -> bindings.stream()
                        .noneMatch(binding -> binding.name() == use
                                || binding.value()
                                        .filter(value -> value.contains(use))
                                        .isPresent()))
                .filter(use -> use.around("argument", "return_statement", "assignment_expression")
                        .isPresent())
                .filter(use -> use.around("invocation_expression")
                        .filter(call -> call.text()
                                .matches("(?s)(\\w+\\.)*_?([lL]og\\w*|Console|Debug|Trace|Logger)\\.\\w+\\(.*"))
                        .isEmpty())
                .findFirst()
                .map(use -> "the text `" + use.text() + "` is also used on line " + use.line()
                        + ", where its parameters would be missing");
    }
}
