package dev.fixwright.finding.sarif;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * Walks a JSON text value by value without ever holding the whole of it. A value that nobody takes is skipped; one of
 * another type than asked for counts as absent.
 */
final class JsonCursor {
    private final JsonParser parser;

    JsonCursor(JsonParser parser) {
        this.parser = parser;
    }

    /** Takes the value of one field, or leaves it to be skipped. */
    interface Fields {
        void take(String name) throws IOException;
    }

    /** Takes one element of an array, or leaves it to be skipped. */
    interface Elements {
        void take() throws IOException;
    }

    void object(Fields fields) throws IOException {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            fields.take(name);
            skip();
        }
    }

    void array(Elements elements) throws IOException {
        if (!parser.hasToken(JsonToken.START_ARRAY)) {
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.take();
            skip();
        }
    }

    private void skip() throws IOException {
        if (parser.currentToken() != null && parser.currentToken().isStructStart()) {
            parser.skipChildren();
        }
    }

    boolean isObject() {
        return parser.hasToken(JsonToken.START_OBJECT);
    }

    boolean isArray() {
        return parser.hasToken(JsonToken.START_ARRAY);
    }

    /** The text of a string or number, else the empty text. */
    String text() throws IOException {
        JsonToken token = parser.currentToken();
        return token == JsonToken.VALUE_STRING || (token != null && token.isNumeric()) ? parser.getText() : "";
    }

    /** The text up to a length; what people read need not be longer. */
    String text(int length) throws IOException {
        String text = text();
        return text.length() <= length ? text : text.substring(0, length);
    }

    /** A whole number that fits an {@code int}; -1 for anything else. */
    int integer() throws IOException {
        boolean fits =
                parser.hasToken(JsonToken.VALUE_NUMBER_INT) && parser.getNumberType() == JsonParser.NumberType.INT;
        return fits ? parser.getIntValue() : -1;
    }

    boolean isFalse() {
        return parser.hasToken(JsonToken.VALUE_FALSE);
    }
}
