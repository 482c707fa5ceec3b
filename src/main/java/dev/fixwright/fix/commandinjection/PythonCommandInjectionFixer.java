package dev.fixwright.fix.commandinjection;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.Scopes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Runs programs with a list of arguments and no shell; where a shell is needed, quotes the values for it. */
public final class PythonCommandInjectionFixer implements PythonFixer {
    private static final Pattern SHELL =
            Pattern.compile("os\\.system|os\\.popen|subprocess\\.(getoutput|getstatusoutput)"
                    + "|asyncio(\\.subprocess)?\\.create_subprocess_shell");
    private static final Pattern PROGRAM = Pattern.compile(
            "subprocess\\.(run|call|check_call|check_output|Popen)|asyncio\\.create_subprocess_exec|os\\.(exec|spawn)\\w+");

    @Override
    public String weakness() {
        return "commandinjection";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        List<PythonCall> calls = site.calls();
        Optional<PythonCall> sink = calls.stream()
                .filter(PythonCommandInjectionFixer::isShell)
                .findFirst()
                .or(() -> fed(site));
        if (sink.isPresent()) {
            return new PythonCommandRewrite(site, sink.get()).attempt();
        }
        boolean program =
                calls.stream().anyMatch(call -> PROGRAM.matcher(call.name()).matches());
        return program
                ? Attempt.declined("the program already runs without a shell, with its arguments one by one")
                : site.nothing("call that runs a command");
    }

    static boolean isShell(PythonCall call) {
        boolean withShell = call.keyword("shell")
                .filter(value -> call.file().is(value, "True"))
                .isPresent();
        return !call.arguments().isEmpty()
                && (SHELL.matcher(call.name()).matches()
                        || call.method().equals("exec_command")
                        || withShell
                        || isShellList(call));
    }

    /** {@code subprocess.run(["sh", "-c", …])}. */
    static boolean isShellList(PythonCall call) {
        SyntaxNode first = call.arguments().get(0);
        if (!PROGRAM.matcher(call.name()).matches()
                || !first.is("list")
                || first.parts().size() != 3) {
            return false;
        }
        boolean shell = call.file()
                .text(first.parts().get(0))
                .filter(text -> text.matches("(/(usr/)?bin/)?(ba|z|da)?sh"))
                .isPresent();
        return shell
                && call.file().text(first.parts().get(1)).filter("-c"::equals).isPresent();
    }

    /** The sink that takes the command which the finding's line puts into a variable. */
    private static Optional<PythonCall> fed(PythonSite site) {
        for (SyntaxNode assignment : site.nodes("assignment", "augmented_assignment")) {
            String name = assignment.child("left").map(SyntaxNode::text).orElse("");
            Optional<PythonCall> fed = site.file().calls(Scopes.function(assignment)).stream()
                    .filter(call ->
                            isShell(call) && call.arguments().get(0).text().equals(name))
                    .findFirst();
            if (fed.isPresent()) {
                return fed;
            }
        }
        return Optional.empty();
    }
}
