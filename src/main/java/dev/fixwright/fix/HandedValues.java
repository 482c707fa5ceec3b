package dev.fixwright.fix;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.fix.CodeText.Language;
import dev.fixwright.syntax.java.CollapsedText;
import dev.fixwright.syntax.java.ComposedText;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Slot;
import dev.fixwright.syntax.java.StringParts;
import dev.fixwright.syntax.java.StringParts.Part;
import dev.fixwright.syntax.java.StringParts.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * The values of a text that another language reads, each with the name of the variable by which the text asks for it
 * instead of holding it.
 */
public final class HandedValues {
    private final JavaFile file;
    private final List<Handed> values = new ArrayList<>();
    private Optional<String> obstacle = Optional.empty();
    private Optional<ComposedText.Rewritten> text = Optional.empty();

    private HandedValues(JavaFile file) {
        this.file = file;
    }

    /**
     * A value by its name.
     *
     * @param name the variable's name in the other language
     * @param expression the value as Java code, never null
     * @param written the value as the file writes it
     */
    public record Handed(String name, String expression, String written) {}

    /**
     * Finds the values of a text, with the text rewritten.
     *
     * @param inText how a variable is written in the text of a template
     * @param inCode how it is written in code
     */
    public static HandedValues of(
            JavaFile file,
            Expression text,
            Language language,
            Function<String, String> inText,
            Function<String, String> inCode) {
        HandedValues handed = new HandedValues(file);
        handed.read(text, language, inText, inCode);
        return handed;
    }

    private void read(
            Expression text, Language language, Function<String, String> inText, Function<String, String> inCode) {
        GuardedTexts guarded = new GuardedTexts(file, file.edit(), call -> false);
        StringParts parts = WholeTexts.of(file, text);
        if (parts.values().stream().noneMatch(value -> guarded.isOpen(value.node()))) {
            obstacle =
                    Optional.of("the " + language.name() + " text needs no fix: nobody outside chooses a part of it");
            return;
        }
        if (parts.parts().size() == 1 && parts.parts().get(0) instanceof Value) {
            obstacle = Optional.of("`" + file.text(text) + "` is the whole " + language.name()
                    + " text, and whoever chooses it chooses what is done");
            return;
        }
        CodeText.Reading reading = CodeText.read(file, parts, language, guarded::isOpen);
        obstacle = reading.obstacle();
        if (obstacle.isPresent()) {
            return;
        }
        ComposedText composed = new ComposedText(file, text, parts, reading.slots());
        if (!composed.knowsItsValues()) {
            obstacle = Optional.of(
                    "the " + language.name() + " text is put together by statements that may be skipped or repeated");
            return;
        }
        List<String> holders = new ArrayList<>();
        for (int i = 0; i < reading.slots().size(); i++) {
            Handed value = handed(reading.slots().get(i), parts.parts());
            values.add(value);
            holders.add((reading.inText().get(i) ? inText : inCode).apply(value.name()));
        }
        this.text = CollapsedText.of(composed, holders).or(() -> composed.rewritten(holders));
        if (this.text.isEmpty()) {
            obstacle = Optional.of(
                    "the " + language.name() + " text is used elsewhere, too, or its values change before it is used");
        }
    }

    private Handed handed(Slot slot, List<Part> parts) {
        String words = " ";
        for (Part part : parts) {
            words += part instanceof StringParts.Text constant ? constant.value() + " " : "";
        }
        Expression value = slot.values(parts).get(0).node();
        String expression = expression(slot, parts);
        Optional<Handed> known = values.stream()
                .filter(one -> value.isNameExpr() && one.expression().equals(expression))
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        String wanted = value instanceof NameExpr name
                ? name.getNameAsString()
                : value instanceof MethodCallExpr call && call.getNameAsString().matches("get[A-Z]\\w*")
                        ? Character.toLowerCase(call.getNameAsString().charAt(3))
                                + call.getNameAsString().substring(4)
                        : "value";
        wanted = wanted.matches("parameter|header|attribute|property") ? "value" : wanted;
        String name = wanted;
        for (int i = 2; words.matches("(?s).*\\b" + name + "\\b.*") || isTaken(name); i++) {
            name = wanted + i;
        }
        return new Handed(name, expression, file.text(value));
    }

    private boolean isTaken(String name) {
        return values.stream().anyMatch(one -> one.name().equals(name));
    }

    private String expression(Slot slot, List<Part> parts) {
        List<Object> pieces = slot.pieces(parts, '\0');
        String written = slot.expression(file, parts, '\0');
        boolean text = pieces.size() > 1
                || pieces.get(0) instanceof String
                || (file.types().isString((Expression) pieces.get(0))
                        && new NeverNull(file).is((Expression) pieces.get(0)));
        return text ? written : "String.valueOf(" + written + ")";
    }

    /** Why the values cannot be handed over. */
    public Optional<String> obstacle() {
        return obstacle;
    }

    public List<Handed> values() {
        return values.stream().distinct().toList();
    }

    /** The values as the file writes them. */
    public String names() {
        return "`"
                + String.join(
                        "`, `", values.stream().map(Handed::written).distinct().toList()) + "`";
    }

    /** The lines that hand the values over, one for each. */
    public List<String> lines(BinaryOperator<String> line) {
        return values.stream()
                .distinct()
                .map(value -> line.apply("\"" + value.name() + "\"", value.expression()))
                .toList();
    }

    public void applyTo(JavaEdits edits) {
        text.orElseThrow().applyTo(edits);
    }

    /** The text as it is written where it is used. */
    public ComposedText.Rewritten text() {
        return text.orElseThrow();
    }
}
