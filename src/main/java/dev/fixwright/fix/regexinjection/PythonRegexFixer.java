package dev.fixwright.fix.regexinjection;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.fix.WrappedValues;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.BuiltText;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonImports;
import java.util.Optional;
import java.util.regex.Pattern;

/** Has values stand for themselves in regular expressions. */
public final class PythonRegexFixer implements PythonFixer {
    private static final Pattern SINK =
            Pattern.compile("re\\.(compile|search|match|fullmatch|findall|finditer|sub|subn|split)");

    @Override
    public String weakness() {
        return "regexinjection";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        Optional<PythonCall> found = site.call(
                call -> SINK.matcher(call.name()).matches() && !call.arguments().isEmpty());
        if (found.isEmpty()) {
            return site.nothing("regular expression");
        }
        SyntaxNode pattern =
                found.get().argument(0, "pattern").orElse(found.get().node());
        SyntaxNode expression = site.file().resolve(pattern);
        if (site.file().meaning(expression).equals("re.escape()")) {
            return Attempt.declined("the value already stands for itself in the regular expression");
        }
        Optional<BuiltText> text = BuiltText.of(site.file(), expression);
        if (text.isEmpty()) {
            return Attempt.declined(
                    "`" + PythonSite.words(pattern) + "` is the whole regular expression, and it may be meant as one");
        }
        if (text.get().obstacle().isPresent()) {
            return Attempt.declined(text.get().obstacle().get());
        }
        SyntaxEdits edits = site.edit();
        String re =
                new PythonImports(site.file(), edits).module("re", found.get().node());
        boolean changed = new WrappedValues(site.file(), edits, Pattern.compile("re\\.escape\\(\\)"))
                .wrap(text.get(), () -> re + ".escape", true);
        return changed
                ? PythonSite.fixed(
                        weakness(),
                        edits,
                        "Each character of the value stands for itself, so the value can no longer change what the regular expression"
                                + " matches or how long that takes.",
                        "Values that were meant as regular expressions match their own characters only.")
                : Attempt.declined("the values already stand for themselves in the regular expression");
    }
}
