package dev.fixwright.syntax.javascript;

import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;

/** Object literals: their properties, and new ones in the layout of those that are there. */
public final class Objects {
    private Objects() {}

    /** The pair of an object literal that has a key. */
    public static Optional<SyntaxNode> pair(SyntaxNode object, String key) {
        return object.parts().stream()
                .filter(part -> part.is("pair", "shorthand_property_identifier", "method_definition"))
                .filter(part -> key(part).equals(key))
                .reduce((first, last) -> last);
    }

    /** The name of a pair, without quotes. */
    public static String key(SyntaxNode pair) {
        if (pair.is("shorthand_property_identifier")) {
            return pair.text();
        }
        return pair.child("key")
                .or(() -> pair.child("name"))
                .map(key -> Texts.literal(key).orElse(key.text()))
                .orElse("");
    }

    /** The value of a property. */
    public static Optional<SyntaxNode> value(SyntaxNode object, String key) {
        return pair(object, key)
                .flatMap(pair -> pair.is("shorthand_property_identifier") ? Optional.of(pair) : pair.child("value"));
    }

    /** The object literal that an expression is, or that the variable which it names always holds. */
    public static Optional<SyntaxNode> literal(SyntaxNode expression, ScriptFile file) {
        SyntaxNode at = expression;
        while (at.is("parenthesized_expression", "as_expression", "satisfies_expression")) {
            at = at.parts().get(0);
        }
        return at.is("object") ? Optional.of(at) : file.bindings().soleValue(at).filter(value -> value.is("object"));
    }

    /** Whether an object takes properties over from another one. */
    public static boolean spreads(SyntaxNode object) {
        return object.childOf("spread_element").isPresent();
    }

    /** Adds properties, such as {@code secure: true}, after the last one. */
    public static void add(SyntaxEdits edits, SyntaxNode object, List<String> properties) {
        List<SyntaxNode> parts = object.parts();
        if (parts.isEmpty()) {
            edits.replace(object, "{ " + String.join(", ", properties) + " }");
            return;
        }
        SyntaxNode last = parts.get(parts.size() - 1);
        boolean onLines = object.line() != last.line() && edits.layout().startsItsLine(last.start());
        String between =
                onLines ? "," + edits.layout().newLine() + edits.layout().indentOf(last.start()) : ", ";
        edits.insert(last.end(), between + String.join(between, properties));
    }

    /** Gives a property a value: changes the one that is there, else adds it. */
    public static void set(SyntaxEdits edits, SyntaxNode object, String key, String value) {
        Optional<SyntaxNode> pair = pair(object, key);
        if (pair.isEmpty()) {
            add(edits, object, List.of(key + ": " + value));
        } else if (pair.get().is("pair")) {
            pair.get().child("value").ifPresent(old -> edits.replace(old, value));
        } else {
            edits.replace(pair.get(), key + ": " + value);
        }
    }

    /** Takes a property away, with the comma that belongs to it. */
    public static void remove(SyntaxEdits edits, SyntaxNode pair) {
        SyntaxNode object = pair.parent().orElse(pair);
        List<SyntaxNode> children = object.children();
        int at = children.indexOf(pair);
        List<SyntaxNode> parts = object.parts();
        int place = parts.indexOf(pair);
        if (parts.size() == 1) {
            edits.replace(object, "{}");
        } else if (place < parts.size() - 1) {
            edits.replace(pair.start(), parts.get(place + 1).start(), "");
        } else {
            int from = parts.get(place - 1).end();
            boolean comma = at + 1 < children.size() && children.get(at + 1).is(",");
            edits.replace(from, comma ? children.get(at + 1).start() : pair.end(), "");
        }
    }
}
