package dev.fixwright.syntax.java;

/**
 * How deep a text nests, told before it is parsed: the parser tries several readings of what is in brackets, those of each
 * level for each reading of the level around it, and comes to no end with code that only a machine would write.
 */
final class Nesting {
    private static final int MAX_BRACKETS = 150;
    private static final int MAX_LAMBDAS = 13;
    private static final int MAX_ANGLES = 60;
    private static final int MAX_TOKENS = 5_000;

    private final String text;
    private int at;
    private int brackets;
    private int angles;
    private int tokens;
    /** One bit for each open bracket, the innermost last: whether it is the brace of a lambda. */
    private final boolean[] isLambda = new boolean[MAX_BRACKETS + 1];

    private int lambdas;

    private Nesting(String text) {
        this.text = text;
    }

    static boolean isTooDeep(String text) {
        return new Nesting(text).isTooDeep();
    }

    private boolean isTooDeep() {
        boolean afterArrow = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (text.startsWith("//", at) || text.startsWith("/*", at)) {
                skipComment();
            } else {
                take(c, afterArrow);
                afterArrow = text.startsWith("->", at);
                skipToken(c, afterArrow);
                if (brackets > MAX_BRACKETS || lambdas > MAX_LAMBDAS || angles > MAX_ANGLES || tokens > MAX_TOKENS) {
                    return true;
                }
            }
        }
        return false;
    }

    private void take(char c, boolean afterArrow) {
        tokens++;
        switch (c) {
            case '(', '[', '{' -> {
                brackets++;
                if (brackets <= MAX_BRACKETS) {
                    isLambda[brackets] = c == '{' && afterArrow;
                    lambdas += isLambda[brackets] ? 1 : 0;
                }
            }
            case ')', ']', '}' -> {
                lambdas -= brackets > 0 && isLambda[brackets] ? 1 : 0;
                brackets = Math.max(0, brackets - 1);
            }
            case '<' -> angles += isAlone() ? 1 : 0;
            case '>' -> angles = Math.max(0, angles - 1);
            default -> {}
        }
        if (c == ';' || c == '{' || c == '}' || c == ',') {
            tokens = 0;
        }
        if (c == ';' || c == '{' || c == '}' || c == '&' || c == '|') {
            angles = 0;
        }
    }

    /** Whether a sign is no part of a longer one, as in a shift. */
    private boolean isAlone() {
        boolean first = at == 0 || text.charAt(at - 1) != '<';
        boolean last = at + 1 == text.length() || (text.charAt(at + 1) != '<' && text.charAt(at + 1) != '=');
        return first && last;
    }

    private void skipComment() {
        boolean block = text.charAt(at + 1) == '*';
        int end = text.indexOf(block ? "*/" : "\n", at + 2);
        at = end < 0 ? text.length() : end + (block ? 2 : 1);
    }

    private void skipToken(char first, boolean isArrow) {
        if (text.startsWith("\"\"\"", at)) {
            int end = text.indexOf("\"\"\"", at + 3);
            at = end < 0 ? text.length() : end + 3;
        } else if (first == '"' || first == '\'') {
            skipQuoted(first);
        } else if (Character.isJavaIdentifierPart(first)) {
            while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
                at++;
            }
        } else {
            at += isArrow ? 2 : 1;
        }
    }

    /** Goes past a text on one line. */
    private void skipQuoted(char quote) {
        at++;
        while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }
}
