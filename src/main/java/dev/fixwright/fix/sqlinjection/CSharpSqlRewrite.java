package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.CSharpSite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.fix.sqlinjection.SlotReading.Slot;
import dev.fixwright.syntax.csharp.CSharpCall;
import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.csharp.CSharpPlatform;
import dev.fixwright.syntax.csharp.CSharpString;
import dev.fixwright.syntax.csharp.CSharpText;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.grammar.TextCuts;
import dev.fixwright.syntax.grammar.TextPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rewrites one place that runs SQL, and the statements that build its text. */
final class CSharpSqlRewrite {
    private static final String DONE =
            "The SQL text is constant now and the values are bound as parameters, so they can no longer change what the statement"
                    + " does.";
    private static final String CONSTANT = "the SQL text is already constant";

    private final CSharpSite site;
    private final CSharpFile file;
    private final CSharpSqlSink sink;
    private final SyntaxEdits edits;

    CSharpSqlRewrite(CSharpSite site, CSharpSqlSink sink) {
        this.site = site;
        this.file = site.file();
        this.sink = sink;
        this.edits = site.edit();
    }

    Attempt attempt() {
        if (sink.kind() == CSharpSqlSink.Kind.ENTITY_CORE && isSafeAlready()) {
            return Attempt.declined("`" + new CSharpCall(file, sink.node()).method()
                    + "` already takes the values of an interpolated text as parameters");
        }
        if (file.known(sink.text()).isPresent()) {
            return Attempt.declined(CONSTANT);
        }
        CSharpSqlText text = CSharpSqlText.of(file, sink.text());
        if (text.obstacle().isPresent()) {
            return Attempt.declined(text.obstacle().get());
        }
        if (text.texts().stream()
                .flatMap(List::stream)
                .noneMatch(part -> part.constant().isPresent())) {
            return Attempt.declined(CSharpSqlText.notBuilt(sink.text()));
        }
        List<SlotReading> readings =
                text.texts().stream().map(parts -> SlotReading.of(parts, false)).toList();
        if (readings.stream().allMatch(reading -> reading.slots().isEmpty())) {
            return Attempt.declined(CONSTANT);
        }
        Optional<String> obstacle = bareValues(readings).stream()
                .flatMap(value -> (value.is("invocation_expression")
                                ? madeElsewhere(new CSharpCall(file, value))
                                : sharedPart(value))
                        .stream())
                .findFirst()
                .or(() -> readings.stream()
                        .flatMap(reading -> reading.obstacle().stream())
                        .findFirst())
                .or(() -> new CSharpSqlReach(file, sink).obstacle(readings));
        return obstacle.isPresent() ? Attempt.declined(obstacle.get()) : bound(text, readings);
    }

    /** The expressions that stand where words of SQL may stand: not in quotes, and not as the members of a list. */
    private static List<SyntaxNode> bareValues(List<SlotReading> readings) {
        return readings.stream()
                .flatMap(reading -> reading.slots().stream())
                .filter(slot -> !slot.quoted() && !slot.list())
                .flatMap(slot -> slot.values().stream())
                .map(TextPart::node)
                .toList();
    }

    /** A variable that holds a part of the text for several uses. */
    private Optional<String> sharedPart(SyntaxNode name) {
        boolean holdsText = name.is("identifier")
                && file.names().of(name).stream()
                        .flatMap(binding -> binding.value().stream())
                        .anyMatch(value -> CSharpText.of(file, value).hasLiteral()
                                && file.known(value).isEmpty());
        return holdsText && new CSharpSqlPieces(file).uses(name).size() > 1
                ? Optional.of("`" + name.text() + "` holds a part of the SQL text that is used in several places")
                : Optional.empty();
    }

    /** A part of the text that another method makes, or that a list gathers. */
    private Optional<String> madeElsewhere(CSharpCall call) {
        boolean own = call.receiver().filter(on -> !on.text().equals("this")).isEmpty()
                && file.root().all("method_declaration", "local_function_statement").stream()
                        .filter(method -> method.child("name")
                                .filter(name -> name.text().equals(call.method()))
                                .isPresent())
                        .flatMap(method -> method.all().stream())
                        .anyMatch(node -> node.kind().endsWith("string_literal")
                                && node.text().matches("(?is).*\\b(where|and|from|join)\\b.*"));
        if (own) {
            return Optional.of("the method `" + call.method()
                    + "` makes a part of the SQL text, and its values are not known where the text is run");
        }
        boolean list = call.name().matches("[sS]tring\\.Join")
                && file.types().of(call.values().get(1)).matches("I?List");
        return list
                ? Optional.of("`" + SyntaxSite.words(call.values().get(1))
                        + "` gathers parts of the SQL text in a way that is not wholly seen here")
                : Optional.empty();
    }

    private boolean isSafeAlready() {
        String method = new CSharpCall(file, sink.node()).method();
        return !method.contains("Raw") && sink.text().is("interpolated_string_expression");
    }

    private Attempt bound(CSharpSqlText text, List<SlotReading> readings) {
        List<String> names =
                readings.stream().flatMap(reading -> reading.names().stream()).toList();
        boolean nullable = CSharpPlatform.of(site.project().tree(), file).isNullable();
        CSharpSqlValues values = new CSharpSqlValues(file, nullable, names);
        CSharpSqlParameters parameters = new CSharpSqlParameters(file, sink, edits, values);
        Optional<String> refused = parameters.obstacle(readings);
        if (refused.isPresent()) {
            return Attempt.declined(refused.get());
        }
        Map<Slot, String> bound = new LinkedHashMap<>();
        List<TextCuts> cuts = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            List<TextPart> parts = text.texts().get(i);
            TextCuts cut = new TextCuts(parts, edits);
            for (Slot slot : readings.get(i).slots()) {
                String name = values.name(slot);
                String marker = parameters.marker(name, bound.size());
                String shown = slot.isTop() ? "(" + marker + ")" : marker;
                SyntaxNode value = slot.values().get(0).node();
                boolean alone = slot.values().stream().anyMatch(AddedText::isAlone);
                if (alone && slot.quoted()) {
                    return Attempt.declined("`" + SyntaxSite.words(value) + AddedText.ALONE);
                }
                if (alone || !cut.canReplace(slot.stretch())) {
                    edits.replace(value, CSharpString.literal(shown));
                } else {
                    cut.replace(slot.stretch(), shown);
                }
                bound.put(slot, name);
            }
            cuts.add(cut);
        }
        new CSharpSqlLiterals(file, edits).tidy(text, cuts);
        Optional<String> unplaced = parameters.add(bound);
        return unplaced.isPresent()
                ? Attempt.declined(unplaced.get())
                : SyntaxSite.fixed("sqlinjection", edits, DONE, "A bound value is compared as one value of its type.");
    }
}
