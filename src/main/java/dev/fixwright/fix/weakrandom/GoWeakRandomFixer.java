package dev.fixwright.fix.weakrandom;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoFixer;
import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.Declaration;
import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes random numbers from {@code crypto/rand}. */
public final class GoWeakRandomFixer implements GoFixer {
    private static final Pattern WEAK = Pattern.compile("math/rand\\.(?:Rand\\.)?(\\w+)");
    private static final String DONE =
            "The numbers come from the operating system's generator for secrets, so nobody can foretell them.";
    private static final String REVIEW = "This generator is slower, and a sequence cannot be repeated from a seed.";

    @Override
    public String weakness() {
        return "weakrandom";
    }

    @Override
    public Attempt attempt(GoSite site) {
        if (site.isTest()) {
            return Attempt.declined("the file holds tests, which need no numbers that nobody can foretell");
        }
        List<GoCall> calls = new ArrayList<>(
                site.calls().stream().filter(GoWeakRandomFixer::isDraw).toList());
        Optional<GoCall> made = site.call(call -> call.name().equals("math/rand.New"));
        if (calls.isEmpty() && made.isPresent()) {
            return generator(site, made.get());
        }
        boolean done = site.calls().stream().anyMatch(call -> call.name().startsWith("secure"));
        if (calls.isEmpty() && !done && site.finding().rule().endsWith("randomness")) {
            site.nodes("function_declaration", "method_declaration", "statement_list").stream()
                    .reduce((outer, inner) -> inner)
                    .flatMap(node -> node.is("statement_list") ? GoFile.function(node) : Optional.of(node))
                    .ifPresent(function -> site.file().calls(function).stream()
                            .filter(GoWeakRandomFixer::isDraw)
                            .forEach(calls::add));
        }
        if (calls.isEmpty()) {
            boolean secure = site.calls().stream().anyMatch(call -> call.name().startsWith("crypto/rand."));
            return secure
                    ? Attempt.declined("the numbers already come from `crypto/rand`")
                    : site.nothing("random number that can be foretold");
        }
        return rewrite(site, calls);
    }

    private static boolean isDraw(GoCall call) {
        Matcher weak = WEAK.matcher(call.name());
        return weak.matches() && !weak.group(1).matches("New|NewSource|NewZipf|Seed|NewPCG|NewChaCha8");
    }

    /** A generator in a variable that is only drawn from: every draw is replaced, and the variable falls away. */
    private Attempt generator(GoSite site, GoCall made) {
        Optional<SyntaxNode> name = made.node()
                .around("short_var_declaration", "var_spec")
                .flatMap(spec ->
                        spec.child("left").map(left -> left.parts().get(0)).or(() -> spec.child("name")));
        Optional<Declaration> variable = name.flatMap(site.file().scopes()::of);
        if (variable.isEmpty() || GoFile.function(made.node()).isEmpty()) {
            return Attempt.declined("`" + GoSite.words(made.node())
                    + "` is kept for others to draw from, so all of them would have to change at once");
        }
        List<GoCall> draws = new ArrayList<>();
        for (SyntaxNode use : site.file().scopes().uses(variable.get())) {
            Optional<GoCall> draw = use.around("call_expression")
                    .map(call -> new GoCall(site.file(), call))
                    .filter(call ->
                            call.receiver().filter(receiver -> receiver == use).isPresent() && isDraw(call));
            if (draw.isEmpty()) {
                return Attempt.declined(
                        "`" + use.text() + "` is handed on, and where it is drawn from cannot be seen here");
            }
            draws.add(draw.get());
        }
        return draws.isEmpty() ? site.nothing("random number that can be foretold") : rewrite(site, draws);
    }

    private Attempt rewrite(GoSite site, List<GoCall> calls) {
        GoEdits edits = site.edit();
        for (GoCall call : calls) {
            Optional<String> reason = seeded(site, call).or(() -> new GoSecureDraw(edits, call).write());
            if (reason.isPresent()) {
                return Attempt.declined(reason.get());
            }
        }
        removeSeeds(site, edits, calls);
        return GoSite.fixed(weakness(), edits, DONE, REVIEW).map(fix -> fix.changing("Seed"));
    }

    /** Why the numbers must not change: they come from a seed that is always the same. */
    private static Optional<String> seeded(GoSite site, GoCall call) {
        Optional<SyntaxNode> source = call.receiver()
                .map(site.file()::resolve)
                .filter(made -> made.is("call_expression") && made.text().contains("NewSource("));
        String seed = source.map(SyntaxNode::text).orElse("");
        boolean fixed = seed.matches("(?s).*NewSource\\(\\s*-?\\d+\\s*\\).*");
        boolean handed = source.isPresent()
                && source.get().all("identifier").stream()
                        .flatMap(name -> site.file().scopes().of(name).stream())
                        .anyMatch(found -> found.is(Declaration.Kind.PARAMETER) || found.is(Declaration.Kind.CONSTANT));
        return fixed || handed
                ? Optional.of(
                        "the seed of `" + call.receiver().map(SyntaxNode::text).orElse("")
                                + "` is given so that the same numbers come again, which `crypto/rand` cannot do")
                : Optional.empty();
    }

    /** What only prepares the generator is of no use when nothing is drawn from it any more. */
    private static void removeSeeds(GoSite site, GoEdits edits, List<GoCall> drawn) {
        List<GoCall> weak = site.file().calls(site.file().root()).stream()
                .filter(call -> call.name().startsWith("math/rand."))
                .filter(call -> drawn.stream().noneMatch(found -> found.node() == call.node()))
                .toList();
        boolean onlySeeds = weak.stream().allMatch(call -> call.name().equals("math/rand.Seed"));
        boolean otherUse = site.file().root().all("selector_expression", "qualified_type").stream()
                .anyMatch(node -> site.file().meaning(node).startsWith("math/rand.")
                        && !site.file().meaning(node).equals("math/rand.Seed")
                        && drawn.stream().noneMatch(call -> call.node().contains(node)));
        for (GoCall seed : weak) {
            SyntaxNode statement = GoFile.statement(seed.node());
            if (onlySeeds && !otherUse && statement.is("expression_statement")) {
                boolean alone = statement
                        .parent()
                        .filter(list -> list.parts().size() == 1)
                        .isPresent();
                Optional<SyntaxNode> function = GoFile.function(statement)
                        .filter(found -> alone && found.text().startsWith("func init()"));
                edits.remove(function.orElse(statement));
            }
        }
    }
}
