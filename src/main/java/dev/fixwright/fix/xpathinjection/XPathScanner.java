package dev.fixwright.fix.xpathinjection;

import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Slot;
import dev.fixwright.syntax.java.StringParts;
import dev.fixwright.syntax.java.StringParts.Choice;
import dev.fixwright.syntax.java.StringParts.Part;
import dev.fixwright.syntax.java.StringParts.Text;
import dev.fixwright.syntax.java.StringParts.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a composed XPath expression and finds out which of its values can become variables. */
final class XPathScanner {
    private static final Set<String> NUMBERS = Set.of(
            "int",
            "long",
            "short",
            "byte",
            "double",
            "float",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Double");

    private final JavaFile file;
    private final List<Part> parts;
    private final List<Slot> slots = new ArrayList<>();
    private Optional<String> obstacle;
    private char quote;
    private int quotePart;
    private int quoteAt;
    private char last;

    private XPathScanner(JavaFile file, StringParts text) {
        this.file = file;
        this.parts = text.parts();
        this.obstacle = text.obstacle();
    }

    /**
     * What the expression says about its values.
     *
     * @param slots the values that can become variables; quoted ones begin with a quote
     * @param obstacle why some value cannot become a variable
     */
    record Reading(List<Slot> slots, Optional<String> obstacle) {}

    static Reading read(JavaFile file, StringParts text) {
        XPathScanner scanner = new XPathScanner(file, text);
        for (int i = 0; i < scanner.parts.size(); i++) {
            Part part = scanner.parts.get(i);
            if (part instanceof Text constant) {
                scanner.characters(constant.value(), i);
            } else if (part instanceof Choice choice) {
                scanner.characters(choice.values().get(0), i);
            } else {
                scanner.value((Value) part, i);
            }
        }
        if (scanner.quote != 0) {
            scanner.stop("the quotes of the XPath expression do not pair up");
        }
        return new Reading(List.copyOf(scanner.slots), scanner.obstacle);
    }

    private void characters(String text, int index) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                if (c == quote) {
                    closeQuote(index, at);
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
                quotePart = index;
                quoteAt = at;
            } else if (!Character.isWhitespace(c)) {
                last = c;
            }
        }
    }

    private void closeQuote(int index, int at) {
        boolean holdsValue = parts.subList(quotePart, index + 1).stream().anyMatch(Value.class::isInstance);
        if (holdsValue) {
            slots.add(new Slot(quotePart, quoteAt, index, at + 1, 1, 1));
        }
        quote = 0;
        last = '\'';
    }

    private void value(Value value, int index) {
        if (quote != 0) {
            return;
        }
        boolean number =
                file.types().typeOf(value.node()).filter(NUMBERS::contains).isPresent();
        boolean compared = "=<>".indexOf(last) >= 0 && isFollowedBy(index, "])");
        boolean index1 = last == '[' && number && isFollowedBy(index, "]");
        if (compared || index1) {
            slots.add(Slot.of(index));
        } else if (!number) {
            stop("`" + file.text(value.node()) + "` is part of the XPath expression itself, such as an element's name,"
                    + " and only values can become variables");
        }
        last = '\'';
    }

    private boolean isFollowedBy(int index, String closing) {
        if (index + 1 == parts.size()) {
            return true;
        }
        if (!(parts.get(index + 1) instanceof Text text)) {
            return false;
        }
        String next = text.value().stripLeading();
        return next.isEmpty()
                || closing.indexOf(next.charAt(0)) >= 0
                || (next.length() < text.value().length() && next.matches("(?s)(and|or)\\b.*"));
    }

    private void stop(String reason) {
        if (obstacle.isEmpty()) {
            obstacle = Optional.of(reason);
        }
    }
}
