package dev.fixwright.fix.redos;

import dev.fixwright.fix.redos.RegexTerm.Atom;
import dev.fixwright.fix.redos.RegexTerm.Group;
import dev.fixwright.fix.redos.RegexTerm.Other;
import dev.fixwright.fix.redos.RegexTerm.Simple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads a regular expression of Java into its terms. */
final class RegexReader {
    private static final Pattern REPEATED = Pattern.compile("(?:([*+?])|\\{(\\d{1,6})(,(\\d{1,6})?)?})([+?])?");
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:[pP](?:\\{\\w+(?:=\\w+)?}|\\w)|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|c.|0[0-7]{1,3}|.)");
    private static final Pattern OPENING = Pattern.compile("\\((\\?:|\\?<[A-Za-z]\\w*>|(?!\\?))");

    /** Characters. Which ones a set has is asked for every character there is, and a longer set answers more slowly. */
    private static final int LONGEST = 2_000;

    private final String text;
    private int at;

    private RegexReader(String text) {
        this.text = text;
    }

    /** The choices between which the whole expression has; empty where it uses what this reader does not know, or is too long. */
    static Optional<List<List<RegexTerm>>> read(String regex) {
        if (regex.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            Pattern.compile(regex);
            RegexReader reader = new RegexReader(regex);
            List<List<RegexTerm>> choices = reader.choices();
            return reader.at == regex.length() ? Optional.of(choices) : Optional.empty();
        } catch (PatternSyntaxException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private List<List<RegexTerm>> choices() {
        List<List<RegexTerm>> choices = new ArrayList<>();
        List<RegexTerm> sequence = new ArrayList<>();
        while (at < text.length() && text.charAt(at) != ')') {
            if (text.charAt(at) == '|') {
                choices.add(sequence);
                sequence = new ArrayList<>();
                at++;
            } else {
                sequence.add(term());
            }
        }
        choices.add(sequence);
        return choices;
    }

    private RegexTerm term() {
        int start = at;
        Atom atom = atom();
        int atomEnd = at;
        Matcher repeated = REPEATED.matcher(text).region(at, text.length());
        if (!repeated.lookingAt()) {
            return new RegexTerm(atom, start, atomEnd, atomEnd, 1, 1, ' ');
        }
        at = repeated.end();
        int min;
        int max;
        if (repeated.group(1) != null) {
            min = repeated.group(1).equals("+") ? 1 : 0;
            max = repeated.group(1).equals("?") ? 1 : RegexTerm.ENDLESS;
        } else {
            min = Integer.parseInt(repeated.group(2));
            boolean open = repeated.group(3) != null;
            max = !open ? min : repeated.group(4) == null ? RegexTerm.ENDLESS : Integer.parseInt(repeated.group(4));
        }
        return new RegexTerm(
                atom,
                start,
                atomEnd,
                at,
                min,
                max,
                repeated.group(5) == null ? ' ' : repeated.group(5).charAt(0));
    }

    private Atom atom() {
        int start = at;
        char c = text.charAt(at);
        if (c == '(') {
            return group();
        }
        if (c == '[') {
            at = classEnd(at);
            return new Simple(text.substring(start, at));
        }
        if (c == '\\') {
            Matcher escape = ESCAPE.matcher(text).region(at, text.length());
            if (!escape.lookingAt() || escape.group().matches("\\\\[QEkRX]")) {
                throw new IllegalStateException("an escape that is not read");
            }
            at = escape.end();
            boolean place = escape.group().matches("\\\\[bBAzZG1-9]");
            return place ? new Other(escape.group()) : new Simple(escape.group());
        }
        at++;
        return c == '^' || c == '$' ? new Other(String.valueOf(c)) : new Simple(String.valueOf(c));
    }

    private Atom group() {
        int start = at;
        Matcher opening = OPENING.matcher(text).region(at, text.length());
        boolean plain = opening.lookingAt();
        if (!plain && text.startsWith("(?", at) && !text.substring(at + 2).matches("(?s)([=!>]|<[=!]).*")) {
            at = text.indexOf(')', at) + 1;
            if (text.substring(start, at).matches("\\(\\?[a-zA-Z-]*x.*|.*:.*")) {
                throw new IllegalStateException("flags that are not read");
            }
            return new Other(text.substring(start, at));
        }
        at = plain ? opening.end() : at + (text.charAt(at + 2) == '<' ? 4 : 3);
        int body = at;
        List<List<RegexTerm>> choices = choices();
        at++;
        return plain
                ? new Group(!opening.group(1).equals("?:"), body, choices)
                : new Other(text.substring(start, Math.min(at, text.length())));
    }

    private int classEnd(int start) {
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && --depth == 0) {
                return i + 1;
            }
        }
        throw new IllegalStateException("a class without an end");
    }
}
