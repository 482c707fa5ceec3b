package dev.fixwright.syntax.python;

import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A piece of a text that is put together: constant characters of one literal, or a value. */
public final class TextPiece {
    /** How a value comes into the text. */
    public enum Form {
        PLUS,
        F_STRING,
        PERCENT,
        FORMAT
    }

    private final int start;
    private final int end;
    private final @Nullable PythonString literal;
    private final @Nullable DecodedText text;
    private final @Nullable SyntaxNode expression;
    private final Form form;
    private final String format;
    private final Optional<String> constant;

    private TextPiece(
            int start,
            int end,
            @Nullable PythonString literal,
            @Nullable DecodedText text,
            @Nullable SyntaxNode expression,
            Form form,
            String format,
            Optional<String> constant) {
        this.start = start;
        this.end = end;
        this.literal = literal;
        this.text = text;
        this.expression = expression;
        this.form = form;
        this.format = format;
        this.constant = constant;
    }

    static TextPiece text(PythonString literal, int start, int end, DecodedText text) {
        return new TextPiece(start, end, literal, text, null, Form.PLUS, "", Optional.of(text.value()));
    }

    static TextPiece value(
            SyntaxNode expression, int start, int end, Form form, String format, Optional<String> constant) {
        return new TextPiece(start, end, null, null, expression, form, format, constant);
    }

    /** Whether this is constant text that stands here. */
    public boolean isText() {
        return text != null;
    }

    /** Where the piece begins: its characters, or the marker that stands for the value, or the value itself. */
    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    /** The characters as the program sees them; for a value, those that it is known to be. */
    public Optional<String> constant() {
        return constant;
    }

    /** The literal of constant text. */
    public PythonString literal() {
        if (literal == null) {
            throw new IllegalStateException("a value has no literal");
        }
        return literal;
    }

    /** Where in the file a character of constant text stands. */
    public int place(int character) {
        if (text == null) {
            throw new IllegalStateException("a value has no characters");
        }
        return text.place(character);
    }

    /** The value's expression. */
    public SyntaxNode expression() {
        if (expression == null) {
            throw new IllegalStateException("text has no expression");
        }
        return expression;
    }

    public Form form() {
        return form;
    }

    /** How a value is written, as its marker says: {@code !r}, {@code :>10}, {@code %05d}; empty where as it is. */
    public String format() {
        return format;
    }
}
