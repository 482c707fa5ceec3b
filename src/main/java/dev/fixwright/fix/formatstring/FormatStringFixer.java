package dev.fixwright.fix.formatstring;

import com.github.javaparser.ast.expr.Expression;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.GuardedTexts;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.fix.TextSinks;
import dev.fixwright.fix.WholeTexts;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.CollapsedText;
import dev.fixwright.syntax.java.ComposedText;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Slot;
import dev.fixwright.syntax.java.StringParts;
import dev.fixwright.syntax.java.StringParts.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps formats constant: values that were written into them become arguments. */
public final class FormatStringFixer implements JavaFixer {
    @Override
    public String weakness() {
        return "formatstring";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        JavaFile file = site.file();
        List<Format> formats = TextSinks.of(site, one -> Format.of(file, one).map(Format::text)).stream()
                .flatMap(sink -> Format.of(file, sink.call()).stream())
                .toList();
        JavaEdits edits = file.edit();
        List<String> values = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (Format format : formats) {
            Optional<String> reason = rewrite(file, file.edit(), format, new ArrayList<>());
            if (reason.isEmpty() && !isInside(format, formats)) {
                rewrite(file, edits, format, values);
            }
            reason.ifPresent(reasons::add);
        }
        if (values.isEmpty()) {
            return Attempt.declined(
                    reasons.isEmpty() ? "nothing on the reported line fills the places of a format" : reasons.get(0));
        }
        return fixed(edits, values.stream().distinct().toList());
    }

    /** Whether a format is a part of another one, with which it is rewritten. */
    private static boolean isInside(Format format, List<Format> formats) {
        return formats.stream()
                .anyMatch(other -> other.text() == format.call() || other.text().isAncestorOf(format.call()));
    }

    /** Rewrites one format; or why it cannot be. */
    private static Optional<String> rewrite(JavaFile file, JavaEdits edits, Format format, List<String> values) {
        GuardedTexts texts = new GuardedTexts(file, edits, call -> false);
        StringParts parts = WholeTexts.of(file, format.text());
        if (texts.open(format.text()).isEmpty()) {
            return Optional.of("the format is already constant, and what fills its places is no part of it");
        }
        if (parts.obstacle().isPresent()) {
            return parts.obstacle();
        }
        if (format.hasArray(file)) {
            return Optional.of("the values of the format come in the array `"
                    + file.text(format.values().get(0)) + "`, to which none can be added");
        }
        boolean whole = parts.parts().size() == 1 && parts.parts().get(0) instanceof Value;
        return whole ? whole(file, edits, format, values) : composed(file, edits, format, parts, texts, values);
    }

    private static Optional<String> whole(JavaFile file, JavaEdits edits, Format format, List<String> values) {
        String text = file.text(format.text());
        if (!format.values().isEmpty()) {
            return Optional.of("`" + text + "` is the whole format, and where it wants `"
                    + file.text(format.values().get(0)) + "` to stand cannot be known here");
        }
        boolean called =
                format.call().getScope().filter(scope -> scope == format.text()).isPresent();
        edits.replace(format.text(), called ? "\"%s\"" : "\"%s\", " + text);
        if (called) {
            edits.insert(file.end(format.call()) - 1, text);
        }
        values.add(text);
        return Optional.empty();
    }

    private static Optional<String> composed(
            JavaFile file, JavaEdits edits, Format format, StringParts parts, GuardedTexts texts, List<String> values) {
        FormatPlaces places = new FormatPlaces(file, parts, texts::isOpen);
        if (places.obstacle().isPresent()) {
            return places.obstacle();
        }
        if (places.filled() < format.values().size()) {
            return Optional.of("the place of `"
                    + file.text(format.values().get(places.filled())) + "` in the format must stand in `"
                    + file.text(places.last().orElse(format.text())) + "`, which is thus a format itself");
        }
        ComposedText text = new ComposedText(file, format.text(), parts, places.slots());
        if (!text.knowsItsValues()) {
            return Optional.of("`" + file.text(skipped(parts).orElse(format.text()))
                    + "` is written into the format by a statement that may be skipped or repeated");
        }
        List<String> holders = new ArrayList<>();
        Map<Integer, List<String>> added = new TreeMap<>();
        List<String> names = new ArrayList<>();
        int count = format.values().size();
        for (int i = 0; i < places.slots().size(); i++) {
            Slot slot = places.slots().get(i);
            boolean ordinary = places.isOrdinary() && places.before().get(i) <= count;
            holders.add(ordinary ? "%s" : "%" + (count + i + 1) + "$s");
            String value = slot.expression(file, parts.parts(), '\0');
            added.computeIfAbsent(ordinary ? places.before().get(i) : count, key -> new ArrayList<>())
                    .add(value);
            names.add(value);
        }
        Optional<ComposedText.Rewritten> rewritten =
                CollapsedText.of(text, holders).or(() -> text.rewritten(holders));
        if (rewritten.isEmpty()) {
            return Optional.of(
                    "the format is used for more than this one text, or its values change before it is used");
        }
        rewritten.get().edits().forEach(edit -> edits.replace(edit.start(), edit.end(), edit.replacement()));
        insert(file, edits, format, rewritten.get().text(), added);
        values.addAll(names);
        return Optional.empty();
    }

    private static Optional<Expression> skipped(StringParts parts) {
        return parts.steps().stream()
                .filter(step -> step.conditional() || step.repeated())
                .flatMap(step -> step.parts().stream())
                .filter(Value.class::isInstance)
                .map(StringParts.Part::node)
                .findFirst();
    }

    /** Puts the new arguments between the others: by how many stand before them. */
    private static void insert(
            JavaFile file, JavaEdits edits, Format format, String text, Map<Integer, List<String>> added) {
        List<Expression> values = format.values();
        boolean called =
                format.call().getScope().filter(scope -> scope == format.text()).isPresent();
        StringBuilder first = new StringBuilder();
        added.forEach((position, texts) -> {
            String joined = String.join(", ", texts);
            if (position < values.size()) {
                edits.insert(file.start(values.get(position)), joined + ", ");
            } else if (!values.isEmpty()) {
                edits.insert(file.end(values.get(values.size() - 1)), ", " + joined);
            } else {
                first.append(called ? "" : ", ").append(joined);
            }
        });
        edits.replace(format.text(), called ? text : text + first);
        if (called && !first.isEmpty()) {
            edits.insert(file.end(format.call()) - 1, first.toString());
        }
    }

    private Attempt fixed(JavaEdits edits, List<String> values) {
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(edits.patch()),
                "The format is constant and `" + String.join("`, `", values)
                        + (values.size() == 1 ? "` is handed over as an argument" : "` are handed over as arguments")
                        + ", so a percent sign in a value means nothing.",
                List.of()));
    }
}
