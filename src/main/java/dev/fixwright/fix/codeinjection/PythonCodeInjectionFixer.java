package dev.fixwright.fix.codeinjection;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.BuiltText;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonFile;
import dev.fixwright.syntax.python.PythonImports;
import dev.fixwright.syntax.python.TextPiece;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads values with {@code ast.literal_eval}, and fields by their name with {@code getattr}, where code is run for that. */
public final class PythonCodeInjectionFixer implements PythonFixer {
    private static final Pattern EVAL = Pattern.compile("(builtins\\.)?eval");
    private static final Pattern WORKED_OUT = Pattern.compile(
            "(?i).*(expr|formula|calc|code|rule|condition|script|source|cmd|command|predicate|lambda|func|statement|equation"
                    + "|program|snippet|callback|handler|query|criteri|math|compute|python).*");
    private static final Pattern FIELD_OF = Pattern.compile("([A-Za-z_][\\w.]*)\\.");
    private static final Pattern CALLED = Pattern.compile("\\(([\\w., =]*)\\)");
    private static final Pattern NAMED =
            Pattern.compile("(?i).*(name|field|attr|attribute|column|prop|property|key|method|action)");
    private static final String NO_CODE =
            "text that is run as code cannot be made harmless; look the wanted function up in a dictionary";

    @Override
    public String weakness() {
        return "codeinjection";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        Optional<PythonCall> eval = site.call(call -> EVAL.matcher(call.name()).matches());
        if (eval.isPresent()) {
            return attempt(site, eval.get());
        }
        Optional<PythonCall> other = site.call(
                call -> call.name()
                        .matches(
                                "(builtins\\.)?(exec|compile|execfile|input)|logging\\.config\\.listen|ast\\.literal_eval|.*\\.eval"));
        return other.map(call -> other(call.name())).orElseGet(() -> site.nothing("text that is run as code"));
    }

    private static Attempt other(String name) {
        return switch (name) {
            case "ast.literal_eval" -> Attempt.declined("only plain values are read here already");
            case "logging.config.listen" ->
                Attempt.declined(
                        "the settings that `listen` takes are run as code, and who may send them is not said here; give"
                                + " it a `verify` function, or read a file instead");
            case "input", "builtins.input" -> Attempt.declined("`input` gives back text; only Python 2 ran it as code");
            default -> Attempt.declined(NO_CODE);
        };
    }

    private Attempt attempt(PythonSite site, PythonCall call) {
        List<SyntaxNode> arguments = call.arguments();
        boolean plain = !arguments.isEmpty() && call.positional().size() == arguments.size();
        if (!plain || (arguments.size() > 1 && !hasNoNames(site.file(), arguments))) {
            return Attempt.declined("`" + PythonSite.words(call.node())
                    + "` gives the code names of its own, so that it is meant to be more than a plain value");
        }
        SyntaxNode value = PythonFile.bare(arguments.get(0));
        SyntaxNode resolved = site.file().resolve(value);
        if (resolved.is("call") && site.file().meaning(resolved).equals("compile()")) {
            return Attempt.declined("`" + PythonSite.words(value) + "` is compiled code; " + NO_CODE);
        }
        Optional<BuiltText> text = BuiltText.of(site.file(), resolved);
        if (text.isPresent()) {
            return built(site, call, text.get());
        }
        return literal(site, call, value);
    }

    /** Whether the dictionaries of names are empty, so that only values can be meant. */
    private static boolean hasNoNames(PythonFile file, List<SyntaxNode> arguments) {
        return arguments.stream()
                .skip(1)
                .map(file::resolve)
                .allMatch(names ->
                        names.text().replaceAll("\\s", "").matches("\\{([\"']__builtins__[\"']:(\\{\\}|None),?)?\\}"));
    }

    private Attempt built(PythonSite site, PythonCall call, BuiltText text) {
        List<TextPiece> pieces = text.pieces();
        if (text.values().stream().allMatch(piece -> piece.constant().isPresent())) {
            return Attempt.declined("the code is already constant; write it as code");
        }
        boolean field = pieces.size() >= 2
                && pieces.size() <= 3
                && pieces.get(0).isText()
                && !pieces.get(1).isText();
        Matcher owner = FIELD_OF.matcher(field ? pieces.get(0).constant().orElse("") : "");
        Matcher called = CALLED.matcher(
                field && pieces.size() == 3 ? pieces.get(2).constant().orElse("") : "()");
        boolean named = field
                && NAMED.matcher(PythonFile.bare(pieces.get(1).expression()).text())
                        .matches();
        if (named && owner.matches() && called.matches() && call.arguments().size() == 1) {
            SyntaxEdits edits = site.edit();
            String got = "getattr(" + owner.group(1) + ", "
                    + pieces.get(1).expression().text() + ")";
            edits.replace(call.node(), pieces.size() == 3 ? got + called.group() : got);
            return PythonSite.fixed(
                    weakness(),
                    edits,
                    "The field is read by its name, so that nothing else of the text is run.",
                    "Check that callers may choose every field of `" + owner.group(1)
                            + "`; a list of names can narrow it down.");
        }
        boolean brackets = text.obstacle().isEmpty()
                && pieces.stream()
                        .allMatch(piece ->
                                !piece.isText() || piece.constant().orElse("").matches("[\\[\\](){},:\\s\"']*"));
        return brackets
                ? literal(site, call, call.arguments().get(0))
                : Attempt.declined("the text names what is to be run; " + NO_CODE);
    }

    private Attempt literal(PythonSite site, PythonCall call, SyntaxNode value) {
        String function = call.node()
                .around("function_definition")
                .flatMap(around -> around.child("name"))
                .map(SyntaxNode::text)
                .orElse("");
        if (WORKED_OUT.matcher(value.text()).matches()
                || WORKED_OUT.matcher(function).matches()) {
            return Attempt.declined("`" + PythonSite.words(value)
                    + "` looks as if it is to be worked out, and `ast.literal_eval` reads plain values only");
        }
        boolean calls = call.node().parent().filter(above -> above.is("call")).isPresent();
        Optional<SyntaxNode> handler = handler(call.node());
        if (calls) {
            return Attempt.declined("what the text names is called; " + NO_CODE);
        }
        if (handler.isPresent()) {
            return Attempt.declined("`" + PythonSite.words(handler.get().parts().get(0))
                    + "` is handled here, which `ast.literal_eval` raises no more: it raises `ValueError`");
        }
        SyntaxEdits edits = site.edit();
        edits.replace(
                call.function(), new PythonImports(site.file(), edits).member("ast", "literal_eval", call.node()));
        if (call.arguments().size() > 1) {
            SyntaxNode first = call.arguments().get(0);
            edits.replace(
                    first.end(),
                    call.arguments().get(call.arguments().size() - 1).end(),
                    "");
        }
        return PythonSite.fixed(
                weakness(),
                edits,
                "Only plain values are read now: texts, numbers, lists, dictionaries and the like; nothing is run.",
                "Names, calls and sums are refused with `ValueError` now.");
    }

    /** The handler around a call that catches unknown names, but not what is raised instead. */
    private static Optional<SyntaxNode> handler(SyntaxNode call) {
        Optional<SyntaxNode> attempt =
                call.around("try_statement", "function_definition").filter(around -> around.is("try_statement"));
        List<SyntaxNode> handlers = attempt.map(found -> found.parts().stream()
                        .filter(part -> part.is("except_clause"))
                        .toList())
                .orElse(List.of());
        boolean any = handlers.stream()
                .anyMatch(one ->
                        one.parts().size() < 2 || one.parts().get(0).text().matches("(?s).*(ValueError|Exception).*"));
        return any
                ? Optional.empty()
                : handlers.stream()
                        .filter(one -> one.parts().get(0).text().contains("NameError"))
                        .findFirst();
    }
}
