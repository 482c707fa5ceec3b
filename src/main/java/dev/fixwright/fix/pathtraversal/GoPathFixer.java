package dev.fixwright.fix.pathtraversal;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoFixer;
import dev.fixwright.fix.GoPathGuard;
import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoExit;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Keeps paths that hold a value from outside in the folder with which they begin. */
public final class GoPathFixer implements GoFixer {
    private static final Pattern FIRST =
            Pattern.compile("(os|io/ioutil)\\.(Open|OpenFile|Create|ReadFile|WriteFile|Remove|RemoveAll"
                    + "|Mkdir|MkdirAll|Stat|Lstat|ReadDir|Rename|Truncate|Chmod|Readlink)|path/filepath\\.(Walk|WalkDir)"
                    + "|github\\.com/gin-gonic/gin\\.Context\\.(File|FileAttachment)|github\\.com/labstack/echo\\.Context\\.(File|Attachment|Inline)"
                    + "|github\\.com/gofiber/fiber\\.Ctx\\.(SendFile|Download)");
    private static final Map<String, Integer> OTHERS = Map.of(
            "net/http.ServeFile", 2,
            "github.com/gin-gonic/gin.Context.SaveUploadedFile", 1,
            "github.com/gofiber/fiber.Ctx.SaveFile", 1);

    @Override
    public String weakness() {
        return "pathtraversal";
    }

    @Override
    public Attempt attempt(GoSite site) {
        Optional<GoCall> sink = site.call(call -> argument(call).isPresent()).or(() -> fedFrom(site));
        if (sink.isEmpty()) {
            return site.nothing("call that uses a path");
        }
        SyntaxNode argument = argument(sink.get()).orElse(sink.get().node());
        GoEdits edits = site.edit();
        GoPathGuard guard = new GoPathGuard(site, edits);
        if (site.file().text(argument).isPresent()) {
            return Attempt.declined("the path is already constant");
        }
        Optional<SyntaxNode> made = guard.made(argument);
        Optional<String> folder = made.flatMap(guard::folder);
        if (made.isEmpty() || folder.isEmpty()) {
            return Attempt.declined(
                    "`" + GoSite.words(argument)
                            + "` does not begin with a folder that can be seen here, so it cannot be told which files are meant");
        }
        Optional<String> objection = guard.objection(made.get(), folder.get());
        if (objection.isPresent()) {
            return Attempt.declined(objection.get());
        }
        if (guard.isChecked(argument, made.get())) {
            return Attempt.declined("the function already checks what `" + GoSite.words(argument) + "` is made of");
        }
        Optional<GoExit> exit = GoExit.of(site.file(), argument);
        if (exit.isEmpty()) {
            return Attempt.declined(
                    "the function around has no way to say that it refuses `" + GoSite.words(argument) + "`");
        }
        Optional<String> obstacle =
                guard.check(argument, made.get(), folder.get(), exit.get().refuse("invalid path"));
        if (obstacle.isPresent()) {
            return Attempt.declined(obstacle.get());
        }
        clean(site, sink.get(), argument, edits);
        return GoSite.fixed(
                weakness(),
                edits,
                "The path is used only if it lies in `"
                        + guard.inside(made.get(), folder.get()).replace("+\"", " + \"")
                        + "`, so `..` in a value from outside no longer leads elsewhere.",
                "Links inside the folder are still followed.");
    }

    /** gosec knows a path that is cleaned where it is used. */
    private static void clean(GoSite site, GoCall sink, SyntaxNode argument, GoEdits edits) {
        boolean variable = GoFile.bare(argument).is("identifier");
        if (variable && site.finding().rule().matches("G\\d+") && sink.name().matches("(os|io/ioutil)\\..*")) {
            edits.replace(argument, GoEdits.use("path/filepath") + ".Clean(" + argument.text() + ")");
        }
    }

    private static Optional<SyntaxNode> argument(GoCall call) {
        if (OTHERS.containsKey(call.name())) {
            return call.argument(OTHERS.get(call.name()));
        }
        return FIRST.matcher(call.name()).matches() ? call.argument(0) : Optional.empty();
    }

    /** The call that uses the path which the finding's line makes. */
    private static Optional<GoCall> fedFrom(GoSite site) {
        for (SyntaxNode node : site.nodes("short_var_declaration", "assignment_statement")) {
            String name = node.child("left").map(SyntaxNode::text).orElse("").split(",")[0];
            Optional<GoCall> fed = site
                    .file()
                    .calls(GoFile.function(node).orElse(site.file().root()))
                    .stream()
                    .filter(call -> argument(call)
                            .filter(found -> found.text().equals(name))
                            .isPresent())
                    .findFirst();
            if (fed.isPresent()) {
                return fed;
            }
        }
        return Optional.empty();
    }
}
