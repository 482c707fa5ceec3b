package dev.fixwright.fix.regexpanchor;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.RubyFixer;
import dev.fixwright.fix.RubySite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;

/** Binds patterns to the beginning and the end of a text, where {@code ^} and {@code $} mean those of any line. */
public final class RubyRegexpAnchorFixer implements RubyFixer {
    @Override
    public String weakness() {
        return "regexpanchor";
    }

    @Override
    public Attempt attempt(RubySite site) {
        List<SyntaxNode> patterns = site.nodes("regex");
        if (patterns.isEmpty()) {
            return site.nothing("regular expression");
        }
        boolean lines = site.calls().stream()
                .filter(call -> call.method().matches("scan|gsub!?|split"))
                .flatMap(call -> call.arguments().stream())
                .anyMatch(patterns::contains);
        if (lines) {
            return Attempt.declined("the pattern looks for places within a text, of which each line may have one");
        }
        SyntaxEdits edits = site.edit();
        patterns.forEach(pattern -> bind(pattern, edits));
        if (edits.isEmpty()) {
            boolean bound = patterns.stream()
                    .anyMatch(pattern ->
                            pattern.text().contains("\\A") || pattern.text().contains("\\z"));
            return Attempt.declined(
                    bound
                            ? "the pattern is already bound to the beginning and the end of the text"
                            : "the pattern has no anchors, and where it is meant to begin and to end is not said");
        }
        return SyntaxSite.fixed(
                weakness(),
                edits,
                "The pattern is bound to the beginning and the end of the text, so no other lines can stand around what fits.",
                "A text with a line end behind it does not fit any more; check that values are stripped before.");
    }

    private static void bind(SyntaxNode pattern, SyntaxEdits edits) {
        String text = pattern.text();
        int start = text.startsWith("%r") ? 3 : 1;
        int end = pattern.children().get(pattern.children().size() - 1).start() - pattern.start();
        char before = 0;
        boolean set = false;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            boolean escaped = before == '\\';
            if (c == '[' && !escaped) {
                set = true;
            } else if (c == ']' && !escaped) {
                set = false;
            } else if (c == '^' && !escaped && !set) {
                edits.replace(pattern.start() + at, pattern.start() + at + 1, "\\A");
            } else if (c == '$' && !escaped && !set && !(at + 1 < end && Character.isLetter(text.charAt(at + 1)))) {
                edits.replace(pattern.start() + at, pattern.start() + at + 1, "\\z");
            }
            before = escaped ? 0 : c;
        }
    }
}
