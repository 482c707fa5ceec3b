package dev.fixwright.fix.weakrandom;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonImports;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes random numbers from the operating system, through the module {@code secrets}. */
public final class PythonWeakRandomFixer implements PythonFixer {
    private static final Set<String> NUMBERS = Set.of(
            "random",
            "randint",
            "randrange",
            "choice",
            "choices",
            "sample",
            "shuffle",
            "uniform",
            "getrandbits",
            "randbytes",
            "triangular",
            "gauss",
            "betavariate",
            "expovariate",
            "normalvariate",
            "lognormvariate");
    /** Functions of {@code secrets} that take the same arguments; those of one argument only. */
    private static final Map<String, String> ALIKE =
            Map.of("choice", "choice", "getrandbits", "randbits", "randbytes", "token_bytes", "randrange", "randbelow");

    @Override
    public String weakness() {
        return "weakrandom";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        Optional<PythonCall> found = site.call(call -> isWeak(call.name()));
        if (found.isEmpty()) {
            boolean fixed = site.call(call ->
                            call.name().startsWith("secrets.") || call.name().contains("SystemRandom"))
                    .isPresent();
            return fixed
                    ? Attempt.declined("the numbers already come from the operating system's generator")
                    : site.nothing("use of the module `random`");
        }
        Optional<PythonCall> seed = site.file().calls(site.file().root()).stream()
                .filter(call ->
                        call.name().equals("random.seed") && !call.arguments().isEmpty())
                .findFirst();
        if (seed.isPresent()) {
            return Attempt.declined("`" + PythonSite.words(seed.get().node())
                    + "` asks for numbers that can be repeated, which the operating system's generator cannot give");
        }
        return attempt(site, found.get());
    }

    private static boolean isWeak(String name) {
        return name.equals("random.Random")
                || (name.startsWith("random.") && NUMBERS.contains(name.substring("random.".length())))
                || (name.startsWith("random.Random().")
                        && NUMBERS.contains(name.substring("random.Random().".length())));
    }

    private Attempt attempt(PythonSite site, PythonCall call) {
        SyntaxEdits edits = site.edit();
        if (call.name().startsWith("random.Random")) {
            return generator(site, call, edits);
        }
        String module = swapped(site, call, edits)
                .or(() -> swappedMember(site, call, edits))
                .orElseGet(() -> new PythonImports(site.file(), edits).module("secrets", call.node()));
        site.calls().stream()
                .filter(other -> other.node().line() == call.node().line()
                                && !site.finding().region().hasColumns()
                        || other.node() == call.node())
                .filter(other -> isWeak(other.name()) && !other.name().startsWith("random.Random"))
                .forEach(other -> replace(edits, other, module));
        return PythonSite.fixed(
                weakness(),
                edits,
                "The value comes from the operating system's generator through `secrets`, so it cannot be worked out from"
                        + " earlier ones.");
    }

    private static void replace(SyntaxEdits edits, PythonCall call, String module) {
        String function = call.name().substring("random.".length());
        boolean single = call.arguments().size() == 1;
        String same = "SystemRandom()." + function;
        edits.replace(call.function(), module + "." + (single ? ALIKE.getOrDefault(function, same) : same));
    }

    /** Turns {@code import random} into {@code import secrets} where this call alone needs it. */
    private static Optional<String> swapped(PythonSite site, PythonCall call, SyntaxEdits edits) {
        boolean taken = site.file().scopes().binds("secrets");
        List<SyntaxNode> imports = site.file().root().parts().stream()
                .filter(line -> line.is("import_statement") && line.text().equals("import random"))
                .toList();
        long uses = site.file().root().all("identifier").stream()
                .filter(name -> name.text().equals("random"))
                .filter(name ->
                        !name.field().equals("attribute") && !name.field().equals("name"))
                .filter(name ->
                        name.parent().filter(above -> above.is("dotted_name")).isEmpty())
                .count();
        boolean dotted = call.function().text().startsWith("random.");
        if (taken
                || !dotted
                || imports.size() != 1
                || uses != 1
                || site.file().root().text().contains("\"random\"")) {
            return Optional.empty();
        }
        edits.replace(imports.get(0).parts().get(0), "secrets");
        return Optional.of("secrets");
    }

    /** Turns {@code from random import choices} into {@code import secrets} where this call alone needs it. */
    private static Optional<String> swappedMember(PythonSite site, PythonCall call, SyntaxEdits edits) {
        String name = call.function().text();
        List<SyntaxNode> lines = site.file().root().parts().stream()
                .filter(line -> line.is("import_from_statement") && line.text().equals("from random import " + name))
                .toList();
        long uses = site.file().root().all("identifier", "string").stream()
                .filter(found ->
                        found.text().equals(name) || found.text().matches("['\"]" + Pattern.quote(name) + "['\"]"))
                .filter(found -> found.around("import_from_statement").isEmpty())
                .count();
        if (!call.function().is("identifier")
                || lines.size() != 1
                || uses != 1
                || site.file().scopes().binds("secrets")) {
            return Optional.empty();
        }
        edits.replace(lines.get(0), "import secrets");
        return Optional.of("secrets");
    }

    private Attempt generator(PythonSite site, PythonCall call, SyntaxEdits edits) {
        Optional<PythonCall> made = call.name().equals("random.Random")
                ? Optional.of(call)
                : call.receiver()
                        .map(site.file()::resolve)
                        .filter(value -> value.is("call"))
                        .map(value -> new PythonCall(site.file(), value));
        if (made.isEmpty() || !made.get().name().equals("random.Random")) {
            return Attempt.declined(
                    "it cannot be told where the generator of `" + PythonSite.words(call.node()) + "` is made");
        }
        if (!made.get().arguments().isEmpty()) {
            return Attempt.declined("`" + PythonSite.words(made.get().node())
                    + "` is made from a seed, so that its numbers can be repeated, which the operating system's generator"
                    + " cannot give");
        }
        SyntaxNode function = made.get().function();
        boolean dotted = function.is("attribute");
        edits.replace(
                dotted ? function.child("attribute").orElse(function) : function,
                dotted
                        ? "SystemRandom"
                        : new PythonImports(site.file(), edits).member("random", "SystemRandom", function));
        return PythonSite.fixed(
                weakness(),
                edits,
                "`SystemRandom` has the same methods and takes its numbers from the operating system, so they cannot be"
                        + " foretold.");
    }
}
