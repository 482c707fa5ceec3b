package dev.fixwright.fix.regexanchor;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoFixer;
import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.Declaration;
import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.go.GoString;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Binds regular expressions that check an address to its beginning and to the end of its host. */
public final class GoRegexAnchorFixer implements GoFixer {
    private static final Pattern MADE = Pattern.compile("regexp\\.(Must)?Compile(POSIX)?");
    private static final Pattern AT_ONCE = Pattern.compile("regexp\\.Match(String|Reader)?");
    private static final Pattern FIRST = Pattern.compile("\\^([^|()$^]+(?:\\|[^|()$^]+)+)");
    private static final Pattern LAST = Pattern.compile("((?:[^|()$^]+\\|)+[^|()$^]+)\\$");
    private static final Pattern ADDRESS =
            Pattern.compile("\\(?(?:https?|ftp|http\\(s\\)\\?|https\\?|\\(\\?:https\\?\\))\\)?:\\\\?/\\\\?/.*");
    private static final Pattern OPEN_END = Pattern.compile(".*\\.[a-z]{2,6}\\)?");

    @Override
    public String weakness() {
        return "regexanchor";
    }

    @Override
    public Attempt attempt(GoSite site) {
        Optional<SyntaxNode> literal = site.nodes("interpreted_string_literal", "raw_string_literal").stream()
                .filter(node -> GoString.of(node).value().length() > 3)
                .findFirst()
                .or(() -> site.calls().stream()
                        .filter(call -> MADE.matcher(call.name()).matches()
                                || AT_ONCE.matcher(call.name()).matches())
                        .flatMap(call -> call.argument(0).stream())
                        .map(site.file()::resolve)
                        .filter(GoString::is)
                        .findFirst());
        if (literal.isEmpty()) {
            return site.nothing("regular expression");
        }
        GoString pattern = GoString.of(literal.get());
        Optional<String> anchored = anchored(pattern.value());
        if (anchored.isEmpty()) {
            boolean bound = pattern.value().matches("(?s).*(\\^|\\$|\\\\A|\\\\z).*");
            return Attempt.declined(
                    bound
                            ? "the pattern is already bound to the beginning or the end"
                            : "`" + pattern.value()
                                    + "` does not say where an address begins, and may be meant for a part of it");
        }
        Optional<String> obstacle = obstacle(site, literal.get());
        if (obstacle.isPresent()) {
            return Attempt.declined(obstacle.get());
        }
        String quote = pattern.isRaw() ? "`" : "\"";
        GoEdits edits = site.edit().replace(literal.get(), quote + pattern.inside(anchored.get()) + quote);
        return GoSite.fixed(
                weakness(),
                edits,
                anchored.get().matches("(?s)\\^?\\(\\?:[^()]*\\)\\$?")
                        ? "Every alternative is bound to the same end of the text now, not only the one that stood next to the sign."
                        : "The whole address must fit now, from its beginning to the end of its host, so another address that only holds the name does not.",
                "Check that nothing is meant to stand before or after what fits.");
    }

    private static Optional<String> anchored(String pattern) {
        Matcher first = FIRST.matcher(pattern);
        if (first.matches()) {
            return Optional.of("^(?:" + first.group(1) + ")");
        }
        Matcher last = LAST.matcher(pattern);
        if (last.matches()) {
            return Optional.of("(?:" + last.group(1) + ")$");
        }
        boolean free = !pattern.matches("(?s).*(\\^|\\$|\\\\A|\\\\z).*");
        if (free && ADDRESS.matcher(pattern).matches() && !pattern.contains("|")) {
            return Optional.of("^" + pattern + (OPEN_END.matcher(pattern).matches() ? "(?:[:/?#]|$)" : ""));
        }
        return Optional.empty();
    }

    /** What the pattern does beside answering yes or no, where a whole address must not be asked for. */
    private static Optional<String> obstacle(GoSite site, SyntaxNode literal) {
        GoFile file = site.file();
        Optional<GoCall> call = literal.around("call_expression").map(node -> new GoCall(file, node));
        Optional<Declaration> constant = literal.around("const_spec", "var_spec", "short_var_declaration")
                .filter(spec -> call.filter(one -> spec.contains(one.node())).isEmpty())
                .flatMap(spec -> spec.child("name")
                        .or(() -> spec.child("left").map(left -> left.parts().get(0))))
                .flatMap(file.scopes()::of);
        List<GoCall> calls = constant.isPresent()
                ? file.scopes().uses(constant.get()).stream()
                        .flatMap(use -> use.around("call_expression").stream())
                        .map(node -> new GoCall(file, node))
                        .toList()
                : call.stream().toList();
        List<GoCall> made =
                calls.stream().filter(one -> MADE.matcher(one.name()).matches()).toList();
        if (calls.isEmpty()
                || calls.stream()
                        .anyMatch(one -> !made.contains(one)
                                && !AT_ONCE.matcher(one.name()).matches())) {
            return Optional.of("no regular expression is seen to be made of this text");
        }
        return made.stream().flatMap(one -> otherUse(file, one).stream()).findFirst();
    }

    private static Optional<String> otherUse(GoFile file, GoCall made) {
        Optional<SyntaxNode> direct = made.node().parent().filter(above -> above.is("selector_expression"));
        if (direct.isPresent()) {
            return otherUse(direct.get());
        }
        Optional<Declaration> variable = made.node()
                .around("short_var_declaration", "var_spec", "assignment_statement")
                .flatMap(spec -> spec.child("name")
                        .or(() -> spec.child("left").map(left -> left.parts().get(0))))
                .filter(name -> name.is("identifier"))
                .flatMap(file.scopes()::of);
        if (variable.isEmpty()) {
            return Optional.of("the pattern is kept where it cannot be told whether it also finds parts of a text");
        }
        return file.files()
                .flatMap(one -> one.root().all("identifier").stream())
                .filter(name -> name.text().equals(variable.get().name().text())
                        && name != variable.get().name())
                .flatMap(name -> otherUse(name.parent().orElse(name)).stream())
                .findFirst();
    }

    private static Optional<String> otherUse(SyntaxNode use) {
        return use.text().matches("(?s).*\\.Match(String)?")
                ? Optional.empty()
                : Optional.of("the pattern also finds or replaces parts of a text, which it would no longer find");
    }
}
