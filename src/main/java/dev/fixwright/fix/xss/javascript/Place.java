package dev.fixwright.fix.xss.javascript;

import java.util.Locale;
import java.util.Optional;

/** Where in a page the markup stands that has been read so far. */
final class Place {
    private enum State {
        TEXT,
        TAG,
        QUOTED,
        UNQUOTED,
        COMMENT
    }

    private State state = State.TEXT;
    private char quote;
    private String element = "";
    private String attribute = "";
    private boolean valueBegun;
    private final StringBuilder word = new StringBuilder();
    private boolean hasMarkup;

    /** Reads on. */
    void read(String markup) {
        for (int i = 0; i < markup.length(); i++) {
            char c = markup.charAt(i);
            switch (state) {
                case TEXT -> {
                    if (markup.startsWith("<!--", i)) {
                        state = State.COMMENT;
                    } else if (c == '<'
                            && i + 1 < markup.length()
                            && (Character.isLetter(markup.charAt(i + 1)) || markup.charAt(i + 1) == '/')) {
                        hasMarkup = true;
                        state = State.TAG;
                        element = "";
                        attribute = "";
                        word.setLength(0);
                    }
                }
                case COMMENT -> state = markup.startsWith("-->", i) ? State.TEXT : state;
                case TAG -> readTag(c);
                case QUOTED -> {
                    valueBegun = true;
                    if (c == quote) {
                        state = State.TAG;
                        word.setLength(0);
                    }
                }
                case UNQUOTED -> {
                    if (c == '"' || c == '\'') {
                        quote = c;
                        valueBegun = false;
                        state = State.QUOTED;
                    } else if (c == '>' || Character.isWhitespace(c)) {
                        state = c == '>' ? State.TEXT : State.TAG;
                        word.setLength(0);
                    }
                }
            }
        }
    }

    private void readTag(char c) {
        if (c == '>') {
            endWord();
            state = State.TEXT;
        } else if (c == '=') {
            attribute = word.toString().toLowerCase(Locale.ROOT);
            word.setLength(0);
            state = State.UNQUOTED;
        } else if (Character.isWhitespace(c)) {
            endWord();
        } else {
            word.append(c);
        }
    }

    private void endWord() {
        if (element.isEmpty()) {
            element = word.toString().toLowerCase(Locale.ROOT);
        }
        word.setLength(0);
    }

    /** Whether any tag has been read. */
    boolean hasMarkup() {
        return hasMarkup;
    }

    /** Notes that a value stands here. */
    void pass() {
        valueBegun = true;
    }

    /** Why a value here is not safe when it is encoded as text. */
    Optional<String> obstacle() {
        return switch (state) {
            case TEXT ->
                element.equals("script") || element.equals("style")
                        ? Optional.of("within a `" + element + "` element, where encoding does not help")
                        : Optional.empty();
            case COMMENT -> Optional.of("within a comment of the page");
            case TAG -> Optional.of("among the attributes of a tag");
            case UNQUOTED -> Optional.of("in the attribute `" + attribute + "` without quotes around it");
            case QUOTED -> attributeObstacle();
        };
    }

    private Optional<String> attributeObstacle() {
        if (attribute.startsWith("on") || attribute.equals("style") || attribute.equals("srcdoc")) {
            return Optional.of("in the attribute `" + attribute + "`, whose text is a language of its own");
        }
        boolean address = attribute.matches("href|src|action|formaction|data|xlink:href");
        return address && !valueBegun
                ? Optional.of("at the beginning of the address in `" + attribute
                        + "`, which may name the scheme `javascript:`")
                : Optional.empty();
    }
}
