package dev.fixwright.syntax.java;

import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fixwright.patch.Edit;
import dev.fixwright.syntax.java.StringParts.Hole;
import dev.fixwright.syntax.java.StringParts.Part;
import dev.fixwright.syntax.java.StringParts.Text;
import dev.fixwright.syntax.java.StringParts.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The edits that put place-holders into a text where it is written: literals are shortened and joined, values taken out,
 * formats unwrapped when no argument is left.
 */
public final class SlotEdits {
    private final JavaFile file;
    private final List<Part> parts;
    private final List<Edit> edits = new ArrayList<>();
    private final Set<Hole> filled = new LinkedHashSet<>();
    private boolean possible = true;

    private SlotEdits(JavaFile file, List<Part> parts) {
        this.file = file;
        this.parts = parts;
    }

    /** The edits; empty where the text cannot be edited where it stands. Slots are in order; holders.get(i) fills slot i. */
    public static Optional<List<Edit>> of(JavaFile file, StringParts text, List<Slot> slots, List<String> holders) {
        SlotEdits all = new SlotEdits(file, text.parts());
        for (int i = 0; i < slots.size(); i++) {
            all.put(text, slots.get(i), holders.get(i));
        }
        all.formats();
        return all.possible && all.apart() ? Optional.of(List.copyOf(all.edits)) : Optional.empty();
    }

    /** The text of an expression after edits. */
    public static String rewritten(JavaFile file, Expression root, List<Edit> edits) {
        StringBuilder text = new StringBuilder();
        int done = file.start(root);
        for (Edit edit : edits.stream().sorted().toList()) {
            if (edit.start() >= file.start(root) && edit.end() <= file.end(root)) {
                text.append(file.source().text(), done, edit.start()).append(edit.replacement());
                done = edit.end();
            }
        }
        return text.append(file.source().text(), done, file.end(root)).toString();
    }

    private void put(StringParts text, Slot slot, String holder) {
        List<Part> inside = parts.subList(slot.firstPart(), slot.lastPart() + 1);
        boolean written = inside.stream()
                .noneMatch(part -> part instanceof Text one
                        && one.literal().isEmpty()
                        && one.hole().isEmpty());
        boolean chosen = inside.stream().anyMatch(StringParts.Choice.class::isInstance);
        if (!written || chosen) {
            possible = false;
        } else if (inside.stream().anyMatch(part -> part.hole().isPresent())) {
            fill(inside, slot, holder);
        } else if (!join(text, slot, holder)) {
            separately(slot, holder);
        }
    }

    /** In a format's text. */
    private void fill(List<Part> inside, Slot slot, String holder) {
        Expression literal = inside.stream()
                .flatMap(part -> part.hole().stream())
                .findFirst()
                .orElseThrow()
                .literal();
        boolean one = inside.stream()
                .allMatch(part ->
                        part.hole().map(hole -> hole.literal() == literal).orElseGet(() -> part.node() == literal));
        if (!one) {
            possible = false;
            return;
        }
        inside.stream().flatMap(part -> part.hole().stream()).forEach(filled::add);
        Part first = parts.get(slot.firstPart());
        Part last = parts.get(slot.lastPart());
        int start = first.hole().map(Hole::start).orElseGet(() -> ((Text) first).offset(slot.firstChar()));
        int end = last.hole().map(Hole::end).orElseGet(() -> ((Text) last).offset(slot.endChar()));
        edits.add(new Edit(start, end, holder));
    }

    /** Joins the literals before and after, so that the place-holder stands in the middle of one. */
    private boolean join(StringParts text, Slot slot, String holder) {
        Optional<Expression> root = root(text, slot.firstPart());
        if (root.isEmpty() || !root.equals(root(text, slot.lastPart()))) {
            return false;
        }
        int start = file.start(enclosed(parts.get(slot.firstPart()).node()));
        int end = file.end(enclosed(parts.get(slot.lastPart()).node()));
        String before = "\"";
        String after = "\"";
        if (isString(slot.firstPart())) {
            start = ((Text) parts.get(slot.firstPart())).offset(slot.firstChar());
            before = "";
        } else if (isString(slot.firstPart() - 1) && root.equals(root(text, slot.firstPart() - 1))) {
            Text previous = (Text) parts.get(slot.firstPart() - 1);
            start = previous.offset(previous.value().length());
            before = "";
        }
        if (isString(slot.lastPart())) {
            end = ((Text) parts.get(slot.lastPart())).offset(slot.endChar());
            after = "";
        } else if (isString(slot.lastPart() + 1) && root.equals(root(text, slot.lastPart() + 1))) {
            end = ((Text) parts.get(slot.lastPart() + 1)).offset(0);
            after = "";
        }
        boolean mixed = isBlock(slot.firstPart()) || isBlock(slot.lastPart());
        if (mixed || !isBalanced(slot, start, end)) {
            return false;
        }
        edits.add(new Edit(start, end, before + holder + after));
        return true;
    }

    /** An expression with the brackets around it alone. */
    private static Expression enclosed(Expression expression) {
        Expression outer = expression;
        while (outer.getParentNode().orElse(null) instanceof EnclosedExpr around) {
            outer = around;
        }
        return outer;
    }

    private Optional<Expression> root(StringParts text, int part) {
        int index = part;
        for (StringParts.Step step : text.steps()) {
            if (index < step.parts().size()) {
                return Optional.of(step.root());
            }
            index -= step.parts().size();
        }
        return Optional.empty();
    }

    private boolean isString(int part) {
        return part >= 0
                && part < parts.size()
                && parts.get(part) instanceof Text text
                && text.literal().isPresent()
                && text.hole().isEmpty()
                && text.node().isStringLiteralExpr();
    }

    private boolean isBlock(int part) {
        return parts.get(part).node().isTextBlockLiteralExpr();
    }

    /** Whether what lies between the parts has as many opening as closing brackets, and no comment that would be lost. */
    private boolean isBalanced(Slot slot, int start, int end) {
        int depth = 0;
        int at = start;
        for (int i = Math.max(0, slot.firstPart() - 1); i <= Math.min(parts.size() - 1, slot.lastPart() + 1); i++) {
            Expression node = parts.get(i).node();
            if (file.start(node) > at) {
                String between = file.source().text().substring(at, Math.max(at, Math.min(end, file.start(node))));
                if (between.contains("//") || between.contains("/*")) {
                    return false;
                }
                depth += count(between, '(') - count(between, ')');
            }
            at = Math.max(at, file.end(node));
        }
        return depth == 0;
    }

    private static int count(String text, char wanted) {
        return (int) text.chars().filter(c -> c == wanted).count();
    }

    /** Edits every piece on its own: the first value becomes the place-holder, the rest becomes empty. */
    private void separately(Slot slot, String holder) {
        boolean placed = false;
        for (int i = slot.firstPart(); i <= slot.lastPart(); i++) {
            Part part = parts.get(i);
            if (part instanceof Text text && text.node().isCharLiteralExpr()) {
                edits.add(new Edit(file.start(text.node()), file.end(text.node()), "\"\""));
            } else if (part instanceof Text text) {
                int from = text.offset(i == slot.firstPart() ? slot.firstChar() : 0);
                int to = text.offset(
                        i == slot.lastPart() ? slot.endChar() : text.value().length());
                edits.add(new Edit(from, to, ""));
            } else {
                String replacement = placed ? "\"\"" : "\"" + holder + "\"";
                edits.add(new Edit(file.start(part.node()), file.end(part.node()), replacement));
                placed = true;
            }
        }
    }

    private void formats() {
        Set<MethodCallExpr> calls = new LinkedHashSet<>();
        filled.forEach(hole -> calls.add(hole.call()));
        calls.forEach(this::format);
    }

    private void format(MethodCallExpr call) {
        List<Part> left = parts.stream()
                .filter(part -> part.hole()
                        .filter(hole -> hole.call() == call && !filled.contains(hole))
                        .isPresent())
                .toList();
        boolean done = left.stream().allMatch(SlotEdits::isEscape);
        Expression text = FormatPieces.text(file, call).orElseThrow();
        if (done) {
            unwrap(call, text, left);
            return;
        }
        boolean numbered = file.text(text).matches("(?s).*(%\\d+\\$|\\{\\d+}).*");
        Set<Expression> bound = new LinkedHashSet<>();
        parts.stream()
                .filter(part -> part instanceof Value
                        && part.hole().filter(filled::contains).isPresent())
                .filter(part -> part.hole().orElseThrow().call() == call)
                .forEach(part -> bound.add(part.node()));
        if (numbered) {
            possible = false;
            return;
        }
        for (Expression argument : bound) {
            int index = call.getArguments().indexOf(argument);
            int start = index == 0 ? file.start(argument) : file.end(call.getArgument(index - 1));
            int end = index > 0 || call.getArguments().size() == 1
                    ? file.end(argument)
                    : file.start(call.getArgument(index + 1));
            edits.add(new Edit(start, end, ""));
        }
    }

    /** {@code %%}, {@code %n} or a doubled quote. */
    private static boolean isEscape(Part part) {
        return part instanceof Text text && text.literal().isPresent();
    }

    private void unwrap(MethodCallExpr call, Expression text, List<Part> escapes) {
        edits.add(new Edit(file.start(call), file.start(text), text.isBinaryExpr() ? "(" : ""));
        edits.add(new Edit(file.end(text), file.end(call), text.isBinaryExpr() ? ")" : ""));
        for (Part escape : escapes) {
            Hole hole = escape.hole().orElseThrow();
            String meant = ((Text) escape).value();
            edits.add(new Edit(hole.start(), hole.end(), meant.equals("\n") ? "\\n" : meant));
        }
    }

    /** Whether no two edits touch the same characters. */
    private boolean apart() {
        for (int i = 0; i < edits.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (edits.get(i).overlaps(edits.get(j)) || edits.get(i).equals(edits.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }
}
