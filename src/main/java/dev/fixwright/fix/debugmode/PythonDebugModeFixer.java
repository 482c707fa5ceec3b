package dev.fixwright.fix.debugmode;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonImports;
import java.util.Optional;

/** Leaves debug mode to the environment in which the program runs. */
public final class PythonDebugModeFixer implements PythonFixer {
    private static final String OFF =
            "Debug mode lets whoever sees its error page run code; it is off now unless the environment asks for it.";

    @Override
    public String weakness() {
        return "debugmode";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        Optional<PythonCall> call = site.call(found -> debug(site, found).isPresent());
        if (call.isPresent()) {
            SyntaxEdits edits = site.edit();
            call.get().remove(edits, debug(site, call.get()).orElseThrow());
            return PythonSite.fixed(
                    weakness(), edits, OFF, "While developing, start the program with `FLASK_DEBUG=1` or `--debug`.");
        }
        for (SyntaxNode assignment : site.nodes("assignment")) {
            SyntaxNode left = assignment.child("left").orElse(assignment);
            SyntaxNode right = assignment.child("right").orElse(assignment);
            if (right.text().equals("True") && left.text().matches("(?s).*\\.debug|.*\\[['\"]DEBUG['\"]\\]")) {
                return PythonSite.fixed(
                        weakness(),
                        site.edit().replace(right, "False"),
                        "Debug mode lets whoever sees its error page run code; it is off now.",
                        "While developing, start the program with `FLASK_DEBUG=1` or `--debug`.");
            }
            if (right.text().equals("True") && left.text().matches("(TEMPLATE_)?DEBUG")) {
                return settings(site, right);
            }
        }
        Optional<SyntaxNode> third = site.calls().stream()
                .filter(found ->
                        found.method().equals("run") && found.positional().size() == 3)
                .map(found -> found.positional().get(2))
                .filter(value -> site.file().is(value, "True"))
                .findFirst();
        if (third.isPresent()) {
            return PythonSite.fixed(
                    weakness(),
                    site.edit().replace(third.get(), "None"),
                    OFF,
                    "While developing, start the program with `FLASK_DEBUG=1` or `--debug`.");
        }
        Optional<SyntaxNode> decided = site.calls().stream()
                .flatMap(found -> found.keyword("debug").stream())
                .filter(value ->
                        !site.file().is(value, "False") && !value.text().matches("None|0"))
                .findFirst()
                .or(() -> site.nodes("assignment").stream()
                        .filter(one -> one.child("left")
                                .filter(left -> left.text().matches("(?s)DEBUG|.*\\.debug|.*\\[['\"]DEBUG['\"]\\]"))
                                .isPresent())
                        .flatMap(one -> one.child("right").stream())
                        .filter(value -> !value.text().matches("False|None|0"))
                        .findFirst());
        if (decided.isPresent()) {
            return Attempt.declined("`" + PythonSite.words(decided.get()) + "` decides whether debug mode is on");
        }
        boolean off = site.nodes("call", "assignment").stream()
                .anyMatch(node -> node.text().matches("(?is).*(debug|run).*"));
        return off ? Attempt.declined("debug mode is already off here") : site.nothing("switch of debug mode");
    }

    private static Optional<SyntaxNode> debug(PythonSite site, PythonCall call) {
        boolean runs =
                call.method().matches("run|run_app|Flask|FastAPI|Starlette|Sanic|create_app|run_server|Application");
        return runs
                ? call.keywordArgument("debug")
                        .filter(argument ->
                                site.file().is(argument.child("value").orElse(argument), "True"))
                : Optional.empty();
    }

    private Attempt settings(PythonSite site, SyntaxNode value) {
        if (site.isTest()
                || site.finding()
                        .path()
                        .value()
                        .matches(
                                "(.*/)?([\\w-]*[_-])?(dev|devel|development|local|tests?|testing|debug)([_-]?settings|[_-][\\w-]*)?(/.*)?\\.py")) {
            return Attempt.declined("the file's name says that these settings are for development or tests only");
        }
        SyntaxEdits edits = site.edit();
        String os = new PythonImports(site.file(), edits).module("os", value);
        edits.replace(value, os + ".environ.get(\"DJANGO_DEBUG\") == \"1\"");
        return PythonSite.fixed(
                weakness(),
                edits,
                OFF,
                "While developing, set `DJANGO_DEBUG=1`; without it `ALLOWED_HOSTS` must name your hosts.");
    }
}
