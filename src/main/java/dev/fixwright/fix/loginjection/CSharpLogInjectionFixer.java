package dev.fixwright.fix.loginjection;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes line ends out of what is logged. */
public final class CSharpLogInjectionFixer implements CSharpFixer {
    private static final String METHODS =
            "Log(Trace|Debug|Information|Warning|Error|Critical)?|(Trace|Debug|Info|Information|Warn|Warning|Error|Fatal|Critical|Verbose)(Format)?|WriteLine|Write|TraceError|TraceInformation|TraceWarning";
    private static final String LOGGERS = "(?s)(.*\\.)?_?([lL]og(ger)?|LOG|[lL]ogging|Trace|Serilog\\.Log|logWriter)";

    @Override
    public String weakness() {
        return "loginjection";
    }

    @Override
    public Attempt attempt(CSharpSite site) {
        Optional<CSharpCall> found = site.call(CSharpLogInjectionFixer::isLog);
        if (found.isEmpty()) {
            return site.nothing("call of a logger");
        }
        List<SyntaxNode> values = values(site.file(), found.get());
        if (values.isEmpty()) {
            return Attempt.declined("what is logged is already constant, a number, or without line ends");
        }
        SyntaxEdits edits = site.edit();
        for (SyntaxNode value : values) {
            clean(site.file(), value, edits);
        }
        return SyntaxSite.fixed(
                weakness(),
                edits,
                "Line ends become blanks, so that a value cannot begin an entry of its own.",
                "A value that has several lines is logged on one.");
    }

    private static boolean isLog(CSharpCall call) {
        return call.method().matches(METHODS)
                && call.receiver().filter(on -> on.text().matches(LOGGERS)).isPresent()
                && !call.values().isEmpty();
    }

    /** The values that come into the entry with whatever line ends they have. */
    private static List<SyntaxNode> values(CSharpFile file, CSharpCall call) {
        List<SyntaxNode> values = new ArrayList<>();
        for (SyntaxNode argument : call.values()) {
            CSharpText text = CSharpText.of(file, argument);
            List<TextPart> parts = text.hasLiteral() ? text.values() : List.of();
            if (text.hasLiteral()) {
                parts.stream()
                        .map(TextPart::node)
                        .flatMap(value -> seenIn(file, argument, value).stream())
                        .forEach(value -> values.add(value));
            } else if (file.text(argument).isEmpty()) {
                values.add(argument);
            }
        }
        values.removeIf(value -> file.known(value).isPresent()
                || file.types().isHarmless(value)
                || file.types()
                        .of(value)
                        .matches("DateTime\\w*\\??|TimeSpan|HttpStatusCode|LogLevel|EventId|\\w*Exception|.*\\?")
                || value.text()
                        .matches(
                                "(?s)(\\w+\\.)*(e|ex|err|exception|error)|.*\\.(Id|Count|Length|StatusCode|Elapsed\\w*)|LogLevel\\..*|null"
                                        + "|DateTime(Offset)?\\.(UtcNow|Now|Today)\\b.*|TimeSpan\\.From.*")
                || isClean(file, value));
        return values.stream().distinct().toList();
    }

    /** A value where it stands in an argument, or the variable of the argument whose text holds it. */
    private static Optional<SyntaxNode> seenIn(CSharpFile file, SyntaxNode argument, SyntaxNode value) {
        if (argument.contains(value)) {
            return Optional.of(value);
        }
        return file.types().isHarmless(value) || isClean(file, value)
                ? Optional.empty()
                : argument.all("identifier").stream()
                        .filter(name -> file.names()
                                .onlyValue(name)
                                .filter(text -> text.contains(value))
                                .isPresent())
                        .findFirst();
    }

    private static boolean isClean(CSharpFile file, SyntaxNode value) {
        String text = value.text() + " " + file.resolve(value).text();
        return text.matches(
                "(?s).*\\.(Replace|ReplaceLineEndings)\\((\"\\\\n\"|\"\\\\r\"|Environment\\.NewLine|'\\\\n'|\"\").*|.*UrlEncode\\(.*");
    }

    /** Puts the replacement behind a value; one whose type is not known becomes text before. */
    private static void clean(CSharpFile file, SyntaxNode value, SyntaxEdits edits) {
        String replaced = "Replace(\"\\r\", \" \").Replace(\"\\n\", \" \")";
        String type = file.types().of(value);
        boolean text = type.equals("string") || type.equals("String");
        boolean simple = value.is(
                "identifier",
                "member_access_expression",
                "invocation_expression",
                "element_access_expression",
                "parenthesized_expression");
        if (type.equals("StringValues")) {
            edits.insert(value.end(), ".ToString()." + replaced);
        } else if (text && simple) {
            boolean made = value.is("invocation_expression") && !value.text().contains("?.");
            edits.insert(value.end(), (made ? "." : "?.") + replaced);
        } else if (text) {
            edits.insert(value.start(), "(").insert(value.end(), ")?." + replaced);
        } else {
            String convert = file.imports("System") ? "Convert" : "System.Convert";
            edits.insert(value.start(), convert + ".ToString(").insert(value.end(), ")?." + replaced);
        }
    }
}
