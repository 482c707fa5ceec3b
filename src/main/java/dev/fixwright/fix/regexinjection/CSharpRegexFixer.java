package dev.fixwright.fix.regexinjection;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.CSharpFixer;
import dev.fixwright.fix.CSharpSite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.csharp.CSharpCall;
import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.csharp.CSharpText;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.grammar.TextPart;
import java.util.List;
import java.util.Optional;

/** Escapes values that become part of a regular expression. */
public final class CSharpRegexFixer implements CSharpFixer {
    @Override
    public String weakness() {
        return "regexinjection";
    }

    @Override
    public Attempt attempt(CSharpSite site) {
        Optional<SyntaxNode> pattern =
                site.calls().stream().flatMap(call -> pattern(call).stream()).findFirst();
        if (pattern.isEmpty()) {
            return site.nothing("regular expression that is made of a value");
        }
        CSharpFile file = site.file();
        CSharpText text = CSharpText.of(file, file.resolve(pattern.get()));
        List<TextPart> open = text.values().stream()
                .filter(part -> !file.types().isHarmless(part.node()))
                .filter(part -> !file.resolve(part.node()).text().matches("(?s)(\\w+\\.)*Regex\\.Escape\\(.*"))
                .toList();
        if (open.isEmpty()) {
            return Attempt.declined("the pattern is already constant, or its values are escaped");
        }
        Optional<TextPart> joined = open.stream()
                .filter(part -> file.resolve(part.node()).text().matches("(?s)[Ss]tring\\.Join\\(.*"))
                .findFirst();
        if (joined.isPresent()) {
            return Attempt.declined("`" + SyntaxSite.words(joined.get().node())
                    + "` joins values with a part of the pattern; escape each value before they are joined");
        }
        SyntaxEdits edits = site.edit();
        for (TextPart part : open) {
            if (file.types().isText(part.node()) || file.types().of(part.node()).isEmpty()) {
                edits.wrap(part.node(), "Regex.Escape(", ")");
            } else {
                edits.wrap(part.node(), "Regex.Escape(", ".ToString())");
            }
        }
        return SyntaxSite.fixed(
                weakness(),
                edits,
                "The characters of the value that have a meaning in regular expressions are escaped, so it only stands for itself.",
                "Check that nobody is meant to search with patterns of their own.");
    }

    private static Optional<SyntaxNode> pattern(CSharpCall call) {
        if (call.isCreation()) {
            return call.method().equals("Regex") ? call.value(0, "pattern") : Optional.empty();
        }
        boolean regex = call.receiver()
                .filter(on -> on.text().matches("(System\\.Text\\.RegularExpressions\\.)?Regex"))
                .isPresent();
        return regex && call.method().matches("IsMatch|Match|Matches|Replace|Split|Count|EnumerateMatches")
                ? call.value(1, "pattern")
                : Optional.empty();
    }
}
