package dev.fixwright.syntax.ruby;

import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.grammar.TextPart;
import dev.fixwright.syntax.grammar.TextPart.Form;
import dev.fixwright.syntax.grammar.TextPart.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes apart the text that an expression builds: by {@code +}, {@code #{…}}, {@code %} or {@code format}. */
public final class RubyText {
    private static final Pattern MARKER = Pattern.compile("%%|%([-+0 #]*\\d*(?:\\.\\d+)?)([a-zA-Z])|%[<{]");
    private static final Set<String> SAME =
            Set.of("freeze", "squish", "strip", "strip_heredoc", "dup", "chomp", "to_s", "html_safe");

    private static final int MAX_DEPTH = 4;

    private final RubyFile file;
    private final List<TextPart> parts = new ArrayList<>();
    private int depth;
    private final List<SyntaxNode> formats = new ArrayList<>();

    private RubyText(RubyFile file) {
        this.file = file;
    }

    /** The text that an expression builds; a value alone where it is nothing else. */
    public static RubyText of(RubyFile file, SyntaxNode expression) {
        SyntaxNode bare = RubyFile.bare(expression);
        RubyText text = new RubyText(file);
        text.read(bare, new Operand(bare, bare.start(), bare.end()));
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

    /** The operations by {@code format} or {@code %} that were taken apart. */
    public List<SyntaxNode> formats() {
        return formats;
    }

    private void read(SyntaxNode node, Operand operand) {
        Optional<RubyString> literal = RubyString.of(node);
        if (literal.isPresent() && !node.is("regex")) {
            literal(literal.get(), operand);
        } else if (node.is("chained_string")) {
            operands(node.parts());
        } else if (node.is("binary") && node.childOf("+", "<<").isPresent() && holdsLiteral(node)) {
            operands(node.child("left").orElse(node), node.child("right").orElse(node));
        } else if (node.is("parenthesized_statements") && holdsLiteral(RubyFile.bare(node))) {
            SyntaxNode inner = RubyFile.bare(node);
            read(inner, new Operand(inner, inner.start(), inner.end()));
        } else if (node.is("unary") && RubyString.of(node.parts().get(0)).isPresent()) {
            SyntaxNode inner = node.parts().get(0);
            read(inner, new Operand(inner, operand.cutFrom(), operand.cutTo()));
        } else if (isSame(node)) {
            SyntaxNode inner = node.child("receiver").orElse(node);
            read(inner, new Operand(inner, operand.cutFrom(), operand.cutTo()));
        } else if (helper(node).isPresent()) {
            SyntaxNode inner = helper(node).get();
            read(inner, new Operand(inner, inner.start(), inner.end()));
        } else if (!format(node, operand)) {
            parts.add(TextPart.operand(new Operand(node, operand.cutFrom(), operand.cutTo()), file.known(node)));
        }
    }

    /** The text with values that a variable of the same method holds, where it is used once. */
    private Optional<SyntaxNode> helper(SyntaxNode node) {
        if (!node.is("identifier") || depth > MAX_DEPTH) {
            return Optional.empty();
        }
        depth++;
        Optional<SyntaxNode> value = file.names()
                .onlyValue(node)
                .filter(found -> RubyFile.function(found) == RubyFile.function(node))
                .filter(found -> file.text(found).isEmpty())
                .filter(found -> of(file, found).hasLiteral());
        boolean once = value.isPresent()
                && RubyFile.function(node).all("identifier").stream()
                                .filter(use -> use.text().equals(node.text()))
                                .count()
                        == 2;
        depth--;
        return value.filter(found -> once);
    }

    private void operands(SyntaxNode left, SyntaxNode right) {
        read(left, new Operand(left, left.start(), right.start()));
        read(right, new Operand(right, left.end(), right.end()));
    }

    private void operands(List<SyntaxNode> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            int from = i == 0 ? nodes.get(i).start() : nodes.get(i - 1).end();
            read(nodes.get(i), new Operand(nodes.get(i), from, nodes.get(i).end()));
        }
    }

    private static boolean isSame(SyntaxNode node) {
        return node.is("call")
                && node.child("arguments").isEmpty()
                && node.child("method")
                        .filter(name -> SAME.contains(name.text()))
                        .isPresent()
                && node.child("receiver").filter(RubyText::isLiteral).isPresent();
    }

    private static boolean isLiteral(SyntaxNode node) {
        SyntaxNode bare = RubyFile.bare(node);
        return bare.is("string", "heredoc_beginning", "chained_string")
                || isSame(bare)
                || (bare.is("binary") && bare.childOf("+").isPresent() && holdsLiteral(bare));
    }

    private static boolean holdsLiteral(SyntaxNode sum) {
        return sum.all("string", "heredoc_beginning").stream()
                .anyMatch(text -> text.ancestors()
                        .takeWhile(above -> above != sum)
                        .allMatch(above ->
                                above.is("binary", "parenthesized_statements", "chained_string") || isSame(above)));
    }

    private boolean format(SyntaxNode node, Operand operand) {
        boolean percent = node.is("binary") && node.childOf("%").isPresent();
        boolean call = node.is("call")
                && node.child("receiver").isEmpty()
                && node.child("method")
                        .filter(name -> name.text().matches("format|sprintf"))
                        .isPresent();
        if (!percent && !call) {
            return false;
        }
        List<SyntaxNode> values = new ArrayList<>();
        if (percent) {
            node.child("left").ifPresent(values::add);
            node.child("right").ifPresent(right -> values.addAll(right.is("array") ? right.parts() : List.of(right)));
        } else {
            node.child("arguments").ifPresent(list -> values.addAll(list.parts()));
        }
        Optional<RubyString> text = values.isEmpty() ? Optional.empty() : RubyString.of(values.get(0));
        boolean known =
                values.stream().noneMatch(value -> value.is("splat_argument", "pair", "hash", "hash_splat_argument"));
        return text.isPresent() && known && marked(text.get(), values.subList(1, values.size()), node, operand);
    }

    private boolean marked(RubyString literal, List<SyntaxNode> values, SyntaxNode node, Operand operand) {
        if (literal.body().childOf("interpolation").isPresent()) {
            return false;
        }
        Operand home = new Operand(literal.node(), operand.cutFrom(), operand.cutTo());
        List<TextPart> found = new ArrayList<>();
        Matcher marker = MARKER.matcher(file.syntax().source().text()).region(literal.start(), literal.end());
        int at = literal.start();
        int next = 0;
        while (marker.find()) {
            if (marker.group().equals("%%")) {
                continue;
            }
            if (marker.group(2) == null || next >= values.size()) {
                return false;
            }
            characters(literal, home, at, marker.start(), found);
            SyntaxNode value = values.get(next++);
            String format = marker.group(1).isEmpty() && marker.group(2).equals("s") ? "" : marker.group();
            int[] range = {marker.start(), marker.end()};
            found.add(TextPart.within(Form.MARKED, home, value, range, file.known(value), format));
            at = marker.end();
        }
        characters(literal, home, at, literal.end(), found);
        if (next != values.size()) {
            return false;
        }
        parts.addAll(found);
        formats.add(node);
        return true;
    }

    private void literal(RubyString literal, Operand operand) {
        int at = literal.start();
        for (SyntaxNode child : literal.body().children()) {
            if (child.is("interpolation")) {
                characters(literal, operand, at, child.start(), parts);
                SyntaxNode value = child.parts().size() == 1 ? child.parts().get(0) : child;
                int[] range = {child.start(), child.end()};
                parts.add(TextPart.within(Form.INTERPOLATED, operand, value, range, file.known(value), ""));
                at = child.end();
            }
        }
        characters(literal, operand, at, literal.end(), parts);
    }

    private static void characters(RubyString literal, Operand operand, int from, int to, List<TextPart> found) {
        if (from < to || literal.start() == literal.end()) {
            found.add(TextPart.characters(operand, from, to, literal.read(from, to)));
        }
    }
}
