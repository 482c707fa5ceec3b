package dev.fixwright.fix.regexinjection;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.RubyFixer;
import dev.fixwright.fix.RubySite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.grammar.TextPart;
import dev.fixwright.syntax.ruby.RubyCall;
import dev.fixwright.syntax.ruby.RubyFile;
import dev.fixwright.syntax.ruby.RubyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Escapes values that become part of a regular expression. */
public final class RubyRegexFixer implements RubyFixer {
    @Override
    public String weakness() {
        return "regexinjection";
    }

    @Override
    public Attempt attempt(RubySite site) {
        List<SyntaxNode> values = new ArrayList<>();
        for (SyntaxNode regex : site.nodes("regex")) {
            regex.all("interpolation").stream()
                    .filter(braces -> braces.parts().size() == 1)
                    .forEach(braces -> values.add(braces.parts().get(0)));
        }
        Optional<RubyCall> made = site.call(call -> call.name().matches("Regexp\\.(new|compile)")
                && !call.arguments().isEmpty());
        if (made.isPresent()) {
            RubyText text = RubyText.of(
                    site.file(), site.file().resolve(made.get().arguments().get(0)));
            text.values().stream().map(TextPart::node).forEach(values::add);
        }
        if (values.isEmpty()) {
            boolean constant = made.isPresent() || !site.nodes("regex").isEmpty();
            return constant
                    ? Attempt.declined("the pattern is already constant")
                    : site.nothing("regular expression that is made of a value");
        }
        values.removeIf(value -> isEscaped(site.file(), value));
        if (values.isEmpty()) {
            return Attempt.declined("the values of the pattern are already escaped, or patterns of the program itself");
        }
        Optional<SyntaxNode> joined = values.stream()
                .filter(value -> site.file().resolve(value).text().matches("(?s).*\\.join\\b.*"))
                .findFirst();
        if (joined.isPresent()) {
            return Attempt.declined("`" + SyntaxSite.words(joined.get())
                    + "` joins values with a part of the pattern; `Regexp.union` escapes each of them");
        }
        SyntaxEdits edits = site.edit();
        for (SyntaxNode value : values) {
            boolean simple = value.is("identifier", "element_reference", "instance_variable")
                    || (value.is("call") && !value.text().contains(" "));
            edits.replace(value, "Regexp.escape(" + (simple ? value.text() : "(" + value.text() + ")") + ".to_s)");
        }
        return SyntaxSite.fixed(
                weakness(),
                edits,
                "The characters of the value that have a meaning in regular expressions are escaped, so it only stands for itself.",
                "Check that nobody is meant to search with patterns of their own.");
    }

    private static boolean isEscaped(RubyFile file, SyntaxNode value) {
        SyntaxNode meant = file.resolve(value);
        boolean own = meant.is("regex", "constant")
                || meant.text().matches("(?s).*(Regexp\\.(escape|quote|union)\\(.*|\\.source)");
        return own || file.isNumber(value) || file.known(value).isPresent();
    }
}
