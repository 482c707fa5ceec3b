package dev.fixwright.syntax.jsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression of the expression language as a list of words, looked at from its weakest operator on. Nothing is evaluated.
 */
public final class ElExpression {
    private static final Pattern WORD = Pattern.compile(
            "\\s+|'(?:[^'\\\\]|\\\\.)*+'|\"(?:[^\"\\\\]|\\\\.)*+\""
                    + "|[\\p{L}_$][\\p{L}\\p{N}_$]*+(?::[\\p{L}_$][\\p{L}\\p{N}_$]*+(?=\\s*\\())?"
                    + "|\\d[\\w.]*+|->|\\+=|==|!=|<=|>=|&&|\\|\\||.",
            Pattern.DOTALL);
    private static final Set<String> CONDITIONS =
            Set.of("||", "or", "&&", "and", "==", "eq", "!=", "ne", "<", "lt", ">", "gt", "<=", "le", ">=", "ge");
    private static final Set<String> SUMS = Set.of("+", "-", "*", "/", "div", "%", "mod");
    private static final Set<String> SIGNS = Set.of("!", "not", "empty", "-");
    private static final Set<String> LITERALS = Set.of("true", "false", "null");

    private final List<String> words;

    private ElExpression(List<String> words) {
        this.words = List.copyOf(words);
    }

    /** The expression inside the braces. */
    public static ElExpression of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            if (!matcher.group().isBlank()) {
                words.add(matcher.group());
            }
        }
        return new ElExpression(words);
    }

    /** The expressions that this one's text may come from: the branches of a choice, the texts that are joined. */
    public List<ElExpression> sources() {
        List<ElExpression> found = new ArrayList<>();
        List<ElExpression> open = new ArrayList<>(List.of(this));
        while (!open.isEmpty()) {
            ElExpression one = open.remove(open.size() - 1).unwrapped();
            Optional<List<ElExpression>> parts = one.choice().or(one::joined);
            parts.ifPresentOrElse(open::addAll, () -> found.add(one));
        }
        return found;
    }

    private ElExpression unwrapped() {
        ElExpression inner = this;
        while (inner.words.size() > 2 && inner.words.get(0).equals("(") && inner.closing(0) == inner.words.size() - 1) {
            inner = new ElExpression(inner.words.subList(1, inner.words.size() - 1));
        }
        return inner;
    }

    private Optional<List<ElExpression>> choice() {
        int question = indexOutside(Set.of("?"), 0);
        if (question < 0) {
            return Optional.empty();
        }
        int colon = question;
        int depth = 1;
        while (depth > 0) {
            colon = indexOutside(Set.of("?", ":"), colon + 1);
            if (colon < 0) {
                return Optional.empty();
            }
            depth += words.get(colon).equals("?") ? 1 : -1;
        }
        return Optional.of(List.of(
                new ElExpression(words.subList(question + 1, colon)),
                new ElExpression(words.subList(colon + 1, words.size()))));
    }

    private Optional<List<ElExpression>> joined() {
        int plus = indexOutside(Set.of("+="), 0);
        return plus < 0
                ? Optional.empty()
                : Optional.of(List.of(
                        new ElExpression(words.subList(0, plus)),
                        new ElExpression(words.subList(plus + 1, words.size()))));
    }

    /** Whether it is a truth value, a number or a text that stands in the page itself. */
    public boolean isPlain() {
        if (words.isEmpty() || indexOutside(Set.of(";", "=", "->", "?"), 0) >= 0) {
            return false;
        }
        boolean computed =
                indexOutside(CONDITIONS, 0) >= 0 || SIGNS.contains(words.get(0)) || indexOutside(SUMS, 1) >= 0;
        boolean literal = words.size() == 1
                && (LITERALS.contains(words.get(0))
                        || "'\"0123456789".indexOf(words.get(0).charAt(0)) >= 0);
        return computed || literal;
    }

    /** The function that the whole expression is a call of, with its prefix. */
    public Optional<String> function() {
        boolean call = words.size() > 2
                && words.get(1).equals("(")
                && closing(1) == words.size() - 1
                && Character.isLetter(words.get(0).charAt(0));
        return call ? Optional.of(words.get(0)) : Optional.empty();
    }

    /** The expression as a path of names with dots, {@code a.b.c}; an index or a call in it stands as written. */
    public String path() {
        return String.join("", words);
    }

    /** The name at its beginning: a variable or an implicit object. */
    public String root() {
        return words.isEmpty() ? "" : words.get(0);
    }

    /** The last name of a path: the property that it reads. */
    public String last() {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (Character.isLetter(words.get(i).charAt(0))) {
                return words.get(i);
            }
            if (words.get(i).startsWith("'") || words.get(i).startsWith("\"")) {
                return words.get(i).substring(1, words.get(i).length() - 1);
            }
        }
        return "";
    }

    /** Whether it only looks values up: names, dots and indexes, no call. */
    public boolean isLookup() {
        return !words.isEmpty()
                && words.stream().noneMatch(word -> word.equals("("))
                && !isPlain()
                && words.stream()
                        .allMatch(word -> word.matches("[\\p{L}_$][\\p{L}\\p{N}_$]*|[.\\[\\]]|\\d+|'.*'|\".*\""));
    }

    /** Whether a name stands in it other than as a property. */
    public boolean mentions(String name) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals(name) && (i == 0 || !words.get(i - 1).equals("."))) {
                return true;
            }
        }
        return false;
    }

    private int indexOutside(Set<String> wanted, int from) {
        int depth = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if ("([{".contains(word)) {
                depth++;
            } else if (")]}".contains(word)) {
                depth--;
            } else if (depth == 0 && i >= from && wanted.contains(word)) {
                return i;
            }
        }
        return -1;
    }

    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < words.size(); i++) {
            if (words.get(i).equals("(")) {
                depth++;
            } else if (words.get(i).equals(")") && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
