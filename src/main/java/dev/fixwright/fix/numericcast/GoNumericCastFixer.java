package dev.fixwright.fix.numericcast;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoFixer;
import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.Declaration;
import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoExit;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Keeps numbers in the range of the type to which they are converted: where their text is read, or by a check. */
public final class GoNumericCastFixer implements GoFixer {
    private static final String REVIEW =
            "Numbers outside the range are errors now; before, they came out as other numbers.";

    @Override
    public String weakness() {
        return "numericcast";
    }

    @Override
    public Attempt attempt(GoSite site) {
        List<GoCall> conversions = site.calls().stream()
                .filter(call ->
                        GoNumber.of(call.name()).isPresent() && call.arguments().size() == 1)
                .filter(call -> !call.arguments().get(0).is("int_literal"))
                .toList();
        Optional<GoCall> call = conversions.stream().findFirst().or(() -> fedFrom(site));
        if (call.isEmpty()) {
            return site.nothing("conversion of a number");
        }
        SyntaxNode value = GoFile.bare(call.get().arguments().get(0));
        GoNumber target = GoNumber.of(call.get().name()).orElseThrow();
        Optional<Declaration> variable =
                value.is("identifier") ? site.file().scopes().of(value) : Optional.empty();
        Optional<GoCall> parsed = variable.filter(
                        found -> site.file().scopes().changes(found).isEmpty())
                .flatMap(Declaration::value)
                .filter(made -> made.is("call_expression"))
                .map(made -> new GoCall(site.file(), made))
                .filter(made -> made.name().matches("strconv\\.(Atoi|ParseInt|ParseUint)"));
        if (parsed.isPresent()) {
            Optional<Attempt> read = read(site, parsed.get(), variable.get(), target);
            if (read.isPresent()) {
                return read.get();
            }
        }
        return check(site, call.get(), value, target);
    }

    /** The conversion of a number that the finding's line reads. */
    private static Optional<GoCall> fedFrom(GoSite site) {
        for (SyntaxNode node : site.nodes("short_var_declaration", "assignment_statement")) {
            String name =
                    node.child("left").map(left -> left.parts().get(0).text()).orElse("");
            Optional<GoCall> fed = site
                    .file()
                    .calls(GoFile.function(node).orElse(site.file().root()))
                    .stream()
                    .filter(call -> GoNumber.of(call.name()).isPresent()
                            && call.arguments().size() == 1
                            && call.arguments().get(0).text().equals(name))
                    .findFirst();
            if (fed.isPresent()) {
                return fed;
            }
        }
        return Optional.empty();
    }

    /** Reads the text with the size of the type, where the number is used in no other way. */
    private Optional<Attempt> read(GoSite site, GoCall parsed, Declaration variable, GoNumber target) {
        List<SyntaxNode> arguments = parsed.arguments();
        boolean plain = parsed.method().equals("Atoi");
        String function = target.unsigned() ? "ParseUint" : "ParseInt";
        String bits = target.bits();
        if (!plain && arguments.get(2).text().equals(bits) && parsed.method().equals(function)) {
            return Optional.of(Attempt.declined("the number is already read with the size of `" + target.name() + "`"));
        }
        boolean onlyConverted = site.file().scopes().uses(variable).stream()
                .allMatch(use -> isConversion(site.file(), use, target) || (isCompared(use) && !target.unsigned()));
        if (!onlyConverted || (!plain && !arguments.get(2).is("int_literal"))) {
            return Optional.empty();
        }
        GoEdits edits = site.edit();
        if (plain) {
            edits.replace(parsed.function(), GoEdits.use("strconv") + "." + function);
            edits.insert(arguments.get(0).end(), ", 10, " + bits);
        } else {
            if (!parsed.method().equals(function)) {
                edits.replace(parsed.function(), GoEdits.use("strconv") + "." + function);
            }
            edits.replace(arguments.get(2), bits);
        }
        return Optional.of(GoSite.fixed(
                weakness(),
                edits,
                "The text is read as a number of the size of `" + target.name()
                        + "`, so one that does not fit is an error rather than another number.",
                REVIEW));
    }

    private static boolean isConversion(GoFile file, SyntaxNode use, GoNumber target) {
        return use.parent()
                .filter(list -> list.is("argument_list"))
                .flatMap(SyntaxNode::parent)
                .map(call -> new GoCall(file, call))
                .filter(call ->
                        call.name().equals(target.name()) && call.arguments().size() == 1)
                .isPresent();
    }

    private static boolean isCompared(SyntaxNode use) {
        return use.parent()
                .filter(node -> node.is("binary_expression")
                        && node.child("operator")
                                .filter(sign -> sign.text().matches("[<>=!]=?"))
                                .isPresent()
                        && node.parts().stream().anyMatch(side -> side.is("int_literal")))
                .isPresent();
    }

    private Attempt check(GoSite site, GoCall call, SyntaxNode value, GoNumber target) {
        String type = site.file().type(value);
        Optional<GoNumber> source = GoNumber.of(type);
        boolean length = value.is("call_expression")
                && new GoCall(site.file(), value).name().matches("len|cap");
        if (source.isEmpty() || !(value.is("identifier", "selector_expression") || length)) {
            return Attempt.declined("it cannot be told which numbers `" + GoSite.words(value) + "` can be");
        }
        Optional<String> outside = target.outside(value.text(), source.get(), length);
        if (outside.isEmpty()) {
            return Attempt.declined("every `" + type + "` fits into `" + target.name() + "`");
        }
        SyntaxNode statement = GoFile.statement(call.node());
        String around = GoFile.function(call.node()).map(SyntaxNode::text).orElse("");
        boolean checked = around.replaceAll("\\s", "")
                .matches("(?s).*" + Pattern.quote(value.text()) + "\\)?[<>]=?(u?int\\d*\\()?math\\.M(ax|in).*");
        boolean negative = outside.get().equals(value.text() + " < 0") && around.contains(outside.get());
        if (checked || negative) {
            return Attempt.declined("the function already checks the range of `" + GoSite.words(value) + "`");
        }
        boolean inLoopHead = call.node()
                .ancestors()
                .takeWhile(above -> above != statement)
                .anyMatch(above -> above.field().equals("alternative") || above.is("for_clause", "range_clause"));
        Optional<GoExit> exit = GoExit.of(site.file(), call.node());
        if (exit.isEmpty()
                || !site.file().takesLinesBefore(statement)
                || inLoopHead
                || isDeclaredIn(site.file(), value, statement)) {
            return Attempt.declined("the function around has no way to say that `" + GoSite.words(value)
                    + "` does not fit into `" + target.name() + "`");
        }
        List<String> lines = new ArrayList<>(List.of("if " + outside.get() + " {"));
        exit.get().refuse("number out of range").forEach(line -> lines.add("    " + line));
        lines.add("}");
        return GoSite.fixed(
                weakness(),
                site.edit().insertBefore(statement, lines),
                "A number that does not fit into `" + target.name() + "` is refused before it is converted.",
                REVIEW);
    }

    /** Whether a variable of the value is declared within the statement, so that a check before it does not know it. */
    private static boolean isDeclaredIn(GoFile file, SyntaxNode value, SyntaxNode statement) {
        return value.all("identifier").stream()
                .flatMap(name -> file.scopes().of(name).stream())
                .anyMatch(found -> statement.contains(found.name()));
    }
}
