package dev.fixwright.fix.xss;

import java.util.Locale;
import java.util.Set;

/** Follows the constant text of a page and tells where the next value stands. */
final class PageScanner {
    private static final Set<String> ADDRESSES = Set.of(
            "href", "src", "action", "formaction", "cite", "poster", "background", "data", "xlink:href", "longdesc");
    private static final Set<String> FRAMES = Set.of("script", "iframe", "frame", "object", "embed", "base");

    /** Elements that show what their address holds and never run it. */
    private static final Set<String> PICTURES = Set.of("img", "source", "audio", "video", "track", "input", "picture");

    /** More than any address or handler is long; a longer value counts as one of which nothing is known. */
    private static final int MAX_VALUE = 8000;

    private enum State {
        TEXT,
        TAG_NAME,
        IN_TAG,
        ATTRIBUTE_NAME,
        BEFORE_VALUE,
        VALUE,
        COMMENT,
        SCRIPT,
        STYLE
    }

    private State state = State.TEXT;
    private final StringBuilder tag = new StringBuilder();
    private final StringBuilder attribute = new StringBuilder();
    private final StringBuilder value = new StringBuilder();
    private char quote;
    private ScriptScanner script = new ScriptScanner();

    PageScanner() {}

    /** A scanner that goes on by itself from where another one is. */
    PageScanner(PageScanner other) {
        state = other.state;
        tag.append(other.tag);
        attribute.append(other.attribute);
        value.append(other.value);
        quote = other.quote;
        script = new ScriptScanner(other.script);
    }

    /** A scanner that begins inside of a script. */
    static PageScanner inScript() {
        PageScanner scanner = new PageScanner();
        scanner.state = State.SCRIPT;
        return scanner;
    }

    void text(String constant) {
        for (int i = 0; i < constant.length(); i++) {
            step(constant, i);
        }
    }

    /** A value stands here, of which nothing is known. */
    void value() {
        if (state == State.BEFORE_VALUE) {
            state = State.VALUE;
            quote = 0;
            value.setLength(0);
            script = new ScriptScanner();
        }
        if (state == State.VALUE) {
            append('\u0000');
            script.next('0');
        }
        if (state == State.SCRIPT) {
            script.next('0');
        }
    }

    private void step(String text, int at) {
        char c = text.charAt(at);
        switch (state) {
            case TEXT -> inText(text, at);
            case TAG_NAME -> inTagName(c);
            case IN_TAG -> inTag(c);
            case ATTRIBUTE_NAME -> inAttributeName(c);
            case BEFORE_VALUE -> beforeValue(c);
            case VALUE -> inValue(c);
            case COMMENT -> state = text.startsWith("-->", at) ? State.TEXT : State.COMMENT;
            case SCRIPT -> inScript(text, at);
            case STYLE -> state = closes(text, at, "style") ? State.TEXT : State.STYLE;
        }
    }

    private void inText(String text, int at) {
        if (text.startsWith("<!--", at)) {
            state = State.COMMENT;
        } else if (text.charAt(at) == '<') {
            state = State.TAG_NAME;
            tag.setLength(0);
        }
    }

    private void inTagName(char c) {
        if (c == '>') {
            closeTag();
        } else if (Character.isWhitespace(c)) {
            state = tag.isEmpty() ? State.TEXT : State.IN_TAG;
        } else {
            tag.append(c);
        }
    }

    private void inTag(char c) {
        if (c == '>') {
            closeTag();
        } else if (c == '=') {
            state = State.BEFORE_VALUE;
        } else if (!Character.isWhitespace(c) && c != '/') {
            attribute.setLength(0);
            attribute.append(c);
            state = State.ATTRIBUTE_NAME;
        }
    }

    private void inAttributeName(char c) {
        if (c == '>') {
            closeTag();
        } else if (c == '=') {
            state = State.BEFORE_VALUE;
        } else if (Character.isWhitespace(c)) {
            state = State.IN_TAG;
        } else {
            attribute.append(c);
        }
    }

    private void beforeValue(char c) {
        value.setLength(0);
        script = new ScriptScanner();
        if (c == '"' || c == '\'') {
            quote = c;
            state = State.VALUE;
        } else if (c == '>') {
            closeTag();
        } else if (!Character.isWhitespace(c)) {
            quote = 0;
            state = State.VALUE;
            inValue(c);
        }
    }

    private void inValue(char c) {
        if (quote != 0 && c == quote) {
            state = State.IN_TAG;
        } else if (quote == 0 && (Character.isWhitespace(c) || c == '>')) {
            state = State.IN_TAG;
            inTag(c);
        } else {
            append(c);
            script.next(c);
        }
    }

    private void append(char c) {
        if (value.length() < MAX_VALUE) {
            value.append(value.length() == MAX_VALUE - 1 ? '\u0000' : c);
        }
    }

    private void closeTag() {
        script = new ScriptScanner();
        state = switch (lower(tag)) {
            case "script" -> State.SCRIPT;
            case "style" -> State.STYLE;
            default -> State.TEXT;
        };
    }

    private void inScript(String text, int at) {
        if (closes(text, at, "script")) {
            state = State.TAG_NAME;
            tag.setLength(0);
        } else {
            script.next(text.charAt(at));
        }
    }

    private static boolean closes(String text, int at, String element) {
        return text.regionMatches(true, at, "</" + element, 0, element.length() + 2);
    }

    /** Where a value would stand if it came next. */
    Place place() {
        return switch (state) {
            case TEXT, COMMENT -> Place.TEXT;
            case TAG_NAME, IN_TAG, ATTRIBUTE_NAME -> Place.TAG;
            case BEFORE_VALUE -> attributePlace(true);
            case VALUE -> attributePlace(value.isEmpty());
            case SCRIPT -> script.inString() ? Place.SCRIPT_STRING : Place.SCRIPT_CODE;
            case STYLE -> Place.STYLE;
        };
    }

    private Place attributePlace(boolean first) {
        String name = lower(attribute);
        boolean unquoted = state == State.BEFORE_VALUE || quote == 0;
        if (name.startsWith("on")) {
            return script.inString() && !unquoted ? Place.HANDLER_STRING : Place.SCRIPT_CODE;
        }
        if (name.equals("style")) {
            return Place.STYLE;
        }
        if (name.equals("srcdoc")) {
            return Place.SCRIPT_CODE;
        }
        boolean shown = name.equals("src") && PICTURES.contains(lower(tag));
        if (ADDRESSES.contains(name) && !shown) {
            return addressPlace(first, unquoted);
        }
        return unquoted ? Place.UNQUOTED_ATTRIBUTE : Place.QUOTED_ATTRIBUTE;
    }

    private Place addressPlace(boolean first, boolean unquoted) {
        String start = lower(value).strip();
        if (start.startsWith("javascript:")) {
            return script.inString() && !unquoted ? Place.HANDLER_STRING : Place.SCRIPT_CODE;
        }
        if (FRAMES.contains(lower(tag)) && first) {
            return Place.SCRIPT_ADDRESS;
        }
        if (unquoted) {
            return first ? Place.TAG : Place.UNQUOTED_ATTRIBUTE;
        }
        if (first) {
            return Place.ADDRESS;
        }
        return start.matches("(?s)[^?]*\\?(.*&)?[\\w.\\-]+=") ? Place.QUERY_VALUE : Place.QUOTED_ATTRIBUTE;
    }

    private static String lower(CharSequence text) {
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
