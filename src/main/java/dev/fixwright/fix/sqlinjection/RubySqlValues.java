package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.fix.sqlinjection.SlotReading.Slot;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.grammar.TextPart;
import dev.fixwright.syntax.ruby.RubyCall;
import dev.fixwright.syntax.ruby.RubyFile;
import dev.fixwright.syntax.ruby.RubyString;
import java.util.Optional;
import java.util.Set;

/** Expressions for the values that are bound, and names for them. */
final class RubySqlValues {
    private final RubyFile file;
    private final boolean counts;

    /**
     * @param counts whether the values are compared with counts and sums, which not every database compares with text
     */
    RubySqlValues(RubyFile file, boolean counts) {
        this.file = file;
        this.counts = counts;
    }

    /** A name for the parameter of a slot, after the value, that no other parameter has. */
    String name(Slot slot, Set<String> taken) {
        String text = slot.values().get(0).node().text();
        String word = text.replaceAll("\\.(to_[a-z]+|strip|downcase|upcase)\\b", "")
                .replaceAll("\\W+$", "")
                .replaceAll("(?s).*\\W", "");
        String wanted = word.matches("[a-z_]\\w*") ? word : "value";
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + i;
        }
        return name;
    }

    /** The value that is bound: text as it stood between quotes, else the value itself. */
    String value(Slot slot) {
        Optional<TextPart> only = slot.only();
        if (only.isEmpty() || !only.get().format().isEmpty()) {
            return joined(slot);
        }
        SyntaxNode node = unquoted(only.get().node());
        if (slot.quoted()) {
            return isText(node) ? node.text() : grouped(node) + ".to_s";
        }
        if (counts && !file.isNumber(node)) {
            return grouped(node) + ".to_f";
        }
        boolean count = slot.clause().equals("LIMIT") && !file.isNumber(node);
        return count ? grouped(node) + ".to_i" : node.text();
    }

    /** Why no list can be bound for a value that fills the brackets of {@code IN}; empty where one can. */
    Optional<String> noList(SyntaxNode node) {
        boolean known = list(node).isPresent()
                || file.isNumber(node)
                || (isOnlyUse(node) && list(file.resolve(node)).isPresent());
        return known
                ? Optional.empty()
                : Optional.of("`" + SyntaxSite.words(node)
                        + "` is text that holds a whole list of values, and a parameter would take it for"
                        + " one value; hand over the list itself");
    }

    /** The list that is bound; a variable that held its elements as one text holds the list from now on. */
    String listOf(Slot slot, SyntaxEdits edits) {
        SyntaxNode node = slot.values().get(0).node();
        Optional<String> here = list(node);
        if (here.isEmpty() && !file.isNumber(node)) {
            SyntaxNode joined = file.resolve(node);
            edits.replace(joined, list(joined).orElseThrow());
        }
        return here.orElse(node.text());
    }

    private boolean isOnlyUse(SyntaxNode node) {
        return node.is("identifier")
                && RubyFile.function(node).all("identifier").stream()
                                .filter(one -> one.text().equals(node.text()))
                                .count()
                        == 2;
    }

    /** A value without the call that quotes it for SQL, which binding does as well. */
    private SyntaxNode unquoted(SyntaxNode node) {
        if (!node.is("call")) {
            return node;
        }
        RubyCall call = new RubyCall(file, node);
        String on = call.receiver().map(SyntaxNode::text).orElse("");
        boolean quotes = call.method().matches("quote|quote_string|escape_literal|escape_string")
                        && on.matches("(?s)(.*[.:])?(\\w*(?i:conn|connection|client|db|database|pg|mysql))?(\\(\\))?")
                || call.method().equals("escape")
                        && on.matches("(?s)(.*[.:])?\\w*(?i:conn|connection|client|db|mysql)(\\(\\))?");
        return quotes && call.arguments().size() == 1 ? call.arguments().get(0) : node;
    }

    private String joined(Slot slot) {
        StringBuilder text = new StringBuilder("\"");
        for (TextPart part : slot.content()) {
            if (part.isCharacters()) {
                String literal = RubyString.literal(part.constant().orElse(""), false);
                text.append(literal, 1, literal.length() - 1);
            } else if (part.format().isEmpty()) {
                text.append("#{").append(unquoted(part.node()).text()).append('}');
            } else {
                text.append("#{format('")
                        .append(part.format())
                        .append("', ")
                        .append(part.node().text())
                        .append(")}");
            }
        }
        return text.append('"').toString();
    }

    /** The list whose elements are joined for the brackets of {@code IN}. */
    private Optional<String> list(SyntaxNode node) {
        if (!node.is("call")) {
            return Optional.empty();
        }
        RubyCall join = new RubyCall(file, node);
        if (!join.method().equals("join") || join.receiver().isEmpty()) {
            return Optional.empty();
        }
        SyntaxNode on = join.receiver().get();
        boolean maps = on.is("call") && new RubyCall(file, on).method().matches("map|collect");
        boolean quotes = on.is("call")
                && new RubyCall(file, on).method().matches("map|collect")
                && on.text().matches("(?s).*\\{ ?\\|(\\w+)\\| ?\"'#\\{\\1(\\.to_s)?}'\" ?}");
        if (maps && !quotes && on.text().matches("(?s).*(['\"]'|quote|escape).*")) {
            return Optional.empty();
        }
        return Optional.of(
                quotes ? new RubyCall(file, on).receiver().map(SyntaxNode::text).orElse(on.text()) : on.text());
    }

    private boolean isText(SyntaxNode node) {
        return node.is("string")
                || (node.is("call")
                        && new RubyCall(file, node)
                                .method()
                                .matches(
                                        "to_s|strip|downcase|upcase|squish|strftime|iso8601|join|chomp|gsub|sub|tr|to_fs"));
    }

    private static String grouped(SyntaxNode node) {
        boolean simple = node.is(
                        "identifier",
                        "element_reference",
                        "instance_variable",
                        "constant",
                        "parenthesized_statements",
                        "integer")
                || (node.is("call")
                        && (node.child("arguments").isEmpty() || node.text().endsWith(")")));
        return simple ? node.text() : "(" + node.text() + ")";
    }
}
