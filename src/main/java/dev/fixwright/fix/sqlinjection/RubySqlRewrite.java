package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.RubySite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.fix.sqlinjection.RubySqlSink.Kind;
import dev.fixwright.fix.sqlinjection.SlotReading.Slot;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.grammar.TextCuts;
import dev.fixwright.syntax.grammar.TextPart;
import dev.fixwright.syntax.ruby.RubyCall;
import dev.fixwright.syntax.ruby.RubyFile;
import dev.fixwright.syntax.ruby.RubyString;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rewrites one call that runs SQL, and the statements that build its text. */
final class RubySqlRewrite {
    private final RubyFile file;
    private final RubySqlSink sink;
    private final SyntaxEdits edits;
    private final RubySqlValues values;
    private final RubySqlReach reach;

    RubySqlRewrite(RubySite site, RubySqlSink sink, SyntaxEdits edits) {
        this.file = site.file();
        this.sink = sink;
        this.edits = edits;
        this.values = new RubySqlValues(file, sink.call().method().equals("having"));
        this.reach = new RubySqlReach(file, sink.call().node());
    }

    /** Rewrites; answers what stands in the way. */
    Optional<String> rewrite() {
        RubySqlText text = RubySqlText.of(file, sink.text());
        if (text.obstacle().isPresent()) {
            return text.obstacle();
        }
        List<TextPart> all = text.texts().stream().flatMap(List::stream).toList();
        if (all.stream().noneMatch(TextPart::isCharacters)) {
            boolean constant = all.stream().allMatch(part -> part.constant().isPresent())
                    || sink.text().is("simple_symbol", "pair", "hash");
            return Optional.of(
                    constant
                            ? "the SQL text is already constant"
                            : "`" + SyntaxSite.words(sink.text())
                                    + "` is not built in this method, so it cannot be seen which values the SQL text holds");
        }
        boolean record = Set.of(Kind.ARGUMENTS, Kind.ARRAY, Kind.CONNECTION).contains(sink.kind());
        List<SlotReading> readings = text.texts().stream()
                .map(parts -> SlotReading.of(parts, record, clause()))
                .toList();
        if (readings.stream().allMatch(reading -> reading.slots().isEmpty())) {
            return Optional.of("the SQL text is already constant");
        }
        Optional<String> obstacle = obstacle(text, readings);
        Optional<String> elsewhere = obstacle.isPresent() ? obstacle : text.otherUse(RubyFile.bare(sink.text()));
        return elsewhere.isPresent() ? elsewhere : bind(text, readings);
    }

    private Optional<String> obstacle(RubySqlText text, List<SlotReading> readings) {
        if (sink.kind() == Kind.NAMES) {
            SyntaxNode value = readings.stream()
                    .flatMap(reading -> reading.slots().stream())
                    .findFirst()
                    .orElseThrow()
                    .values()
                    .get(0)
                    .node();
            return Optional.of(
                    "`" + SyntaxSite.words(value) + "` is part of what `"
                            + sink.call().method()
                            + "` takes, which are names, and names cannot be bound as parameters; look it up in a list of those allowed");
        }
        for (SlotReading reading : readings) {
            if (reading.obstacle().isPresent()) {
                return reading.obstacle();
            }
        }
        Optional<String> unreached = reach.obstacle(slots(readings), values);
        if (unreached.isPresent()) {
            return unreached;
        }
        boolean marks = text.texts().stream()
                        .flatMap(List::stream)
                        .filter(TextPart::isCharacters)
                        .mapToLong(part -> part.constant()
                                .orElse("")
                                .chars()
                                .filter(c -> c == '?')
                                .count())
                        .sum()
                > readings.stream().mapToInt(SlotReading::markers).sum();
        if (marks) {
            return Optional.of("the SQL text holds a question mark of its own, which would be taken for a parameter");
        }
        boolean driver = Set.of(Kind.SQLITE, Kind.POSTGRES, Kind.MYSQL).contains(sink.kind());
        boolean open = readings.size() > 1 || reach.isConditional(slots(readings));
        if (driver && (open || sink.call().arguments().size() > 1)) {
            return Optional.of(
                    "the driver wants exactly the parameters that the text names, and not all of them are always there");
        }
        return open && readings.stream().anyMatch(reading -> reading.markers() > 0)
                ? Optional.of("the text has parameters by their place, and not all of them are always there")
                : Optional.empty();
    }

    /** The words that stand before the text in the statement which is run. */
    private List<String> clause() {
        boolean whole = sink.call().method().matches("fetch|find_by_sql|count_by_sql");
        if (whole || !Set.of(Kind.ARGUMENTS, Kind.ARRAY, Kind.NAMES).contains(sink.kind())) {
            return List.of();
        }
        return switch (sink.call().method()) {
            case "having" -> List.of("SELECT", "HAVING");
            case "update_all" -> List.of("UPDATE", "rows", "SET");
            default -> List.of("SELECT", "WHERE");
        };
    }

    private static List<Slot> slots(List<SlotReading> readings) {
        return readings.stream().flatMap(reading -> reading.slots().stream()).toList();
    }

    private Optional<String> bind(RubySqlText text, List<SlotReading> readings) {
        boolean named = readings.size() > 1
                || reach.isConditional(slots(readings))
                || (!readings.get(0).names().isEmpty()
                        && sink.call().arguments().stream().anyMatch(one -> one.is("pair", "hash")));
        Set<String> taken = new HashSet<>();
        readings.forEach(reading -> taken.addAll(reading.names()));
        List<String> added = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            TextCuts cut = new TextCuts(text.texts().get(i), edits);
            for (Slot slot : readings.get(i).slots()) {
                String value = slot.list() ? values.listOf(slot, edits) : values.value(slot);
                String name = named ? values.name(slot, taken) : "";
                added.add(named ? name + ": " + value : value);
                places.add(slot.markers());
                String marker = named ? ":" + name : sink.kind() == Kind.POSTGRES ? "$" + added.size() : "?";
                SyntaxNode first = slot.values().get(0).node();
                if (!slot.quoted() && (AddedText.isAlone(slot.values().get(0)) || !cut.canReplace(slot.stretch()))) {
                    edits.replace(first, RubyString.literal(marker, true));
                } else {
                    cut.replace(slot.stretch(), marker);
                }
            }
        }
        unwrapFormats(text);
        add(added, places, named);
        return Optional.empty();
    }

    /** {@code format(text, …)} whose values are all gone is the text alone. */
    private void unwrapFormats(RubySqlText text) {
        for (SyntaxNode format : text.formats()) {
            SyntaxNode literal = format.is("call")
                    ? new RubyCall(file, format).arguments().get(0)
                    : format.child("left").orElse(format);
            edits.replace(format.start(), literal.start(), "");
            edits.replace(literal.end(), format.end(), "");
        }
    }

    private void add(List<String> added, List<Integer> places, boolean named) {
        String all = String.join(", ", added);
        SyntaxNode text = sink.text();
        switch (sink.kind()) {
            case ARRAY -> {
                if (sink.call().arguments().get(0).is("array")) {
                    arguments(sink.call().arguments().get(0).parts(), added, places, named);
                } else {
                    edits.insert(text.start(), "[");
                    edits.insert(text.end(), ", " + (named ? "{ " + all + " }" : all) + "]");
                }
            }
            case CONNECTION -> {
                edits.insert(text.start(), "ActiveRecord::Base.sanitize_sql([");
                edits.insert(text.end(), ", " + (named ? "{ " + all + " }" : all) + "])");
            }
            case SQLITE -> edits.insert(text.end(), ", [" + all + "]");
            case POSTGRES -> {
                edits.replace(sink.call().named(), "exec_params");
                edits.insert(text.end(), ", [" + all + "]");
            }
            case MYSQL -> {
                edits.replace(sink.call().named(), "prepare");
                edits.insert(sink.call().node().end(), ".execute(" + all + ")");
            }
            default -> arguments(sink.call().arguments(), added, places, named);
        }
    }

    /** Puts new values among those that are handed over already, each where its marker stands. */
    private void arguments(List<SyntaxNode> present, List<String> added, List<Integer> places, boolean named) {
        if (named) {
            edits.insert(present.get(present.size() - 1).end(), ", " + String.join(", ", added));
            return;
        }
        for (int i = 0; i < added.size(); i++) {
            int place = Math.min(places.get(i), present.size() - 1);
            StringBuilder together = new StringBuilder(", " + added.get(i));
            while (i + 1 < added.size() && Math.min(places.get(i + 1), present.size() - 1) == place) {
                together.append(", ").append(added.get(++i));
            }
            edits.insert(present.get(place).end(), together.toString());
        }
    }
}
