package dev.fixwright.fix.sqlinjection.javascript;

import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Binding;
import dev.fixwright.syntax.javascript.Piece;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.Statements;
import dev.fixwright.syntax.javascript.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** SQL that a variable holds and that later statements add to; its values are gathered in a list beside it. */
final class GrownText {
    private final ScriptSite site;
    private final SyntaxNode name;
    private final Dialect dialect;

    GrownText(ScriptSite site, SyntaxNode name, Dialect dialect) {
        this.site = site;
        this.name = name;
        this.dialect = dialect;
    }

    /** Puts placeholders into every statement that the text grows by; or why that cannot be. */
    Optional<String> bind(ScriptEdits edits, SqlCall call) {
        Binding binding = site.script().bindings().binding(name).orElseThrow();
        if (dialect == Dialect.INPUTS || dialect == Dialect.PREPARED) {
            return Optional.of("the SQL text in `" + name.text()
                    + "` grows by several statements, and the values of such a query are not handed over as one list");
        }
        SyntaxNode first = binding.initializer().orElseThrow();
        List<SyntaxNode> added = new ArrayList<>();
        for (SyntaxNode write : site.script().bindings().writes(binding)) {
            SyntaxNode set = write.parent().orElse(write);
            Optional<SyntaxNode> right = set.child("right").filter(Texts::isText);
            boolean grows = (set.is("augmented_assignment_expression")
                            || right.filter(this::goesOn).isPresent())
                    && set.parent()
                            .filter(one -> one.is("expression_statement"))
                            .isPresent();
            if (!Statements.sameFunction(set, first)) {
                return Optional.of("`" + set.text() + "` adds to the SQL text in a function of its own");
            }
            if (!grows || right.isEmpty() || set.start() > name.start()) {
                return Optional.of("`" + set.text() + "` does not simply add to the SQL text");
            }
            added.add(right.get());
        }
        return bind(edits, call, first, added);
    }

    /** Whether a text begins with the variable itself. */
    private boolean goesOn(SyntaxNode text) {
        return Piece.of(text).get(0) instanceof Piece.Value value
                && value.expression().text().equals(name.text());
    }

    private Optional<String> bind(ScriptEdits edits, SqlCall call, SyntaxNode first, List<SyntaxNode> added) {
        String list = edits.freshName("params");
        SqlText begun = SqlText.of(site, first);
        StringBuilder before = new StringBuilder(begun.words());
        List<SqlText> texts = new ArrayList<>();
        for (SyntaxNode one : added) {
            SqlText text = SqlText.after(before.toString(), site, one, goesOn(one) ? 1 : 0);
            texts.add(text);
            before.append(text.words());
        }
        Optional<String> obstacle = Stream.concat(Stream.of(begun), texts.stream())
                .flatMap(text -> text.obstacle().or(() -> Values.obstacle(text, dialect)).stream())
                .findFirst();
        if (obstacle.isPresent()) {
            return obstacle;
        }
        boolean numbered = dialect == Dialect.NUMBERS;
        if (begun.regions().isEmpty()
                && texts.stream().allMatch(text -> text.regions().isEmpty())) {
            return Optional.of("the SQL text is already put together of constant words");
        }
        Optional<String> reason =
                begun.replace(edits, i -> Values.placeholder(begun.regions().get(i), numbered ? "$" + (i + 1) : "?"));
        String type = edits.isTyped() ? ": unknown[]" : "";
        edits.after(first, "const " + list + type + " = [" + joined(begun) + "];");
        for (int i = 0; i < texts.size() && reason.isEmpty(); i++) {
            reason = grow(edits, added.get(i), texts.get(i), list, numbered);
        }
        return reason.or(() -> call.bindAll(edits, list));
    }

    private static String joined(SqlText text) {
        return String.join(", ", text.regions().stream().map(Values::bound).toList());
    }

    private Optional<String> grow(ScriptEdits edits, SyntaxNode right, SqlText text, String list, boolean numbered) {
        if (text.regions().isEmpty()) {
            return Optional.empty();
        }
        if (numbered) {
            if (!right.is("template_string")) {
                return numberedWords(edits, right, text, list);
            }
            return text.replace(
                    edits,
                    i -> "$${" + list + ".push(" + Values.bound(text.regions().get(i)) + ")}");
        }
        edits.before(right, list + ".push(" + joined(text) + ");");
        return text.replace(edits, i -> Values.placeholder(text.regions().get(i), "?"));
    }

    /** In words that are added up the number stands between two of them. */
    private static Optional<String> numberedWords(ScriptEdits edits, SyntaxNode right, SqlText text, String list) {
        List<String> quotes = right.all("string").stream()
                .map(string -> string.text().substring(0, 1))
                .distinct()
                .toList();
        if (quotes.size() != 1 || !right.all("template_string").isEmpty()) {
            return Optional.of("`" + right.text()
                    + "` has its words in several kinds of quotes, and no one place for the number of a placeholder");
        }
        String quote = quotes.get(0);
        SqlRegion last = text.regions().get(text.regions().size() - 1);
        boolean ends = text.regions().size() == 1 && last.first() != last.last() && last.to() == right.end() - 1;
        if (ends) {
            edits.replace(last.from(), right.end(), "$" + quote + " + " + list + ".push(" + Values.bound(last) + ")");
            return Optional.empty();
        }
        return text.replace(
                edits,
                i -> "$" + quote + " + " + list + ".push("
                        + Values.bound(text.regions().get(i)) + ") + " + quote);
    }
}
