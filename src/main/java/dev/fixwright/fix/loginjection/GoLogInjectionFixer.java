package dev.fixwright.fix.loginjection;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoFixer;
import dev.fixwright.fix.GoLogCall;
import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.go.GoText;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes line ends out of values that are logged. */
public final class GoLogInjectionFixer implements GoFixer {
    private static final Pattern NUMBERS =
            Pattern.compile("bool|byte|u?int(8|16|32|64)?|float(32|64)|time\\..*|error|\\[]byte");

    @Override
    public String weakness() {
        return "loginjection";
    }

    @Override
    public Attempt attempt(GoSite site) {
        Optional<GoLogCall> log = GoLogCall.of(site);
        if (log.isEmpty()) {
            return site.nothing("call that writes to the log");
        }
        GoEdits edits = site.edit();
        GoFile file = site.file();
        int unknown = 0;
        int clean = 0;
        for (SyntaxNode value : log.get().values()) {
            if (isClean(file, value)) {
                clean++;
            } else if (isText(file, value)) {
                String strings = GoEdits.use("strings");
                edits.replace(
                        value,
                        strings + ".ReplaceAll(" + strings + ".ReplaceAll(" + value.text()
                                + ", \"\\n\", \"\"), \"\\r\", \"\")");
            } else if (!NUMBERS.matcher(file.type(value)).matches()
                    && file.text(value).isEmpty()) {
                unknown++;
            }
        }
        if (edits.isEmpty()) {
            return Attempt.declined(
                    clean > 0 || !log.get().quoted().isEmpty()
                            ? "line ends are already taken out of what is logged, or escaped"
                            : unknown > 0
                                    ? "it cannot be told whether the logged values are texts"
                                    : "nothing but constant texts, numbers and errors is logged");
        }
        return GoSite.fixed(
                weakness(),
                edits,
                "Line ends are taken out of the logged values, so they can no longer look like entries of their own.",
                "A logged value of several lines stands on one line now.");
    }

    private static boolean isText(GoFile file, SyntaxNode value) {
        boolean built = GoText.of(file, value).isPresent() && file.text(value).isEmpty();
        return built || (file.type(value).equals("string") && file.text(value).isEmpty());
    }

    private static boolean isClean(GoFile file, SyntaxNode value) {
        List<SyntaxNode> calls = file.resolve(value).all("call_expression");
        return calls.stream()
                .map(node -> new GoCall(file, node))
                .anyMatch(call ->
                        call.name().matches("strconv\\.(Quote|Itoa|FormatInt)|net/url\\.(QueryEscape|PathEscape)")
                                || (call.name().matches("strings\\.(Replace|ReplaceAll)")
                                        && call.argument(1)
                                                .flatMap(file::text)
                                                .filter(text -> text.matches("[\\r\\n]"))
                                                .isPresent())
                                || call.name().equals("strings.Replacer.Replace"));
    }
}
