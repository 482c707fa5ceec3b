package dev.fixwright.fix.regexinjection;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.CSharpFixer;
import dev.fixwright.fix.CSharpSite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.csharp.CSharpCall;
import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.csharp.CSharpPlatform;
import dev.fixwright.syntax.csharp.CSharpText;
import dev.fixwright.syntax.csharp.CSharpUsings;
import dev.fixwright.syntax.grammar.Binding;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.grammar.TextPart;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Escapes values that become part of a regular expression. */
public final class CSharpRegexFixer implements CSharpFixer {
    private static final Pattern MEANT = Pattern.compile("(?is)(.*\\W)?\\w*(pattern|regex|regexp|expression)s?");

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
        List<SyntaxNode> texts = texts(file, pattern.get());
        if (texts.isEmpty()) {
            return Attempt.declined(
                    "`" + SyntaxSite.words(pattern.get())
                            + "` is put together in a way that is not wholly seen here, so its own signs cannot be told from those of a value");
        }
        boolean whole = texts.size() == 1 && !CSharpText.of(file, texts.get(0)).hasLiteral();
        if (whole && MEANT.matcher(texts.get(0).text()).matches()) {
            return Attempt.declined("`" + SyntaxSite.words(texts.get(0))
                    + "` is meant to be a pattern, as its name says; give the search a time limit instead");
        }
        List<SyntaxNode> open = texts.stream()
                .flatMap(text -> CSharpText.of(file, text).values().stream())
                .map(TextPart::node)
                .filter(value -> !isSafe(file, value)
                        && (whole || !value.text().equals(pattern.get().text())))
                .distinct()
                .toList();
        if (open.isEmpty()) {
            return Attempt.declined("the pattern is already constant, or its values are escaped");
        }
        SyntaxEdits edits = site.edit();
        for (SyntaxNode value : open) {
            Optional<String> reason = escape(site, value, whole, edits);
            if (reason.isPresent()) {
                return Attempt.declined(reason.get());
            }
        }
        return SyntaxSite.fixed(
                weakness(),
                edits,
                "The characters of the value that have a meaning in regular expressions are escaped, so it only stands for itself.",
                "Check that nobody is meant to search with patterns of their own.");
    }

    /** The expressions that make the pattern; none where not all of them are seen. */
    private static List<SyntaxNode> texts(CSharpFile file, SyntaxNode pattern) {
        SyntaxNode value = file.resolve(pattern);
        List<Binding> bindings = value.is("identifier")
                ? file.names().of(value).stream()
                        .filter(one -> !one.is(Binding.Kind.DECLARED))
                        .toList()
                : List.of();
        boolean literal = bindings.stream()
                .flatMap(one -> one.value().stream())
                .anyMatch(one -> CSharpText.of(file, one).hasLiteral());
        if (!literal) {
            boolean made = value.is("invocation_expression")
                    && !CSharpText.of(file, value).hasLiteral()
                    && !file.types().isText(value);
            boolean own = value.is("invocation_expression")
                    && new CSharpCall(file, value).receiver().isEmpty();
            return made || own ? List.of() : List.of(value);
        }
        boolean seen = bindings.stream().allMatch(one -> one.value().isPresent());
        return seen ? bindings.stream().flatMap(one -> one.value().stream()).toList() : List.of();
    }

    private static boolean isSafe(CSharpFile file, SyntaxNode value) {
        String text = file.resolve(value).text();
        return file.types().isHarmless(value)
                || file.known(value).isPresent()
                || text.matches("(?s)(\\w+\\.)*Regex\\.Escape\\(.*")
                || text.matches("(?s)[sS]tring\\.Join\\(.*\\.Select\\((\\w+\\s*=>\\s*)?(\\w+\\.)*Regex\\.Escape\\b.*");
    }

    /** Escapes a value; answers what stands in the way. */
    private static Optional<String> escape(CSharpSite site, SyntaxNode value, boolean whole, SyntaxEdits edits) {
        CSharpFile file = site.file();
        String escape = file.imports("System.Text.RegularExpressions")
                ? "Regex.Escape"
                : "System.Text.RegularExpressions.Regex.Escape";
        SyntaxNode made = file.resolve(value);
        if (made.text().matches("(?s)[sS]tring\\.Join\\(.*")) {
            List<SyntaxNode> values = new CSharpCall(file, made).values();
            boolean texts = values.size() == 2 && isTexts(file, values.get(1));
            if (texts) {
                new CSharpUsings(file, edits).type("System.Linq", "Enumerable");
                edits.insert(values.get(1).end(), ".Select(" + escape + ")");
            }
            return texts
                    ? Optional.empty()
                    : Optional.of("`" + SyntaxSite.words(value)
                            + "` joins values with a part of the pattern; escape each value before they are joined");
        }
        boolean text = file.types().isText(value);
        if (whole && (text || file.types().of(value).isEmpty())) {
            edits.wrap(value, escape + "(", ")");
        } else if (!text) {
            boolean several = file.types().of(value).equals("StringValues");
            edits.wrap(value, escape + (several ? "(" : "(\"\" + "), several ? ".ToString())" : ")");
        } else {
            edits.wrap(value, escape + "(", isNeverNull(site, value) ? ")" : " ?? \"\")");
        }
        return Optional.empty();
    }

    private static boolean isTexts(CSharpFile file, SyntaxNode values) {
        return file.names().of(values).stream()
                .flatMap(one -> one.type().stream())
                .anyMatch(type -> type.text().matches("string\\[\\]|I?\\w*(Enumerable|List|Collection|Set)<string>"));
    }

    private static boolean isNeverNull(CSharpSite site, SyntaxNode value) {
        CSharpFile file = site.file();
        if (!value.is("identifier", "member_access_expression", "element_access_expression")) {
            return !value.text().contains("?.");
        }
        boolean nullable = CSharpPlatform.of(site.project().tree(), file).isNullable()
                || file.root().text().contains("string?")
                || file.root().text().contains("#nullable enable");
        boolean told = nullable
                && value.is("identifier")
                && file.names().of(value).stream()
                        .noneMatch(one -> one.type()
                                .filter(type -> type.is("nullable_type"))
                                .isPresent());
        String name = Pattern.quote(value.text());
        return told
                || CSharpFile.function(value)
                        .text()
                        .matches("(?s).*(IsNullOr\\w+\\(" + name + "\\)|\\b" + name + "\\.(Length|Trim|Split)\\b).*");
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
