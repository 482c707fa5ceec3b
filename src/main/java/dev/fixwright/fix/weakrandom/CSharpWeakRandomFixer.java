package dev.fixwright.fix.weakrandom;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.CSharpFixer;
import dev.fixwright.fix.CSharpSite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.csharp.CSharpCall;
import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.csharp.CSharpPlatform;
import dev.fixwright.syntax.csharp.CSharpUsings;
import dev.fixwright.syntax.grammar.Binding;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes random numbers from the operating system, through {@code RandomNumberGenerator}, instead of {@code Random}. */
public final class CSharpWeakRandomFixer implements CSharpFixer {
    private static final Set<String> NUMBERS = Set.of("Next", "NextDouble", "NextBytes");
    private static final String SECURE = "RandomNumberGenerator";

    @Override
    public String weakness() {
        return "weakrandom";
    }

    @Override
    public Attempt attempt(CSharpSite site) {
        Optional<CSharpCall> password = site.call(call -> call.method().equals("GeneratePassword"));
        if (password.isPresent() && password.get().name().equals("Membership.GeneratePassword")) {
            return Attempt.declined(
                    "`Membership.GeneratePassword` makes some characters more likely than others; it has no"
                            + " replacement in the platform, so draw the characters with `RandomNumberGenerator` instead");
        }
        Optional<SyntaxNode> generator = generator(site);
        if (generator.isEmpty()) {
            boolean secure = site.nodes("identifier").stream()
                    .anyMatch(name -> name.text().matches("RandomNumberGenerator|RNGCryptoServiceProvider"));
            return secure
                    ? Attempt.declined("the numbers already come from the operating system's generator")
                    : site.nothing("use of `Random`");
        }
        return attempt(site, generator.get());
    }

    /** Where the generator is made whose numbers the finding means: a creation, or {@code Random.Shared}. */
    private static Optional<SyntaxNode> generator(CSharpSite site) {
        CSharpFile file = site.file();
        for (CSharpCall call : site.calls()) {
            if (NUMBERS.contains(call.method()) && call.receiver().isPresent()) {
                SyntaxNode on = file.resolve(call.receiver().get());
                if (isGenerator(file, on)) {
                    return Optional.of(on);
                }
            }
            if (isGenerator(file, call.node())) {
                return Optional.of(call.node());
            }
        }
        SyntaxNode line = site
                .nodes(
                        "expression_statement",
                        "return_statement",
                        "local_declaration_statement",
                        "assignment_expression")
                .stream()
                .findFirst()
                .orElse(file.root());
        if (line == file.root()) {
            return Optional.empty();
        }
        return file.calls(CSharpFile.function(line)).stream()
                .filter(call -> NUMBERS.contains(call.method()))
                .flatMap(call -> call.receiver().stream())
                .map(file::resolve)
                .filter(on -> isGenerator(file, on))
                .findFirst();
    }

    private static boolean isGenerator(CSharpFile file, SyntaxNode node) {
        return (node.is("object_creation_expression", "implicit_object_creation_expression")
                        && file.types().of(node).equals("Random"))
                || node.text().matches("(System\\.)?Random\\.Shared");
    }

    private Attempt attempt(CSharpSite site, SyntaxNode generator) {
        List<SyntaxNode> seed =
                generator.is("member_access_expression") ? List.of() : new CSharpCall(site.file(), generator).values();
        if (!seed.isEmpty()
                && !seed.get(0)
                        .text()
                        .matches("(?s).*(Now|UtcNow|TickCount|NewGuid\\(\\)|Ticks|GetHashCode\\(\\)).*")) {
            return Attempt.declined(
                    "`" + SyntaxSite.words(generator) + "` is made from a seed, so that its numbers can be"
                            + " repeated, which the operating system's generator cannot give");
        }
        if (CSharpPlatform.of(site.project().tree(), site.file()).isOld()) {
            return Attempt.declined(
                    "`RandomNumberGenerator.GetInt32` is not there in the .NET Framework that this project is"
                            + " built for; draw bytes with `RandomNumberGenerator.Create()` and work the number out of them");
        }
        Optional<SyntaxNode> name = nameOf(generator);
        List<SyntaxNode> uses = name.map(found -> uses(site.file(), found)).orElse(List.of(generator));
        List<CSharpCall> calls = new ArrayList<>();
        for (SyntaxNode use : uses) {
            Optional<CSharpCall> call = callOn(site.file(), use);
            if (call.isEmpty()) {
                return Attempt.declined("`" + SyntaxSite.words(use) + "` is used as a whole on line " + use.line()
                        + ", where something else than its numbers may be wanted");
            }
            calls.add(call.get());
        }
        if (calls.isEmpty()) {
            return Attempt.declined("no number of `" + SyntaxSite.words(generator) + "` is used in this file");
        }
        return replaced(site, name, calls);
    }

    private static Optional<CSharpCall> callOn(CSharpFile file, SyntaxNode use) {
        return use.parent()
                .filter(member -> member.is("member_access_expression")
                        && member.child("expression").filter(on -> on == use).isPresent())
                .flatMap(SyntaxNode::parent)
                .filter(call -> call.is("invocation_expression"))
                .map(call -> new CSharpCall(file, call))
                .filter(call -> NUMBERS.contains(call.method()) && call.values().size() <= 2);
    }

    /** The variable or field that a generator is kept in. */
    private static Optional<SyntaxNode> nameOf(SyntaxNode generator) {
        return generator
                .parent()
                .filter(holder -> holder.is("variable_declarator"))
                .flatMap(holder -> holder.child("name"));
    }

    private static List<SyntaxNode> uses(CSharpFile file, SyntaxNode name) {
        List<Binding> meant = file.names().of(name);
        List<SyntaxNode> found = new ArrayList<>();
        for (SyntaxNode use : file.root().all("identifier")) {
            boolean same = use.text().equals(name.text())
                    && use != name
                    && file.names().of(use).equals(meant);
            boolean member = use.field().equals("name")
                    && use.parent()
                            .filter(up -> up.is("member_access_expression"))
                            .isPresent();
            if (same && !member) {
                found.add(use);
            } else if (same
                    && use.parent().filter(up -> up.text().startsWith("this.")).isPresent()) {
                found.add(use.parent().get());
            }
        }
        return found;
    }

    private Attempt replaced(CSharpSite site, Optional<SyntaxNode> name, List<CSharpCall> calls) {
        SyntaxEdits edits = site.edit();
        String secure = new CSharpUsings(site.file(), edits).type("System.Security.Cryptography", SECURE);
        for (CSharpCall call : calls) {
            List<SyntaxNode> values = call.values();
            switch (call.method()) {
                case "NextBytes" -> edits.replace(call.function(), secure + ".Fill");
                case "NextDouble" ->
                    edits.replace(call.node(), "(" + secure + ".GetInt32(int.MaxValue) / (double)int.MaxValue)");
                default -> {
                    edits.replace(call.function(), secure + ".GetInt32");
                    if (values.isEmpty()) {
                        edits.insert(call.brackets().end() - 1, "int.MaxValue");
                    }
                }
            }
        }
        name.flatMap(found -> removable(site.file(), found)).ifPresent(gone -> edits.replace(gone[0], gone[1], ""));
        return SyntaxSite.fixed(
                weakness(),
                edits,
                "The numbers come from the operating system's generator, so they cannot be worked out from earlier ones.",
                "`GetInt32` refuses a range without any number, where `Next` answered its lower end.");
    }

    /** The line that made the generator, which nothing uses any more; a field only where no other file can see it. */
    private static Optional<int[]> removable(CSharpFile file, SyntaxNode name) {
        Optional<SyntaxNode> declaration = name.around("local_declaration_statement", "field_declaration");
        boolean single = declaration
                .filter(found -> found.all("variable_declarator").size() == 1)
                .filter(found -> found.is("local_declaration_statement")
                        || !found.text().matches("(?s).*\\b(public|protected|internal)\\b.*"))
                .isPresent();
        if (!single) {
            return Optional.empty();
        }
        String text = file.syntax().source().text();
        int start = file.syntax().lines().start(declaration.get().line());
        int stop = text.indexOf('\n', declaration.get().end());
        boolean alone = text.substring(start, declaration.get().start()).isBlank()
                && text.substring(declaration.get().end(), stop < 0 ? text.length() : stop)
                        .isBlank();
        boolean first = text.substring(0, start).stripTrailing().endsWith("{");
        int next = text.indexOf('\n', stop + 1);
        if (first && next > 0 && text.substring(stop + 1, next).isBlank()) {
            stop = next;
        }
        return alone ? Optional.of(new int[] {start, stop < 0 ? text.length() : stop + 1}) : Optional.empty();
    }
}
