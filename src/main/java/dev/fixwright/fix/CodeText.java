package dev.fixwright.fix;

import com.github.javaparser.ast.expr.Expression;
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
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that another language reads, such as a script or a template, which Java code puts together: which of its values
 * are data there, so that variables can stand in their places.
 */
public final class CodeText {
    private final JavaFile file;
    private final Language language;
    private final Predicate<Expression> open;
    private final List<Part> parts;
    private final List<Slot> slots = new ArrayList<>();
    private final List<Boolean> inText = new ArrayList<>();
    private Optional<String> obstacle;
    private String nesting = "()";
    private int depth;
    private char quote;
    private int quotePart;
    private int quoteAt;
    private boolean escaped;

    private CodeText(JavaFile file, StringParts text, Language language, Predicate<Expression> open) {
        this.file = file;
        this.language = language;
        this.open = open;
        this.parts = text.parts();
        this.obstacle = text.obstacle();
    }

    /**
     * How a language is written.
     *
     * @param name what people call it
     * @param begin where code begins in text; empty where all is code
     * @param escape the character that takes a quote's meaning; the quote itself where quotes are doubled
     */
    public record Language(String name, Optional<Pattern> begin, char escape) {
        public static Language ofCode(String name, char escape) {
            return new Language(name, Optional.empty(), escape);
        }

        /** Code ends with the bracket that closes the one it begins with. */
        public static Language ofTemplates(String name, String begin) {
            return new Language(name, Optional.of(Pattern.compile(begin)), '\\');
        }
    }

    /**
     * What the text says about its values.
     *
     * @param slots the values that can become variables
     * @param inText for each whether it stands in text and not in code
     * @param obstacle why some value cannot become a variable
     */
    public record Reading(List<Slot> slots, List<Boolean> inText, Optional<String> obstacle) {}

    /**
     * Reads a text.
     *
     * @param open tells the values that somebody outside may choose
     */
    public static Reading read(JavaFile file, StringParts text, Language language, Predicate<Expression> open) {
        CodeText reader = new CodeText(file, text, language, open);
        reader.depth = language.begin().isPresent() ? 0 : 1;
        for (int i = 0; i < reader.parts.size(); i++) {
            Part part = reader.parts.get(i);
            if (part instanceof Text constant) {
                reader.characters(constant.value(), i);
            } else if (part instanceof Choice choice) {
                reader.characters(choice.values().get(0), i);
            } else {
                reader.value((Value) part, i);
            }
        }
        if (reader.quote != 0) {
            reader.stop("the quotes of the " + language.name() + " text do not pair up");
        }
        return new Reading(List.copyOf(reader.slots), List.copyOf(reader.inText), reader.obstacle);
    }

    private void characters(String text, int index) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (depth == 0) {
                Matcher begin = language.begin().orElseThrow().matcher(text).region(at, text.length());
                if (begin.lookingAt()) {
                    begin(begin.group());
                    at = begin.end() - 1;
                }
            } else if (quote != 0) {
                boolean doubled = language.escape() == '\'' && c == quote && text.startsWith("" + c + c, at);
                if (doubled || (c == language.escape() && c != '\'')) {
                    escaped = true;
                    at++;
                } else if (c == quote) {
                    closeQuote(index, at);
                }
            } else {
                code(c, index, at);
            }
        }
    }

    private void begin(String mark) {
        char bracket =
                mark.charAt(0) == '<' ? '<' : mark.replaceAll("[^({\\[]", "").charAt(0);
        nesting = List.of("()", "{}", "[]", "<>").stream()
                .filter(pair -> pair.charAt(0) == bracket)
                .findFirst()
                .orElseThrow();
        depth = (int) mark.chars().filter(c -> c == bracket).count();
    }

    private void code(char c, int index, int at) {
        if (c == '\'' || c == '"') {
            quote = c;
            escaped = false;
            quotePart = index;
            quoteAt = at;
        } else if (language.begin().isPresent() && c == nesting.charAt(0)) {
            depth++;
        } else if (language.begin().isPresent() && c == nesting.charAt(1)) {
            depth--;
        }
    }

    private void closeQuote(int index, int at) {
        boolean holdsValue = parts.subList(quotePart, index + 1).stream()
                .anyMatch(part -> part instanceof Value value && open.test(value.node()));
        if (holdsValue && escaped) {
            stop("characters beside `" + file.text(firstOpen(index)) + "` are escaped in the " + language.name()
                    + " text");
        } else if (holdsValue) {
            slots.add(new Slot(quotePart, quoteAt, index, at + 1, 1, 1));
            inText.add(false);
        }
        quote = 0;
    }

    private Expression firstOpen(int last) {
        return parts.subList(quotePart, last + 1).stream()
                .filter(part -> part instanceof Value value && open.test(value.node()))
                .map(Part::node)
                .findFirst()
                .orElseThrow();
    }

    private void value(Value value, int index) {
        if (quote != 0 || !open.test(value.node())) {
            return;
        }
        String before = index > 0 && parts.get(index - 1) instanceof Text text ? text.value() : "";
        if (depth > 0 || (language.begin().isPresent() && before.matches("(?s).*[$#@]!?\\{?[\\w.]*"))) {
            stop("`" + file.text(value.node()) + "` is code of the " + language.name()
                    + " text itself, where no variable can stand for it");
            return;
        }
        slots.add(Slot.of(index));
        inText.add(true);
    }

    private void stop(String reason) {
        if (obstacle.isEmpty()) {
            obstacle = Optional.of(reason);
        }
    }
}
