package dev.fixwright.fix.xss;

/** Follows the text of a script and tells whether the next character stands in a string. */
final class ScriptScanner {
    private enum State {
        CODE,
        SLASH,
        LINE_COMMENT,
        BLOCK_COMMENT,
        STAR,
        STRING,
        ESCAPE
    }

    private State state = State.CODE;
    private char quote;

    ScriptScanner() {}

    ScriptScanner(ScriptScanner other) {
        state = other.state;
        quote = other.quote;
    }

    void next(char c) {
        switch (state) {
            case CODE, SLASH -> inCode(c);
            case LINE_COMMENT -> state = c == '\n' ? State.CODE : State.LINE_COMMENT;
            case BLOCK_COMMENT -> state = c == '*' ? State.STAR : State.BLOCK_COMMENT;
            case STAR -> state = c == '/' ? State.CODE : c == '*' ? State.STAR : State.BLOCK_COMMENT;
            case STRING -> state = c == '\\' ? State.ESCAPE : c == quote ? State.CODE : State.STRING;
            case ESCAPE -> state = State.STRING;
        }
    }

    private void inCode(char c) {
        if (state == State.SLASH && (c == '/' || c == '*')) {
            state = c == '/' ? State.LINE_COMMENT : State.BLOCK_COMMENT;
        } else if (c == '/') {
            state = State.SLASH;
        } else if (c == '"' || c == '\'') {
            quote = c;
            state = State.STRING;
        } else {
            state = State.CODE;
        }
    }

    /** In a string with quotes; a template's text counts as code, since values there may hold code. */
    boolean inString() {
        return state == State.STRING;
    }
}
