package dev.fixwright.fix.commandinjection.javascript;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Objects;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import java.util.List;
import java.util.Optional;

/** Starts programs with a list of arguments instead of a shell. */
public final class JavaScriptCommandInjectionFixer implements JavaScriptFixer {
    private static final String EXEC = "(promised )?child_process\\.exec(\\(\\))?|child_process\\.execSync";
    private static final String SPAWN = "child_process\\.(spawn|spawnSync|execFile|execFileSync)";
    private static final String SHELL = "(/bin/|/usr/bin/)?(sh|bash|zsh|dash)";

    @Override
    public String weakness() {
        return "commandinjection";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<SyntaxNode> call =
                site.sink(one -> site.script().called(one).matches(EXEC + "|" + SPAWN), "call_expression");
        if (call.isEmpty()) {
            return Attempt.declined(otherwise(site));
        }
        return site.script().called(call.get()).matches(EXEC) ? exec(site, call.get()) : spawn(site, call.get());
    }

    private static String otherwise(ScriptSite site) {
        return site.sink(one -> site.script().called(one).startsWith("shelljs.exec"), "call_expression")
                        .isPresent()
                ? "`exec` of shelljs always runs a shell, and nothing else in this file starts programs"
                : "nothing on these lines starts a program through `child_process`";
    }

    private Attempt exec(ScriptSite site, SyntaxNode call) {
        Optional<SyntaxNode> command = ScriptFile.argument(call, 0);
        if (command.isEmpty()) {
            return Attempt.declined("the call has no command");
        }
        CommandLine line = CommandLine.of(site, command.get());
        if (line.reason().isPresent()) {
            return Attempt.declined(line.reason().get());
        }
        Optional<SyntaxNode> options =
                ScriptFile.argument(call, 1).flatMap(found -> Objects.literal(found, site.script()));
        if (options.flatMap(found -> Objects.pair(found, "shell")).isPresent()) {
            return Attempt.declined("the options name the shell that runs the command");
        }
        ScriptEdits edits = site.edit();
        callDirectly(site, call, edits);
        line.replace(edits, command.get());
        // `execFile` hands over an error of another type than `exec`, which the call itself tells where no type is
        // written.
        ScriptFile.arguments(call).stream()
                .filter(argument -> argument.is("arrow_function", "function_expression"))
                .flatMap(callback -> callback.child("parameters").stream())
                .flatMap(list -> list.all("type_annotation").stream())
                .filter(type -> type.text().contains("ExecException"))
                .forEach(type -> edits.replace(type, ""));
        return fixed(site, edits);
    }

    private static void callDirectly(ScriptSite site, SyntaxNode call, ScriptEdits edits) {
        String called = site.script().called(call);
        SyntaxNode function = call.child("function").orElse(call);
        if (!called.startsWith("promised ")) {
            edits.callInstead(call, "child_process", called.endsWith("Sync") ? "execFileSync" : "execFile");
            return;
        }
        Optional<SyntaxNode> promised = site.script().bindings().soleValue(function);
        SyntaxNode maker = promised.orElse(function);
        boolean onlyUse = promised.isPresent()
                && site.script()
                        .bindings()
                        .binding(function)
                        .filter(binding ->
                                site.script().bindings().uses(binding).size() == 1)
                        .isPresent();
        SyntaxNode member = ScriptFile.argument(maker, 0).orElse(maker);
        if (promised.isEmpty() || onlyUse) {
            renamed(member, edits);
            return;
        }
        String name = edits.freshName("execFileAsync");
        String execFile = member.is("member_expression")
                ? member.child("object").map(SyntaxNode::text).orElse("") + ".execFile"
                : edits.member("child_process", "execFile");
        String promisify = maker.child("function").map(SyntaxNode::text).orElse("promisify");
        edits.after(maker, "const " + name + " = " + promisify + "(" + execFile + ");");
        edits.replace(function, name);
    }

    private static void renamed(SyntaxNode member, ScriptEdits edits) {
        if (member.is("member_expression")) {
            member.child("property").ifPresent(property -> edits.replace(property, "execFile"));
        } else {
            edits.instead(member, "child_process", "execFile");
        }
    }

    private Attempt spawn(ScriptSite site, SyntaxNode call) {
        List<SyntaxNode> arguments = ScriptFile.arguments(call);
        Optional<SyntaxNode> options = arguments.stream()
                .skip(1)
                .flatMap(argument -> Objects.literal(argument, site.script()).stream())
                .findFirst();
        Optional<SyntaxNode> shell = options.flatMap(found -> Objects.pair(found, "shell"))
                .filter(pair -> pair.child("value")
                        .filter(value -> value.text().equals("false"))
                        .isEmpty());
        Optional<SyntaxNode> list = ScriptFile.argument(call, 1).filter(found -> found.is("array"));
        if (shell.isPresent()) {
            return withoutShell(site, call, list, shell.get());
        }
        Optional<String> program =
                ScriptFile.argument(call, 0).flatMap(site.script().texts()::constant);
        boolean runsShell = program.filter(name -> name.matches(SHELL)).isPresent()
                && list.filter(found -> found.parts().size() == 2
                                && found.parts().get(0).text().matches("['\"`]-c['\"`]"))
                        .isPresent();
        if (runsShell) {
            SyntaxNode command = list.get().parts().get(1);
            CommandLine line = CommandLine.of(site, command);
            if (line.reason().isPresent()) {
                return Attempt.declined(line.reason().get());
            }
            ScriptEdits edits = site.edit();
            edits.replace(arguments.get(0).start(), list.get().end(), line.written(edits));
            return fixed(site, edits);
        }
        return Attempt.declined(
                program.isPresent()
                        ? "the program is already started without a shell, with its arguments in a list"
                        : "the program itself is chosen by `"
                                + arguments.stream()
                                        .findFirst()
                                        .map(SyntaxNode::text)
                                        .orElse("") + "`, and no list of allowed ones is in sight");
    }

    private Attempt withoutShell(ScriptSite site, SyntaxNode call, Optional<SyntaxNode> list, SyntaxNode shell) {
        SyntaxNode command = ScriptFile.arguments(call).get(0);
        Optional<String> program = site.script().texts().constant(command);
        ScriptEdits edits = site.edit();
        if (list.isPresent()
                || (program.isPresent()
                        && !program.get().contains(" ")
                        && ScriptFile.arguments(call).size() > 2)) {
            if (program.isEmpty() || !program.get().matches("[\\w./@:+-]+")) {
                return Attempt.declined(
                        "the program that the shell runs is `" + command.text() + "`, which is no plain name");
            }
            Optional<SyntaxNode> needing = list.stream()
                    .flatMap(found -> found.parts().stream())
                    .filter(word -> site.script()
                            .texts()
                            .constant(word)
                            .filter(text -> text.matches(".*[|&;<>$*`].*"))
                            .isPresent())
                    .findFirst();
            if (needing.isPresent()) {
                return Attempt.declined("the argument " + needing.get().text() + " means something to the shell only");
            }
            Objects.remove(edits.ranges(), shell);
            return fixed(site, edits);
        }
        CommandLine line = CommandLine.of(site, command);
        if (line.reason().isPresent()) {
            return Attempt.declined(line.reason().get());
        }
        line.replace(edits, command);
        Objects.remove(edits.ranges(), shell);
        return fixed(site, edits);
    }

    private Attempt fixed(ScriptSite site, ScriptEdits edits) {
        return site.fix(
                weakness(),
                edits,
                "The program gets its arguments as a list and no shell reads the command, so nothing in a value can start another"
                        + " command.",
                "A value that begins with a hyphen is still read as an option by some programs; on Windows, `.cmd` and `.bat`"
                        + " files need a shell.");
    }
}
