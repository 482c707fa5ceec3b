package dev.fixwright.fix.allocationsize;

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

/** Refuses data that is so long that computing with its length could overflow. */
public final class GoAllocationSizeFixer implements GoFixer {
    private static final String LIMIT = "64<<20";

    @Override
    public String weakness() {
        return "allocationsize";
    }

    @Override
    public Attempt attempt(GoSite site) {
        Optional<GoCall> made = site.call(
                        call -> call.name().equals("make") && call.arguments().size() > 1)
                .or(() -> fedFrom(site));
        if (made.isEmpty()) {
            return site.nothing("allocation whose size is computed");
        }
        List<SyntaxNode> lengths = made.get().arguments().stream()
                .skip(1)
                .flatMap(size -> lengths(site.file(), size).stream())
                .toList();
        boolean request = site.finding().rule().contains("uncontrolled");
        if (lengths.isEmpty()) {
            return request
                    ? uncontrolled(site, made.get())
                    : Attempt.declined("the size is not computed from a length in this function");
        }
        SyntaxNode statement = GoFile.statement(made.get().node());
        Optional<GoExit> exit = GoExit.of(site.file(), made.get().node());
        if (exit.isEmpty()) {
            return Attempt.declined("the function around has no way to say that it refuses data that is too long");
        }
        if (!site.file().takesLinesBefore(statement)) {
            return Attempt.declined("`" + GoSite.words(statement) + "` takes no lines before it");
        }
        GoEdits edits = site.edit();
        String around = GoFile.function(statement).map(SyntaxNode::text).orElse("");
        List<String> texts = lengths.stream().map(SyntaxNode::text).distinct().toList();
        for (String length : texts) {
            if (isLimited(around, length)) {
                return Attempt.declined("the function already refuses data that is too long");
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add("if "
                + String.join(
                        " || ", texts.stream().map(text -> text + " > " + LIMIT).toList()) + " {");
        exit.get().refuse("too much data").forEach(line -> lines.add("    " + line));
        lines.add("}");
        edits.insertBefore(statement, lines);
        return GoSite.fixed(
                weakness(),
                edits,
                "Data of more than 64 MiB is refused, so the computed size can no longer overflow and come out too small.",
                "Choose a limit that fits the largest honest data.");
    }

    /** The calls of {@code len} in a sum or product, also behind a variable. */
    private static List<SyntaxNode> lengths(GoFile file, SyntaxNode size) {
        SyntaxNode value = file.resolve(size);
        boolean computed = value.all("binary_expression").stream()
                .anyMatch(node -> node.child("operator")
                        .filter(sign -> sign.text().matches("[+*]"))
                        .isPresent());
        return computed
                ? value.all("call_expression").stream()
                        .filter(call -> new GoCall(file, call).name().equals("len"))
                        .toList()
                : List.of();
    }

    private static Optional<GoCall> fedFrom(GoSite site) {
        for (SyntaxNode node : site.nodes("short_var_declaration")) {
            String name = node.child("left").map(SyntaxNode::text).orElse("");
            Optional<GoCall> fed = site
                    .file()
                    .calls(GoFile.function(node).orElse(site.file().root()))
                    .stream()
                    .filter(call -> call.name().equals("make")
                            && call.arguments().stream()
                                    .skip(1)
                                    .anyMatch(size -> size.text().equals(name)))
                    .findFirst();
            if (fed.isPresent()) {
                return fed;
            }
        }
        return Optional.empty();
    }

    /** Whether a function compares a size with something that it must not exceed: zero is no such limit. */
    private static boolean isLimited(String function, String size) {
        return Pattern.compile("\\bif [^\\n]*(?<![\\w.])" + Pattern.quote(size) + " >=? (?!0\\b|-)")
                .matcher(function)
                .find();
    }

    /** A size that a request gives: it must lie between zero and a limit. */
    private Attempt uncontrolled(GoSite site, GoCall made) {
        SyntaxNode size = GoFile.bare(made.arguments().get(made.arguments().size() - 1));
        SyntaxNode statement = GoFile.statement(made.node());
        Optional<GoExit> exit = GoExit.of(site.file(), made.node());
        Optional<Declaration> variable = site.file().scopes().of(size);
        if (variable.isEmpty() || exit.isEmpty() || !site.file().takesLinesBefore(statement)) {
            return Attempt.declined("`" + GoSite.words(size)
                    + "` gives the size, and the function around cannot refuse it in a line before");
        }
        String around = GoFile.function(statement).map(SyntaxNode::text).orElse("");
        if (isLimited(around, size.text())) {
            return Attempt.declined("the function already refuses sizes that are too large");
        }
        boolean unsigned = site.file().type(size).startsWith("uint");
        List<String> lines = new ArrayList<>();
        lines.add("if " + (unsigned ? "" : size.text() + " < 0 || ") + size.text() + " > 1<<20 {");
        exit.get().refuse("invalid size").forEach(line -> lines.add("    " + line));
        lines.add("}");
        return GoSite.fixed(
                weakness(),
                site.edit().insertBefore(statement, lines),
                "A size of more than a million elements is refused, so a request can no longer take all memory.",
                "Choose a limit that fits the largest honest request.");
    }
}
