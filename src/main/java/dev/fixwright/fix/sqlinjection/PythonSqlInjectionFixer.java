package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.BuiltText;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.Scopes;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Binds the values of SQL texts as parameters, marked as the database driver wants it. */
public final class PythonSqlInjectionFixer implements PythonFixer {
    private static final Set<String> SINKS = Set.of(
            "execute",
            "executemany",
            "raw",
            "fetch",
            "fetchrow",
            "fetchval",
            "fetch_all",
            "fetch_one",
            "fetch_val",
            "iterate",
            "read_sql",
            "read_sql_query",
            "RawSQL",
            "scalar",
            "scalars",
            "text",
            "mogrify",
            "exec_driver_sql",
            "execute_sql");

    @Override
    public String weakness() {
        return "sqlinjection";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        List<PythonCall> calls =
                site.calls().stream().filter(PythonSqlInjectionFixer::isSink).toList();
        for (PythonCall call : calls) {
            if (call.arguments().get(0).is("call") && isText(call.arguments().get(0), site)) {
                return attempt(
                        site, new PythonCall(site.file(), call.arguments().get(0)));
            }
        }
        Optional<PythonCall> built =
                calls.stream().filter(call -> isBuilt(site, call)).findFirst();
        Optional<PythonCall> sink =
                built.or(() -> fedFrom(site)).or(() -> calls.stream().findFirst());
        if (sink.isPresent()) {
            return attempt(site, sink.get());
        }
        for (PythonCall call : site.calls()) {
            Optional<PythonSqlHelper> helper = PythonSqlHelper.of(site.file(), call)
                    .filter(found -> isBuilt(site, call) || isGathered(site, call));
            if (helper.isPresent()) {
                return new PythonSqlRewrite(
                                site, call, PythonSqlStyle.of(site, helper.get().runs()))
                        .through(helper.get())
                        .attempt();
            }
        }
        Optional<PythonCall> extra = site.call(
                call -> call.method().equals("extra") && !call.arguments().isEmpty());
        if (extra.isPresent()) {
            return new PythonDjangoExtra(site, extra.get()).attempt();
        }
        return site.call(call -> call.method().equals("executescript")).isPresent()
                ? Attempt.declined("several statements are run at once, which take no parameters for a single one")
                : site.nothing("call that runs SQL");
    }

    private static boolean isText(SyntaxNode node, PythonSite site) {
        PythonCall call = new PythonCall(site.file(), node);
        return call.method().equals("text") && !call.arguments().isEmpty();
    }

    private static boolean isSink(PythonCall call) {
        return SINKS.contains(call.method()) && !call.arguments().isEmpty();
    }

    private static boolean isBuilt(PythonSite site, PythonCall call) {
        SyntaxNode text = call.arguments().get(0);
        return BuiltText.of(site.file(), site.file().resolve(text))
                .filter(found -> !found.values().isEmpty())
                .isPresent();
    }

    private static boolean isGathered(PythonSite site, PythonCall call) {
        return !PythonSqlSteps.of(site.file(), call.arguments().get(0)).isEmpty();
    }

    /** The sink that takes the text which the finding's line puts into a variable. */
    private static Optional<PythonCall> fedFrom(PythonSite site) {
        for (SyntaxNode assignment : site.nodes("assignment", "augmented_assignment")) {
            String name = assignment.child("left").map(SyntaxNode::text).orElse("");
            Optional<PythonCall> fed = site.file().calls(Scopes.function(assignment)).stream()
                    .filter(call ->
                            isSink(call) && call.arguments().get(0).text().equals(name))
                    .findFirst();
            if (fed.isPresent()) {
                return fed;
            }
        }
        return Optional.empty();
    }

    private Attempt attempt(PythonSite site, PythonCall sink) {
        Optional<PythonSqlStyle> style = PythonSqlStyle.of(site, sink);
        return new PythonSqlRewrite(site, sink, style).attempt();
    }
}
