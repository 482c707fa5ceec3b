package dev.fixwright.fix.characterrange;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.PythonString;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes ranges of a regular expression's class so that they hold what is meant. */
public final class PythonCharacterRangeFixer implements PythonFixer {
    private static final Pattern CLASS = Pattern.compile("(?<!\\\\)\\[\\^?\\]?(?:\\\\.|[^\\]\\\\])*+\\]");
    private static final Pattern RANGE = Pattern.compile("A-z|,-\\.|(?<!\\\\)[^\\\\\\[]-[^\\\\\\]]");
    private static final Pattern HARMLESS = Pattern.compile("0-9|[a-z]-[a-z]|[A-Z]-[A-Z]|[0-9]-[0-9]| -~|!-~");

    @Override
    public String weakness() {
        return "characterrange";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        Optional<String> other = Optional.empty();
        SyntaxEdits edits = site.edit();
        boolean letters = false;
        for (SyntaxNode node : site.nodes("string")) {
            PythonString literal = new PythonString(node);
            Matcher found = CLASS.matcher(node.text());
            while (found.find()) {
                Matcher range = RANGE.matcher(found.group());
                while (range.find()) {
                    int at = node.start() + found.start() + range.start();
                    boolean underscore = found.group().matches("(?s).*(_|\\\\w).*");
                    if (range.group().equals("A-z")) {
                        letters = true;
                        edits.replace(at, at + 3, underscore ? "A-Za-z" : "A-Za-z_");
                    } else if (range.group().equals(",-.")) {
                        edits.insert(at + 1, literal.isRaw() ? "\\" : "\\\\");
                    } else if (!HARMLESS.matcher(range.group()).matches()) {
                        other = Optional.of(range.group());
                    }
                }
            }
        }
        if (other.isPresent()) {
            return Attempt.declined(
                    "it cannot be told which of the characters of the range `" + other.get() + "` are meant");
        }
        if (edits.isEmpty()) {
            return Attempt.declined(
                    "every range on these lines already holds letters, digits or all printable characters");
        }
        return PythonSite.fixed(
                weakness(),
                edits,
                letters
                        ? "The range holds the letters; the signs that stand between `Z` and `a` are no longer among it, except"
                                + " the underscore."
                        : "The hyphen stands for itself, so that nobody takes it for a range; the same texts match as before.",
                letters ? "Take the underscore out where names must not have one." : "Nothing else changes.");
    }
}
