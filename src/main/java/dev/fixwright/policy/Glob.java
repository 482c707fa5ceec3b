package dev.fixwright.policy;

import com.google.re2j.Pattern;

/**
 * A pattern for paths. {@code *} and {@code ?} stay inside one segment, {@code **} crosses segments, a pattern without a
 * slash fits the last segment at any depth, and one that ends in a slash everything below. Matching takes time linear in
 * the path, whatever the pattern.
 */
public final class Glob {
    static final int MAX_LENGTH = 500;

    private final String text;
    private final Pattern pattern;

    private Glob(String text, Pattern pattern) {
        this.text = text;
        this.pattern = pattern;
    }

    /** Refuses, with {@link IllegalArgumentException}, what would not mean what its author expects. */
    public static Glob of(String text) {
        if (text.isBlank() || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a pattern has 1 to " + MAX_LENGTH + " characters");
        }
        if (text.startsWith("!")) {
            throw new IllegalArgumentException("a pattern cannot begin with ! here: list what is meant instead");
        }
        if (text.indexOf('{') >= 0) {
            throw new IllegalArgumentException("{a,b} has no meaning in a pattern: write one pattern for each");
        }
        if (text.indexOf('[') >= 0) {
            throw new IllegalArgumentException("[abc] has no meaning in a pattern: write ? for any one character");
        }
        if (text.indexOf('\\') >= 0) {
            throw new IllegalArgumentException("\\ has no meaning in a pattern: write / between folders");
        }
        return new Glob(text, Pattern.compile(regex(text), Pattern.DOTALL));
    }

    private static String regex(String text) {
        String glob = text.startsWith("/") ? text.substring(1) : text.indexOf('/') < 0 ? "**/" + text : text;
        glob = glob.endsWith("/") ? glob + "**" : glob;
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < glob.length(); i++) {
            if (glob.startsWith("**/", i) && (i == 0 || glob.charAt(i - 1) == '/')) {
                regex.append("(?:.*/)?");
                i += 2;
            } else if (glob.startsWith("**", i)) {
                regex.append(".*");
                i += 1;
            } else if (glob.charAt(i) == '*') {
                regex.append("[^/]*");
            } else if (glob.charAt(i) == '?') {
                regex.append("[^/]");
            } else {
                regex.append(Pattern.quote(glob.substring(i, i + 1)));
            }
        }
        return regex.toString();
    }

    public boolean matches(String path) {
        return pattern.matches(path);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Glob glob && glob.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
