package dev.fixwright.syntax.python;

import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that an expression builds, taken apart: constant pieces and values in their order, whether it is built by
 * {@code +}, an f-string, {@code %} or {@code format}.
 */
public final class BuiltText {
    private static final Pattern PERCENT = Pattern.compile(
            "%(?:\\((?<key>[^)]*)\\))?(?<spec>[#0\\- +]*(?:\\*|\\d+)?(?:\\.(?:\\*|\\d+))?)[hlL]?(?<type>[diouxXeEfFgGcrsa%])");
    private static final Pattern BRACES =
            Pattern.compile("\\{\\{|}}|\\{(?<field>[^{}!:]*)(?<conversion>![rsa])?(?::(?<spec>[^{}]*))?}");

    private final PythonFile file;
    private final List<TextPiece> pieces = new ArrayList<>();
    private final List<Carrier> carriers = new ArrayList<>();
    private Optional<String> obstacle = Optional.empty();

    private BuiltText(PythonFile file) {
        this.file = file;
    }

    /**
     * An operation that brings values into text.
     *
     * @param node the whole operation
     * @param text its operand that is text
     * @param values the nodes of the values, as they stand beside the text
     */
    public record Carrier(TextPiece.Form form, SyntaxNode node, SyntaxNode text, List<SyntaxNode> values) {}

    /** The text that an expression builds; empty where no constant text has a part in it. */
    public static Optional<BuiltText> of(PythonFile file, SyntaxNode expression) {
        BuiltText built = new BuiltText(file);
        built.read(PythonFile.bare(expression));
        boolean text = built.pieces.stream().anyMatch(TextPiece::isText);
        return text ? Optional.of(built) : Optional.empty();
    }

    public List<TextPiece> pieces() {
        return pieces;
    }

    public List<TextPiece> values() {
        return pieces.stream().filter(piece -> !piece.isText()).toList();
    }

    public List<Carrier> carriers() {
        return carriers;
    }

    /** Why not all of the text is understood; empty where it is. */
    public Optional<String> obstacle() {
        return obstacle;
    }

    private void read(SyntaxNode node) {
        Optional<String> operator =
                node.is("binary_operator") ? node.child("operator").map(SyntaxNode::text) : Optional.empty();
        if (node.is("string", "concatenated_string")) {
            PythonString.of(node).forEach(this::literal);
        } else if (operator.filter("+"::equals).isPresent()) {
            SyntaxNode right = node.child("right").orElse(node);
            read(node.child("left").map(PythonFile::bare).orElse(node));
            SyntaxNode inner = PythonFile.bare(right);
            if (inner.is("string", "concatenated_string") || isSum(inner) || isFilled(inner)) {
                read(inner);
            } else {
                value(right, TextPiece.Form.PLUS, "");
            }
        } else if (operator.filter("%"::equals).isPresent()
                && isText(node.child("left").orElse(node))) {
            percent(node);
        } else if (isFormat(node)) {
            format(node);
        } else {
            value(node, TextPiece.Form.PLUS, "");
        }
    }

    private boolean isSum(SyntaxNode node) {
        return node.is("binary_operator")
                && node.child("operator").filter(sign -> sign.is("+")).isPresent()
                && node.all("string").stream()
                        .anyMatch(text -> text.around("call", "subscript")
                                .filter(between -> node.contains(between) && between != node)
                                .isEmpty());
    }

    private boolean isFilled(SyntaxNode node) {
        return isFormat(node)
                || (node.is("binary_operator")
                        && node.child("operator").filter(sign -> sign.is("%")).isPresent()
                        && isText(node.child("left").orElse(node)));
    }

    private static boolean isText(SyntaxNode node) {
        return !PythonString.of(node).isEmpty();
    }

    private static boolean isFormat(SyntaxNode node) {
        return node.is("call")
                && node.child("function")
                        .filter(function -> function.is("attribute")
                                && function.child("attribute")
                                        .filter(name -> name.text().equals("format"))
                                        .isPresent()
                                && function.child("object")
                                        .filter(BuiltText::isText)
                                        .isPresent())
                        .isPresent();
    }

    private void value(SyntaxNode node, TextPiece.Form form, String format) {
        Optional<String> constant = form == TextPiece.Form.PLUS ? file.text(node) : Optional.empty();
        pieces.add(TextPiece.value(node, node.start(), node.end(), form, format, constant));
    }

    private void literal(PythonString literal) {
        String doubled = literal.isFormatted() ? "{}" : "";
        int at = literal.start();
        for (SyntaxNode child : literal.node().children()) {
            if (child.is("interpolation")) {
                constant(literal, at, child.start(), doubled);
                SyntaxNode expression = child.child("expression").orElse(child);
                String conversion =
                        child.childOf("type_conversion").map(SyntaxNode::text).orElse("");
                String spec =
                        child.childOf("format_specifier").map(SyntaxNode::text).orElse("");
                pieces.add(TextPiece.value(
                        expression,
                        child.start(),
                        child.end(),
                        TextPiece.Form.F_STRING,
                        conversion + spec,
                        file.text(expression)));
                at = child.end();
            }
        }
        constant(literal, at, literal.end(), doubled);
    }

    private void constant(PythonString literal, int from, int to, String doubled) {
        if (from < to) {
            DecodedText text = literal.read(from, to, doubled);
            pieces.add(TextPiece.text(literal, from, to, text));
        }
    }

    private void percent(SyntaxNode node) {
        SyntaxNode left = node.child("left").orElse(node);
        SyntaxNode right = node.child("right").orElse(node);
        boolean tuple = right.is("tuple");
        boolean named = right.is("dictionary");
        List<SyntaxNode> values = tuple ? right.parts() : List.of(right);
        carriers.add(new Carrier(TextPiece.Form.PERCENT, node, left, values));
        int next = 0;
        for (PythonString literal : PythonString.of(left)) {
            int at = literal.start();
            String source = literal.node().file().source().text();
            Matcher marker = PERCENT.matcher(source).region(literal.start(), literal.end());
            while (marker.find()) {
                if (marker.group("type").equals("%")) {
                    continue;
                }
                constant(literal, at, marker.start(), "%");
                SyntaxNode value =
                        named ? entry(right, marker.group("key")) : next < values.size() ? values.get(next) : right;
                stopIf(named == (marker.group("key") == null) || (!named && next >= values.size()), node);
                stopIf(marker.group("spec").contains("*"), node);
                next++;
                String type = marker.group("type");
                String format = marker.group("spec").isEmpty() && type.matches("[dsi]") ? "" : marker.group();
                pieces.add(TextPiece.value(
                        value, marker.start(), marker.end(), TextPiece.Form.PERCENT, format, file.text(value)));
                at = marker.end();
            }
            constant(literal, at, literal.end(), "%");
        }
        stopIf(!named && next != values.size(), node);
        stopIf(!tuple && !named && next == 1 && right.is("list_splat"), node);
    }

    private SyntaxNode entry(SyntaxNode dictionary, String key) {
        for (SyntaxNode pair : dictionary.all("pair")) {
            boolean same = pair.child("key")
                    .flatMap(file::text)
                    .filter(text -> text.equals(key))
                    .isPresent();
            if (same) {
                return pair.child("value").orElse(dictionary);
            }
        }
        stopIf(true, dictionary);
        return dictionary;
    }

    private void format(SyntaxNode node) {
        PythonCall call = new PythonCall(file, node);
        SyntaxNode text = call.receiver().orElse(node);
        stopIf(call.spreads(), node);
        carriers.add(new Carrier(TextPiece.Form.FORMAT, node, text, call.arguments()));
        int next = 0;
        for (PythonString literal : PythonString.of(text)) {
            int at = literal.start();
            Matcher field =
                    BRACES.matcher(literal.node().file().source().text()).region(literal.start(), literal.end());
            while (field.find()) {
                if (field.group("field") == null) {
                    continue;
                }
                String name = field.group("field");
                constant(literal, at, field.start(), "{}");
                Optional<SyntaxNode> value =
                        argument(call, name, name.isEmpty() ? OptionalInt.of(next++) : OptionalInt.empty());
                stopIf(value.isEmpty(), node);
                String spec = field.group("spec") == null ? "" : ":" + field.group("spec");
                String conversion = field.group("conversion") == null ? "" : field.group("conversion");
                pieces.add(TextPiece.value(
                        value.orElse(node),
                        field.start(),
                        field.end(),
                        TextPiece.Form.FORMAT,
                        conversion + spec,
                        value.flatMap(file::text)));
                at = field.end();
            }
            constant(literal, at, literal.end(), "{}");
        }
    }

    private static Optional<SyntaxNode> argument(PythonCall call, String name, OptionalInt next) {
        if (next.isPresent() || name.matches("\\d{1,3}")) {
            int place = next.isPresent() ? next.getAsInt() : Integer.parseInt(name);
            List<SyntaxNode> positional = call.positional();
            return place < positional.size() ? Optional.of(positional.get(place)) : Optional.empty();
        }
        return call.keyword(name);
    }

    private void stopIf(boolean problem, SyntaxNode node) {
        if (problem && obstacle.isEmpty()) {
            obstacle =
                    Optional.of("the values of `" + shortened(node.text()) + "` cannot be matched with their places");
        }
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() > 60 ? line.substring(0, 57) + "…" : line;
    }
}
