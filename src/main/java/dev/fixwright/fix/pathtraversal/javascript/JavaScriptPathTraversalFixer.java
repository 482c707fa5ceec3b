package dev.fixwright.fix.pathtraversal.javascript;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Objects;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import java.util.List;
import java.util.Optional;

/** Keeps paths in the folder that they begin with. */
public final class JavaScriptPathTraversalFixer implements JavaScriptFixer {
    private static final String FILES =
            "(promised )?(fs(\\.promises)?|graceful-fs)\\.(readFile|readFileSync|writeFile|writeFileSync"
                    + "|appendFile|appendFileSync|createReadStream|createWriteStream|unlink|unlinkSync|rm|rmSync|rmdir|rmdirSync|readdir"
                    + "|readdirSync|stat|statSync|lstat|lstatSync|exists|existsSync|access|accessSync|mkdir|mkdirSync|open|openSync|rename"
                    + "|renameSync|copyFile|copyFileSync|truncate|truncateSync|chmod|chmodSync|chown|chownSync|utimes|utimesSync|link|linkSync|symlink|symlinkSync"
                    + "|copyFileSync|cp|cpSync|opendir|opendirSync|watch|watchFile|readlink|readlinkSync|realpath|realpathSync|remove|removeSync|readJson|outputFile|ensureDir)(\\(\\))?";
    private static final String SENDS =
            "(~(res|response|reply)|.*(Response|Reply)#)(\\.(status|type|set)\\(\\))*\\.(sendFile|sendfile|download)";

    private static final String PAIRS =
            "(promised )?(fs(\\.promises)?|graceful-fs)\\.(rename|copyFile|cp|link|symlink)(Sync)?(\\(\\))?";

    @Override
    public String weakness() {
        return "pathtraversal";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<SyntaxNode> call = site.sink(
                one -> site.script().called(one).matches(FILES + "|" + SENDS)
                        && !ScriptFile.arguments(one).isEmpty(),
                "call_expression");
        Optional<SyntaxNode> built = call.isPresent() ? Optional.empty() : joined(site);
        if (call.isEmpty() && built.isEmpty()) {
            return Attempt.declined("nothing on these lines opens a file or puts a path together");
        }
        if (built.isPresent()) {
            return guard(site, built.get(), built.get());
        }
        SyntaxNode argument = ScriptFile.arguments(call.get()).get(0);
        if (site.script().texts().constant(argument).isPresent()) {
            return Attempt.declined("the path is already constant");
        }
        if (site.script().called(call.get()).matches(PAIRS)
                && ScriptFile.arguments(call.get()).size() > 1) {
            return guardBoth(site, ScriptFile.arguments(call.get()).subList(0, 2));
        }
        boolean sends = site.script().called(call.get()).matches(".*sendFile");
        return sends ? send(site, call.get(), argument) : guard(site, argument, origin(site, argument));
    }

    /** A call that takes two paths has both of them checked. */
    private Attempt guardBoth(ScriptSite site, List<SyntaxNode> paths) {
        ScriptEdits edits = site.edit();
        boolean any = false;
        for (SyntaxNode use : paths) {
            Optional<BuiltPath> path = BuiltPath.of(site, origin(site, use));
            if (site.script().texts().constant(use).isEmpty()
                    && path.isPresent()
                    && !GuardedPath.isGuarded(site, use)) {
                Optional<String> reason = new GuardedPath(site, edits).guard(use, path.get());
                if (reason.isPresent()) {
                    return Attempt.declined(reason.get());
                }
                any = true;
            }
        }
        return any
                ? fixed(site, edits)
                : Attempt.declined(
                        "no folder is in sight that the paths `" + paths.get(0).text() + "` and `"
                                + paths.get(1).text() + "` should stay in, or they are already checked");
    }

    private Attempt fixed(ScriptSite site, ScriptEdits edits) {
        return site.fix(
                weakness(),
                edits,
                "The path is made absolute and must begin with its folder, so `..` cannot lead out of it.",
                "Names that lead out of the folder are refused now; check that no honest caller sends such.");
    }

    private static Optional<SyntaxNode> joined(ScriptSite site) {
        return site.node(
                one -> BuiltPath.of(site, one).isPresent()
                        && site.script().called(one).startsWith("path."),
                "call_expression");
    }

    private static SyntaxNode origin(ScriptSite site, SyntaxNode argument) {
        return site.script().bindings().soleValue(argument).orElse(argument);
    }

    /** Express itself keeps a path in its root. */
    private Attempt send(ScriptSite site, SyntaxNode call, SyntaxNode argument) {
        Optional<SyntaxNode> second = ScriptFile.argument(call, 1);
        Optional<SyntaxNode> options = second.flatMap(found -> Objects.literal(found, site.script()));
        if (options.flatMap(found -> Objects.pair(found, "root")).isPresent()) {
            return Attempt.declined("the file is already looked for in a root that it cannot leave");
        }
        if (GuardedPath.isGuarded(site, argument)) {
            return Attempt.declined("the path is already checked before it is used");
        }
        Optional<BuiltPath> path = BuiltPath.of(site, argument);
        boolean fits = path.isPresent()
                && (second.isEmpty() || options.isPresent() || second.get().is("arrow_function", "function_expression"))
                && path.get().isAbsolute();
        if (!fits) {
            return guard(site, argument, origin(site, argument));
        }
        ScriptEdits edits = site.edit();
        edits.replace(argument, path.get().rest());
        if (options.isPresent()) {
            Objects.add(
                    edits.ranges(), options.get(), List.of("root: " + path.get().folder()));
        } else {
            edits.insert(argument.end(), ", { root: " + path.get().folder() + " }");
        }
        return site.fix(
                weakness(),
                edits,
                "The file is looked for in its folder as the root, which Express does not let a path leave.",
                "A path that leaves the folder now ends in the error 403.");
    }

    private Attempt guard(ScriptSite site, SyntaxNode use, SyntaxNode value) {
        if (GuardedPath.isGuarded(site, use)) {
            return Attempt.declined("the path is already checked before it is used");
        }
        Optional<BuiltPath> path = BuiltPath.of(site, value);
        if (path.isEmpty()) {
            return Attempt.declined("no folder is in sight that the path `" + use.text() + "` should stay in");
        }
        ScriptEdits edits = site.edit();
        Optional<String> reason = new GuardedPath(site, edits).guard(use, path.get());
        return reason.map(Attempt::declined).orElseGet(() -> fixed(site, edits));
    }
}
