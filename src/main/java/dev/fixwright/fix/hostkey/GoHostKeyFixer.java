package dev.fixwright.fix.hostkey;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoFixer;
import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoExit;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.go.GoLiteral;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has the SSH client refuse hosts whose key the user does not know. */
public final class GoHostKeyFixer implements GoFixer {
    @Override
    public String weakness() {
        return "hostkey";
    }

    @Override
    public Attempt attempt(GoSite site) {
        Optional<SyntaxNode> trusting = site.call(
                        call -> call.name().equals("golang.org/x/crypto/ssh.InsecureIgnoreHostKey"))
                .map(GoCall::node)
                .or(() -> trustingFunction(site));
        if (trusting.isEmpty()) {
            boolean known = site.nodes("keyed_element").stream()
                    .anyMatch(element -> element.text().startsWith("HostKeyCallback"));
            return known
                    ? Attempt.declined(
                            "it cannot be told that this callback accepts every host; it may check the key already")
                    : site.nothing("setting that accepts the key of every host");
        }
        SyntaxNode statement = GoFile.statement(trusting.get());
        Optional<GoExit> exit = GoExit.of(site.file(), trusting.get());
        if (exit.isEmpty()) {
            return Attempt.declined(
                    "the keys that the user knows are read from a file, and the function around has no way to say that this failed");
        }
        if (!site.file().takesLinesBefore(statement)) {
            return Attempt.declined(
                    "`" + GoSite.words(trusting.get()) + "` stands in a statement that takes no lines before it");
        }
        GoEdits edits = site.edit();
        String callback = edits.freshName("hostKeys");
        String home = edits.freshName("home");
        String error = edits.freshName("hostErr");
        List<String> lines = new ArrayList<>(List.of(
                home + ", " + error + " := " + GoEdits.use("os") + ".UserHomeDir()", "if " + error + " != nil {"));
        exit.get().pass(error).forEach(line -> lines.add("    " + line));
        lines.addAll(List.of(
                "}",
                callback + ", " + error + " := " + GoEdits.use("golang.org/x/crypto/ssh/knownhosts") + ".New("
                        + GoEdits.use("path/filepath") + ".Join(" + home + ", \".ssh\", \"known_hosts\"))",
                "if " + error + " != nil {"));
        exit.get().pass(error).forEach(line -> lines.add("    " + line));
        lines.add("}");
        edits.insertBefore(statement, lines);
        Optional<SyntaxNode> element = trusting.get().around("keyed_element");
        if (element.isPresent()) {
            new GoLiteral(site.file(), element.get().around("composite_literal").orElse(element.get()))
                    .set(edits, "HostKeyCallback", callback);
        } else {
            edits.replace(trusting.get(), callback);
        }
        return GoSite.fixed(
                weakness(),
                edits,
                "A host is accepted only if its key stands in the user's `known_hosts`, so nobody between the two ends can pose as it.",
                "The keys of the hosts must be in `~/.ssh/known_hosts` of the user who runs the program (`ssh-keyscan`).");
    }

    /** A callback that gives back nil whatever the key. */
    private static Optional<SyntaxNode> trustingFunction(GoSite site) {
        return site.nodes("func_literal").stream()
                .filter(function ->
                        function.text().replaceAll("\\s+", " ").matches("func\\(.*\\) error \\{ return nil \\}"))
                .filter(function -> function.around("composite_literal")
                        .map(found -> new GoLiteral(site.file(), found))
                        .filter(found -> found.type().equals("golang.org/x/crypto/ssh.ClientConfig")
                                && found.value("HostKeyCallback")
                                        .filter(value -> value == function)
                                        .isPresent())
                        .isPresent())
                .findFirst();
    }
}
