package dev.fixwright.fix.commandinjection;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoFixer;
import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.Declaration;
import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.go.GoText;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Starts programs with a list of arguments rather than by a shell that reads one line. */
public final class GoCommandInjectionFixer implements GoFixer {
    private static final Pattern STARTS = Pattern.compile("os/exec\\.Command(Context)?");
    private static final Pattern SHELL = Pattern.compile("(/usr)?(/bin/)?(sh|bash|dash|zsh|ash|ksh)");

    @Override
    public String weakness() {
        return "commandinjection";
    }

    @Override
    public Attempt attempt(GoSite site) {
        Optional<GoCall> call =
                site.call(found -> STARTS.matcher(found.name()).matches()).or(() -> fedFrom(site));
        if (call.isEmpty()) {
            return site.nothing("call that starts a program");
        }
        int first = call.get().method().endsWith("Context") ? 1 : 0;
        List<SyntaxNode> arguments = call.get().arguments();
        if (arguments.size() <= first) {
            return site.nothing("call that starts a program");
        }
        SyntaxNode program = arguments.get(first);
        Optional<String> name = site.file().text(program);
        if (name.isEmpty()) {
            return Attempt.declined("`" + GoSite.words(program)
                    + "` says which program is started, and which ones may be is not written in the code");
        }
        List<SyntaxNode> rest = arguments.subList(first + 1, arguments.size());
        Optional<SyntaxNode> spread = rest.size() == 1 && rest.get(0).is("variadic_argument")
                ? rest.get(0).parts().stream().findFirst()
                : Optional.empty();
        if (!SHELL.matcher(name.get()).matches()) {
            return Attempt.declined(
                    name.get().matches("(?i)(cmd|powershell)(\\.exe)?")
                            ? "`" + name.get()
                                    + "` reads its arguments by rules of its own, so they cannot be passed one by one"
                            : "`" + name.get() + "` is already started without a shell, with its arguments one by one");
        }
        List<SyntaxNode> given = spread.map(site.file()::resolve)
                .filter(list -> list.is("composite_literal"))
                .flatMap(list -> list.child("body"))
                .map(SyntaxNode::parts)
                .orElse(rest);
        boolean line = given.size() == 2
                && site.file()
                        .text(GoFile.bare(given.get(0)))
                        .filter(flag -> flag.matches("-[a-z]*c"))
                        .isPresent();
        if (!line) {
            return Attempt.declined("the shell is not given one line of command with `-c` here");
        }
        return split(site, call.get(), first, GoFile.bare(given.get(1)));
    }

    private Attempt split(GoSite site, GoCall call, int first, SyntaxNode line) {
        GoFile file = site.file();
        SyntaxNode value = file.resolve(line);
        Optional<GoText> text = GoText.of(file, value);
        if (file.text(line).isPresent()) {
            return Attempt.declined("the command is already constant");
        }
        boolean changed = line.is("identifier")
                && file.scopes()
                        .of(line)
                        .filter(found -> !file.scopes().changes(found).isEmpty())
                        .isPresent();
        if (text.isEmpty() || changed) {
            return Attempt.declined(
                    "`" + GoSite.words(line) + "` is not put together in one place that can be seen here");
        }
        GoShellWords words = GoShellWords.of(file, text.get());
        Optional<String> obstacle = words.obstacle().or(() -> moved(file, text.get(), line));
        if (obstacle.isPresent()) {
            return Attempt.declined(obstacle.get());
        }
        if (words.words().isEmpty() || !words.words().get(0).startsWith("\"")) {
            return Attempt.declined(
                    "the program that is started comes from outside too, and which ones may be is not written in the code");
        }
        GoEdits edits = site.edit();
        List<String> all = new ArrayList<>(call.arguments().subList(0, first).stream()
                .map(SyntaxNode::text)
                .toList());
        all.addAll(words.words());
        edits.replace(call.brackets(), "(" + String.join(", ", all) + ")");
        return GoSite.fixed(
                weakness(),
                edits,
                "The program is started with a list of arguments and without a shell, so a value stays one argument whatever it holds.",
                "A value with spaces is one argument now; check that none begins with a dash.");
    }

    /** Whether a value of the line is another one by the time the program is started. */
    private static Optional<String> moved(GoFile file, GoText text, SyntaxNode line) {
        return text.values().stream()
                .flatMap(piece -> piece.expression().all("identifier").stream())
                .filter(name -> {
                    Optional<Declaration> found = file.scopes().of(name);
                    return found.filter(one -> file.scopes().changes(one).stream()
                                            .anyMatch(change ->
                                                    change.start() > name.end() && change.end() < line.start())
                                    || file.scopes()
                                            .of(name.text(), line)
                                            .filter(one::equals)
                                            .isEmpty())
                            .isPresent();
                })
                .findFirst()
                .map(name -> "`" + name.text() + "` gets another value before the program is started");
    }

    /** The call that starts what the finding's line puts together. */
    private static Optional<GoCall> fedFrom(GoSite site) {
        for (SyntaxNode node : site.nodes("short_var_declaration", "assignment_statement", "call_expression")) {
            String name = node.child("left").map(SyntaxNode::text).orElse("").split(",")[0];
            Optional<GoCall> fed = site
                    .file()
                    .calls(GoFile.function(node).orElse(site.file().root()))
                    .stream()
                    .filter(call -> STARTS.matcher(call.name()).matches())
                    .filter(call -> call.brackets().all("identifier").stream()
                                    .anyMatch(one -> one.text().equals(name))
                            || (node.is("call_expression")
                                    && started(call).equals(node.text().replaceFirst("\\..*", ""))))
                    .findFirst();
            if (fed.isPresent()) {
                return fed;
            }
        }
        return Optional.empty();
    }

    /** The variable that a started program is kept in: {@code cmd} in {@code cmd.Run()}. */
    private static String started(GoCall call) {
        return call.node()
                .around("short_var_declaration", "assignment_statement")
                .flatMap(statement -> statement.child("left"))
                .map(left -> left.parts().get(0).text())
                .orElse("\u0000");
    }
}
