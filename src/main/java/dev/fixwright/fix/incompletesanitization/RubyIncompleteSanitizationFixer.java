package dev.fixwright.fix.incompletesanitization;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.RubyFixer;
import dev.fixwright.fix.RubySite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.ruby.RubyCall;
import java.util.List;
import java.util.Optional;

/** Replaces every occurrence of a dangerous character, and not the first one only. */
public final class RubyIncompleteSanitizationFixer implements RubyFixer {
    @Override
    public String weakness() {
        return "incompletesanitization";
    }

    @Override
    public Attempt attempt(RubySite site) {
        List<RubyCall> subs = site.calls().stream()
                .filter(call -> call.method().matches("sub!?")
                        && call.receiver().isPresent()
                        && !call.arguments().isEmpty())
                .toList();
        if (subs.isEmpty()) {
            Optional<RubyCall> all = site.call(call -> call.method().matches("gsub!?|delete|tr"));
            boolean markup = all.filter(call -> !call.arguments().isEmpty()
                            && call.arguments().get(0).text().matches("(?s).*(<|script|\\.\\./|on\\w+=).*"))
                    .isPresent();
            return markup
                    ? Attempt.declined(
                            "what is taken out of the text can come together anew from what is left; clean markup with"
                                    + " `sanitize`, and paths with `File.basename`")
                    : all.isPresent()
                            ? Attempt.declined("every occurrence is already replaced")
                            : site.nothing("replacement in a text");
        }
        SyntaxEdits edits = site.edit();
        for (RubyCall call : subs) {
            SyntaxNode pattern = call.arguments().get(0);
            boolean bound = pattern.text().matches("(?s)/(\\^|\\\\A).*|.*(\\$|\\\\z|\\\\Z)/\\w*");
            if (bound) {
                return Attempt.declined("`" + SyntaxSite.words(pattern)
                        + "` is bound to one place of the text, so there is only one occurrence");
            }
            edits.replace(call.named(), call.method().replace("sub", "gsub"));
        }
        return SyntaxSite.fixed(weakness(), edits, "Every occurrence is replaced now, and not the first one only.");
    }
}
