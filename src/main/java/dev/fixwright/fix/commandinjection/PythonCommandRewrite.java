package dev.fixwright.fix.commandinjection;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.Binding;
import dev.fixwright.syntax.python.Binding.Kind;
import dev.fixwright.syntax.python.BuiltText;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonFile;
import dev.fixwright.syntax.python.PythonImports;
import dev.fixwright.syntax.python.Scopes;
import java.util.List;
import java.util.Optional;

/** Rewrites one call that hands a command text to a shell. */
final class PythonCommandRewrite {
    private static final String NO_SHELL =
            "The program runs without a shell and gets each value as one argument, so no character in a value can start another"
                    + " command.";
    private static final String QUOTED =
            "Each value is quoted for the shell, so that it stays one word of the command whatever characters it holds.";
    private static final String MISSING =
            "A program that is not installed raises `FileNotFoundError` now, where the shell only gave back an exit code. A"
                    + " value with blanks stays one argument, an empty one is an argument too, and `*`, `~` and `$NAME`"
                    + " in a value are no longer expanded.";

    private final PythonFile file;
    private final PythonCall sink;
    private final SyntaxEdits edits;

    PythonCommandRewrite(PythonSite site, PythonCall sink) {
        this.file = site.file();
        this.sink = sink;
        this.edits = site.edit();
    }

    Attempt attempt() {
        boolean list = PythonCommandInjectionFixer.isShellList(sink);
        SyntaxNode argument =
                list ? sink.arguments().get(0).parts().get(2) : sink.arguments().get(0);
        if (argument.is("keyword_argument")) {
            argument = argument.child("value").orElse(argument);
        }
        SyntaxNode bare = PythonFile.bare(argument);
        boolean named = bare.is("identifier");
        List<Binding> bindings = named ? file.scopes().of(bare) : List.of();
        boolean once = bindings.size() == 1 && Scopes.function(bindings.get(0).name()) == Scopes.function(bare);
        SyntaxNode expression =
                named && once ? bindings.get(0).value().map(PythonFile::bare).orElse(bare) : bare;
        Optional<BuiltText> text = BuiltText.of(file, expression);
        if (text.isEmpty() && named && bindings.size() > 1) {
            return steps(bare, bindings);
        }
        if (named && bindings.size() > 1) {
            return steps(bare, bindings);
        }
        if (text.isEmpty()) {
            return Attempt.declined(
                    "`" + PythonSite.words(bare)
                            + "` is the whole command, and it is not built in this function, so its arguments cannot be told apart");
        }
        if (text.get().obstacle().isPresent()) {
            return Attempt.declined(text.get().obstacle().get());
        }
        return attempt(argument, expression, text.get());
    }

    private Attempt attempt(SyntaxNode argument, SyntaxNode expression, BuiltText text) {
        PythonCommand command = new PythonCommand(file, text);
        Optional<SyntaxNode> program = command.chosenProgram();
        if (program.isPresent() && file.text(program.get()).isEmpty()) {
            return Attempt.declined("`" + PythonSite.words(program.get())
                    + "` names the program to run, and which programs are allowed is not said here");
        }
        boolean remote = sink.method().equals("exec_command");
        boolean shell = command.needsShell().isPresent()
                || remote
                || sink.keyword("executable").isPresent()
                || sink.spreads();
        Optional<PythonOutputFile> output = remote || sink.keyword("executable").isPresent() || sink.spreads()
                ? Optional.empty()
                : command.outputFile();
        SyntaxNode statement = PythonFile.statement(sink.node());
        if (output.isPresent() && expression == PythonFile.bare(argument) && takesFile(statement)) {
            String arguments = "[" + String.join(", ", command.argumentsBeforeOutput(edits, sink.node())) + "]";
            return toFile(statement, argument, arguments, output.get());
        }
        if (shell && command.isConstant()) {
            return Attempt.declined("the command is already constant, and only a shell can run it");
        }
        if (shell) {
            return quoted(command, "");
        }
        String arguments = "[" + String.join(", ", command.arguments(edits, sink.node())) + "]";
        return withoutShell(argument, expression, arguments);
    }

    /** Whether a statement can stand in a block that opens the output's file. */
    private boolean takesFile(SyntaxNode statement) {
        boolean free = sink.arguments().stream()
                .noneMatch(one -> one.text().matches("(?s)(stdout|capture_output|text|universal_newlines)\\s*=.*"));
        return free
                && sink.name().matches("os\\.system|subprocess\\.(run|call|check_call)")
                && statement.is("expression_statement", "return_statement")
                && !statement.text().contains("\n")
                && file.standsAlone(statement);
    }

    private Attempt toFile(SyntaxNode statement, SyntaxNode argument, String arguments, PythonOutputFile output) {
        String handle = edits.freshName("output");
        String indent = edits.layout().newLine()
                + edits.layout().indentOf(statement.start())
                + edits.layout().unit();
        edits.insert(
                statement.start(),
                "with open(" + output.path() + ", \"" + output.mode() + "\") as " + handle + ":" + indent);
        edits.replace(argument, arguments + ", stdout=" + handle);
        if (sink.name().equals("os.system")) {
            boolean unused =
                    statement.is("expression_statement") && statement.parts().get(0) == sink.node();
            edits.replace(sink.function(), subprocess() + (unused ? ".run" : ".call"));
        }
        sink.keywordArgument("shell").ifPresent(shell -> sink.remove(edits, shell));
        return PythonSite.fixed("commandinjection", edits, NO_SHELL, MISSING);
    }

    private Attempt quoted(PythonCommand command, String besides) {
        Optional<String> reason = command.quote(edits, sink.node(), besides);
        if (reason.isPresent()) {
            return Attempt.declined(reason.get());
        }
        return edits.isEmpty()
                ? Attempt.declined("the values of the command are already quoted for the shell")
                : PythonSite.fixed(
                        "commandinjection", edits, QUOTED, "A value with blanks is one word of the command now.");
    }

    /** A command that several statements build: each value is quoted where it comes in. */
    private Attempt steps(SyntaxNode name, List<Binding> bindings) {
        for (Binding binding : bindings) {
            boolean gives = binding.is(Kind.ASSIGNED) || binding.is(Kind.AUGMENTED);
            Optional<BuiltText> text = binding.value().flatMap(value -> BuiltText.of(file, value));
            if (!gives || text.isEmpty() || text.get().obstacle().isPresent()) {
                return Attempt.declined("it cannot be seen which values `" + name.text() + "` is built of");
            }
            PythonCommand command = new PythonCommand(file, text.get());
            boolean begins = binding.is(Kind.ASSIGNED);
            Optional<SyntaxNode> program =
                    command.chosenProgram().filter(value -> !value.text().equals(name.text()));
            if (begins && program.isPresent()) {
                return Attempt.declined("`" + PythonSite.words(program.get())
                        + "` names the program to run, and which programs are allowed is not said here");
            }
            Optional<String> reason = command.quote(edits, sink.node(), name.text());
            if (reason.isPresent()) {
                return Attempt.declined(reason.get());
            }
        }
        return edits.isEmpty()
                ? Attempt.declined("the values of the command are already quoted for the shell")
                : PythonSite.fixed(
                        "commandinjection", edits, QUOTED, "A value with blanks is one word of the command now.");
    }

    private Attempt withoutShell(SyntaxNode argument, SyntaxNode expression, String arguments) {
        boolean elsewhere = expression != PythonFile.bare(argument) && uses(argument) > 1;
        SyntaxNode place = expression == PythonFile.bare(argument) || elsewhere ? argument : expression;
        String function = sink.name();
        if (function.startsWith("asyncio")) {
            return asynchronous(argument, arguments);
        }
        if (function.equals("os.popen")) {
            return opened(argument, arguments);
        }
        if (function.matches("subprocess\\.get(status)?output")) {
            return output(arguments);
        }
        if (place != argument) {
            edits.replace(place, arguments);
        } else if (PythonCommandInjectionFixer.isShellList(sink)) {
            edits.replace(sink.arguments().get(0), arguments);
        } else {
            edits.replace(argument, arguments);
        }
        if (function.equals("os.system")) {
            boolean unused = sink.node()
                    .parent()
                    .filter(parent -> parent.is("expression_statement"))
                    .isPresent();
            edits.replace(sink.function(), subprocess() + (unused ? ".run" : ".call"));
        }
        sink.keywordArgument("shell").ifPresent(shell -> sink.remove(edits, shell));
        return PythonSite.fixed("commandinjection", edits, NO_SHELL, MISSING);
    }

    private String subprocess() {
        return new PythonImports(file, edits).module("subprocess", sink.node());
    }

    private long uses(SyntaxNode name) {
        return Scopes.function(name).all("identifier").stream()
                .filter(found ->
                        found.text().equals(name.text()) && !found.field().equals("left"))
                .count();
    }

    private Attempt asynchronous(SyntaxNode argument, String arguments) {
        edits.replace(argument, arguments.substring(1, arguments.length() - 1));
        SyntaxNode function = sink.function();
        if (!function.is("attribute")) {
            return Attempt.declined("`" + function.text() + "` is imported by itself");
        }
        edits.replace(function.child("attribute").orElse(function), "create_subprocess_exec");
        return PythonSite.fixed("commandinjection", edits, NO_SHELL, MISSING);
    }

    private Attempt opened(SyntaxNode argument, String arguments) {
        Optional<PythonCall> reads = sink.node()
                .parent()
                .filter(parent -> parent.is("attribute"))
                .flatMap(SyntaxNode::parent)
                .filter(call -> call.is("call"))
                .map(call -> new PythonCall(file, call))
                .filter(call -> call.arguments().isEmpty() && call.method().matches("read|readlines"));
        if (reads.isEmpty() || sink.arguments().size() != 1) {
            return Attempt.declined("the pipe of `" + PythonSite.words(sink.node())
                    + "` is used in a way that `subprocess` has no direct counterpart for");
        }
        String module = subprocess();
        edits.replace(sink.function(), module + ".run");
        edits.replace(argument, arguments + ", stdout=" + module + ".PIPE, text=True");
        edits.replace(
                sink.node().end(),
                reads.get().node().end(),
                reads.get().method().equals("read") ? ".stdout" : ".stdout.splitlines(True)");
        return PythonSite.fixed("commandinjection", edits, NO_SHELL, MISSING);
    }

    private Attempt output(String arguments) {
        if (sink.method().equals("getstatusoutput")
                || !sink.function().is("attribute")
                || sink.arguments().size() != 1) {
            return Attempt.declined(
                    "`" + sink.function().text() + "` always runs a shell and has no direct counterpart without one");
        }
        String module = sink.receiver().map(SyntaxNode::text).orElse("subprocess");
        edits.replace(
                sink.node(),
                module + ".run(" + arguments + ", stdout=" + module + ".PIPE, stderr=" + module
                        + ".STDOUT, text=True).stdout.rstrip(\"\\n\")");
        return PythonSite.fixed("commandinjection", edits, NO_SHELL, MISSING);
    }
}
