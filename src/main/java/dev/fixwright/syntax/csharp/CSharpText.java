package dev.fixwright.syntax.csharp;

import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.grammar.TextPart;
import dev.fixwright.syntax.grammar.TextPart.Form;
import dev.fixwright.syntax.grammar.TextPart.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes apart the text that an expression builds: by {@code +}, {@code $"…"}, {@code string.Format} or {@code string.Concat}. */
public final class CSharpText {
    private static final Pattern MARKER = Pattern.compile("\\{\\{|}}|\\{(\\d{1,2})((?:,[^{}:]*)?(?::[^{}]*)?)}");

    private static final int MAX_DEPTH = 4;

    private final CSharpFile file;
    private final List<TextPart> parts = new ArrayList<>();
    private int depth;
    private final List<CSharpCall> formats = new ArrayList<>();

    private CSharpText(CSharpFile file) {
        this.file = file;
    }

    /** The text that an expression builds; a value alone where it is nothing else. */
    public static CSharpText of(CSharpFile file, SyntaxNode expression) {
        SyntaxNode bare = CSharpFile.bare(expression);
        CSharpText text = new CSharpText(file);
        text.read(bare, new Operand(bare, bare.start(), bare.end()));
        return text;
    }

    /** The text of an expression that would be cut with more than itself, such as the call that appends it. */
    public static CSharpText within(CSharpFile file, SyntaxNode expression, int cutFrom, int cutTo) {
        CSharpText text = new CSharpText(file);
        text.read(expression, new Operand(expression, cutFrom, cutTo));
        return text;
    }

    public List<TextPart> parts() {
        return parts;
    }

    /** The parts whose characters are not known. */
    public List<TextPart> values() {
        return parts.stream().filter(part -> part.constant().isEmpty()).toList();
    }

    /** Whether any literal has a part in the text. */
    public boolean hasLiteral() {
        return parts.stream().anyMatch(TextPart::isCharacters);
    }

    /** The calls of {@code string.Format} that were taken apart. */
    public List<CSharpCall> formats() {
        return formats;
    }

    private void read(SyntaxNode node, Operand operand) {
        if (CSharpString.is(node)) {
            literal(new CSharpString(node), operand);
            return;
        }
        if (isSum(node)) {
            SyntaxNode left = node.child("left").orElse(node);
            SyntaxNode right = node.child("right").orElse(node);
            read(left, new Operand(left, left.start(), right.start()));
            read(right, new Operand(right, left.end(), right.end()));
            return;
        }
        if (node.is("parenthesized_expression")
                && holdsLiteral(CSharpFile.bare(node))
                && isSum(CSharpFile.bare(node))) {
            SyntaxNode inner = CSharpFile.bare(node);
            read(inner, new Operand(inner, inner.start(), inner.end()));
            return;
        }
        Optional<SyntaxNode> helper = helper(node);
        if (helper.isPresent()) {
            read(
                    helper.get(),
                    new Operand(helper.get(), helper.get().start(), helper.get().end()));
            return;
        }
        if (node.is("invocation_expression") && isText(new CSharpCall(file, node), operand)) {
            return;
        }
        parts.add(TextPart.operand(new Operand(node, operand.cutFrom(), operand.cutTo()), file.known(node)));
    }

    /** The text with values that a variable of the same method holds, where it is used once. */
    private Optional<SyntaxNode> helper(SyntaxNode node) {
        if (!node.is("identifier") || depth > MAX_DEPTH) {
            return Optional.empty();
        }
        depth++;
        Optional<SyntaxNode> value = file.names()
                .onlyValue(node)
                .map(CSharpFile::bare)
                .filter(found -> CSharpFile.function(found) == CSharpFile.function(node))
                .filter(found ->
                        found.is("binary_expression", "interpolated_string_expression", "invocation_expression"))
                .filter(found -> file.text(found).isEmpty())
                .filter(found -> of(file, found).hasLiteral());
        boolean once = value.isPresent()
                && CSharpFile.function(node).all("identifier").stream()
                                .filter(use -> use.text().equals(node.text()))
                                .count()
                        == 2;
        depth--;
        return value.filter(found -> once);
    }

    /** A sum that is text: one of its operands is, or is known to be. */
    private boolean isSum(SyntaxNode node) {
        return node.is("binary_expression")
                && node.childOf("+").isPresent()
                && (holdsLiteral(node) || file.types().isText(node));
    }

    private static boolean holdsLiteral(SyntaxNode sum) {
        return sum
                .all(
                        "string_literal",
                        "verbatim_string_literal",
                        "interpolated_string_expression",
                        "raw_string_literal")
                .stream()
                .anyMatch(text -> text.ancestors()
                        .takeWhile(above -> above != sum)
                        .allMatch(above -> above.is("binary_expression", "parenthesized_expression")));
    }

    private boolean isText(CSharpCall call, Operand operand) {
        boolean ofText = call.receiver()
                .filter(on -> on.text().matches("(?i)(System\\.)?string"))
                .isPresent();
        if (!ofText) {
            return false;
        }
        List<SyntaxNode> values = call.values();
        if (call.method().equals("Format")) {
            return format(call, values, operand);
        }
        boolean joined = call.method().equals("Concat") && values.stream().anyMatch(CSharpString::is);
        for (int i = 0; joined && i < values.size(); i++) {
            int from = i == 0 ? values.get(0).start() : values.get(i - 1).end();
            int to = i == 0 && values.size() > 1
                    ? values.get(1).start()
                    : values.get(i).end();
            SyntaxNode value = values.get(i);
            read(value, new Operand(value, from, to));
        }
        return joined;
    }

    private boolean format(CSharpCall call, List<SyntaxNode> values, Operand operand) {
        int place = values.size() > 1 && !CSharpString.is(values.get(0)) ? 1 : 0;
        if (values.size() <= place || !CSharpString.is(values.get(place))) {
            return false;
        }
        CSharpString literal = new CSharpString(values.get(place));
        List<SyntaxNode> arguments = values.subList(place + 1, values.size());
        List<TextPart> found = new ArrayList<>();
        Operand home = new Operand(literal.node(), operand.cutFrom(), operand.cutTo());
        Matcher marker = MARKER.matcher(file.syntax().source().text()).region(literal.start(), literal.end());
        int at = literal.start();
        while (marker.find()) {
            if (marker.group(1) != null) {
                int index = Integer.parseInt(marker.group(1));
                if (index >= arguments.size() || literal.isInterpolated()) {
                    return false;
                }
                characters(literal, home, at, marker.start(), true, found);
                SyntaxNode value = arguments.get(index);
                int[] range = {marker.start(), marker.end()};
                found.add(TextPart.within(Form.MARKED, home, value, range, file.known(value), marker.group(2)));
                at = marker.end();
            }
        }
        characters(literal, home, at, literal.end(), true, found);
        parts.addAll(found);
        formats.add(call);
        return true;
    }

    private void literal(CSharpString literal, Operand operand) {
        int at = literal.start();
        for (SyntaxNode child : literal.node().children()) {
            if (child.is("interpolation")) {
                characters(literal, operand, at, child.start(), true, parts);
                SyntaxNode value = child.parts().stream()
                        .filter(part -> !part.kind().startsWith("interpolation_"))
                        .findFirst()
                        .orElse(child);
                String format = child.parts().stream()
                        .filter(part -> part.is("interpolation_alignment_clause", "interpolation_format_clause"))
                        .map(SyntaxNode::text)
                        .reduce("", String::concat);
                int[] range = {child.start(), child.end()};
                Optional<String> constant = format.isEmpty() ? file.known(value) : Optional.empty();
                parts.add(TextPart.within(Form.INTERPOLATED, operand, value, range, constant, format));
                at = child.end();
            }
        }
        characters(literal, operand, at, literal.end(), literal.isInterpolated(), parts);
    }

    /** Characters between two values; an empty literal has its place too, so that something can be put there. */
    private static void characters(
            CSharpString literal, Operand operand, int from, int to, boolean braces, List<TextPart> found) {
        if (from < to || literal.start() == literal.end()) {
            found.add(TextPart.characters(operand, from, to, literal.read(from, to, braces)));
        }
    }
}
