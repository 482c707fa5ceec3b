package dev.fixwright.fix.commandinjection;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.Expression;
import dev.fixwright.fix.AddedMethods;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.Guards;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.fix.commandinjection.CommandText.Role;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Origins;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks the values that become part of a command, and hands them to programs as single arguments where no shell is meant. */
public final class CommandInjectionFixer implements JavaFixer {
    @Override
    public String weakness() {
        return "commandinjection";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        List<CommandText> texts = texts(site);
        if (texts.isEmpty()) {
            return Attempt.declined("no command whose words can be seen is started on the reported line");
        }
        Origins origins = new Origins(site.file(), call -> AddedMethods.isCall(call, CheckMethods.ALL));
        List<CommandText> foreign =
                texts.stream().filter(one -> !origins.isOwn(one.text())).toList();
        if (foreign.isEmpty()) {
            return Attempt.declined("the command needs no fix: nothing in it is chosen by a caller unchecked");
        }
        Guards guards = new Guards(site.file());
        if (foreign.stream().allMatch(one -> guards.allowOnlyKnown(one.text()))) {
            return Attempt.declined("the command is already checked before it is started");
        }
        if (!foreign.stream().allMatch(one -> AddedMethods.fits(one.text()))) {
            return Attempt.declined("the command is built in an interface, where a check cannot be added");
        }
        CommandCheck check = new CommandCheck(site.file(), origins);
        CommandWords words = new CommandWords(site.file(), origins, check);
        List<String> obstacles = new ArrayList<>();
        foreign.forEach(one -> words.check(one).ifPresent(obstacles::add));
        if (check.checked().isEmpty()) {
            return Attempt.declined(obstacles.get(0));
        }
        if (foreign.stream().anyMatch(one -> one.role() == Role.VARIABLE)) {
            words.checkPrograms(texts);
        }
        ListLiterals.replace(site, check.edits());
        return fixed(check);
    }

    private Attempt fixed(CommandCheck check) {
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(check.edits().patch()),
                "`" + String.join("`, `", check.checked())
                        + "` is checked before it becomes part of the command, so it can add neither a command nor an option.",
                List.of(
                        "Values that begin with `-`, and where a shell reads the command those with characters that it acts"
                                + " on, now end in an IllegalArgumentException; check that honest callers send none.",
                        "Where no shell reads the command, a value is one argument now, also when it is empty or holds"
                                + " spaces.")));
    }

    private static List<CommandText> texts(JavaSite site) {
        CommandTexts commands = new CommandTexts(site.file());
        Map<Integer, CommandText> found = new LinkedHashMap<>();
        for (Expression call : site.nodes(Expression.class)) {
            commands.of(call).forEach(text -> found.putIfAbsent(System.identityHashCode(text.text()), text));
        }
        if (found.isEmpty()) {
            site.nodes(Expression.class).stream()
                    .flatMap(node -> JavaFile.around(node, CallableDeclaration.class).stream())
                    .findFirst()
                    .ifPresent(around -> onlyCommand(around.findAll(Expression.class), commands)
                            .forEach(text -> found.putIfAbsent(System.identityHashCode(text.text()), text)));
        }
        return List.copyOf(found.values());
    }

    /** The texts of the command that a method starts, where it starts one only. */
    private static List<CommandText> onlyCommand(List<? extends Expression> expressions, CommandTexts commands) {
        List<List<CommandText>> all = expressions.stream()
                .map(commands::of)
                .filter(texts -> texts.stream().anyMatch(text -> text.role() != Role.VARIABLE))
                .toList();
        return all.size() == 1 ? all.get(0) : List.of();
    }
}
