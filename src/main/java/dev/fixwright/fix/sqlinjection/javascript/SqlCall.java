package dev.fixwright.fix.sqlinjection.javascript;

import dev.fixwright.source.Layout;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Objects;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A call that runs SQL, and the place where its values go. */
final class SqlCall {
    private final SyntaxNode call;
    private final Dialect dialect;
    private final List<SyntaxNode> arguments;
    private List<Integer> places = List.of();

    SqlCall(SyntaxNode call, Dialect dialect) {
        this.call = call;
        this.dialect = dialect;
        this.arguments = ScriptFile.arguments(call);
    }

    /** The expression that holds the SQL: the first argument, or the property of an object that says it. */
    static Optional<SyntaxNode> sql(SyntaxNode call) {
        Optional<SyntaxNode> first = ScriptFile.argument(call, 0);
        return first.filter(argument -> argument.is("object"))
                .flatMap(object -> Objects.value(object, "text").or(() -> Objects.value(object, "sql")))
                .or(() -> first);
    }

    /** Hands values over at their places among those that are there already; or why they cannot be. */
    Optional<String> bind(ScriptEdits edits, List<String> values, List<Integer> places, int already) {
        this.places = places;
        SyntaxNode first = arguments.get(0);
        if (dialect == Dialect.PREPARED) {
            return bindPrepared(edits, values, already);
        }
        String list = "[" + String.join(", ", values) + "]";
        if (first.is("object")) {
            return bindObject(edits, first, "values", values, already);
        }
        Optional<SyntaxNode> second = ScriptFile.argument(call, 1);
        if (dialect == Dialect.REPLACEMENTS) {
            if (second.isPresent() && second.get().is("object")) {
                return bindObject(edits, second.get(), "replacements", values, already);
            }
            return second.isPresent()
                    ? Optional.of("the options `" + second.get().text() + "` of the query are made elsewhere")
                    : inserted(edits, first, "{ replacements: " + list + " }");
        }
        boolean none = second.isEmpty() || isCallback(second.get());
        if (none) {
            return already > 0
                    ? Optional.of("the SQL text has placeholders whose values cannot be seen")
                    : inserted(edits, first, list);
        }
        return extend(edits, second.get(), values, already);
    }

    /** Hands a whole list of values over, where the call has none yet; or why it cannot be. */
    Optional<String> bindAll(ScriptEdits edits, String list) {
        Optional<SyntaxNode> second = ScriptFile.argument(call, 1);
        SyntaxNode first = arguments.get(0);
        if (dialect == Dialect.REPLACEMENTS
                && second.filter(one -> one.is("object")).isPresent()) {
            Objects.add(edits.ranges(), second.get(), List.of("replacements: " + list));
            return Optional.empty();
        }
        if (first.is("object") || (second.isPresent() && !isCallback(second.get()))) {
            return Optional.of("the call hands values over already, which cannot be added to");
        }
        return inserted(edits, first, dialect == Dialect.REPLACEMENTS ? "{ replacements: " + list + " }" : list);
    }

    private static Optional<String> inserted(ScriptEdits edits, SyntaxNode after, String argument) {
        Layout layout = edits.ranges().layout();
        boolean onLines = layout.startsItsLine(after.start());
        String between = onLines ? "," + layout.newLine() + layout.indentOf(after.start()) : ", ";
        edits.insert(after.end(), between + argument);
        return Optional.empty();
    }

    private boolean isCallback(SyntaxNode argument) {
        return argument.is("arrow_function", "function_expression")
                || (argument.is("identifier") && argument.text().matches("(?i)cb|callback|next|done|handler"));
    }

    private Optional<String> bindObject(
            ScriptEdits edits, SyntaxNode object, String key, List<String> values, int already) {
        Optional<SyntaxNode> there = Objects.value(object, key);
        if (there.isPresent()) {
            return extend(edits, there.get(), values, already);
        }
        if (Objects.spreads(object) || Objects.pair(object, "bind").isPresent() || already > 0) {
            return Optional.of("the values of the query are given in a way that cannot be added to");
        }
        Objects.add(edits.ranges(), object, List.of(key + ": [" + String.join(", ", values) + "]"));
        return Optional.empty();
    }

    private Optional<String> extend(ScriptEdits edits, SyntaxNode list, List<String> values, int already) {
        if (!list.is("array")
                || list.childOf("spread_element").isPresent()
                || list.parts().size() != already) {
            return Optional.of("the values `" + list.text() + "` that are bound already cannot be added to");
        }
        String added = String.join(", ", values);
        if (list.parts().isEmpty()) {
            edits.replace(list, "[" + added + "]");
        } else {
            insertAmong(edits, list.parts(), values);
        }
        return Optional.empty();
    }

    private void insertAmong(ScriptEdits edits, List<SyntaxNode> given, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            int place = places.get(i);
            if (place < given.size()) {
                edits.insert(given.get(place).start(), values.get(i) + ", ");
            } else {
                edits.insert(given.get(given.size() - 1).end(), ", " + values.get(i));
            }
        }
    }

    /** Values of a prepared statement go to the call that runs it, which follows at once. */
    private Optional<String> bindPrepared(ScriptEdits edits, List<String> values, int already) {
        Optional<SyntaxNode> run = runner();
        if (run.isEmpty()) {
            return Optional.of("the prepared statement is run elsewhere");
        }
        List<SyntaxNode> given = ScriptFile.arguments(run.get());
        if (given.size() != already || given.stream().anyMatch(one -> one.is("spread_element", "object"))) {
            return Optional.of("the values that are bound already cannot be added to");
        }
        String added = String.join(", ", values);
        SyntaxNode list = run.get().child("arguments").orElseThrow();
        if (given.isEmpty()) {
            edits.replace(list, "(" + added + ")");
        } else {
            insertAmong(edits, given, values);
        }
        return Optional.empty();
    }

    private Optional<SyntaxNode> runner() {
        List<SyntaxNode> uses = new ArrayList<>(List.of(call));
        SyntaxNode above = call.parent().orElse(call);
        if (above.is("variable_declarator")) {
            ScriptFile file = ScriptFile.of(call.file());
            uses = above.child("name")
                    .flatMap(file.bindings()::binding)
                    .map(file.bindings()::uses)
                    .orElse(List.of());
        }
        return uses.size() != 1
                ? Optional.empty()
                : uses.get(0)
                        .parent()
                        .filter(member -> member.is("member_expression"))
                        .filter(member -> member.child("property")
                                .filter(name -> name.text().matches("get|all|run|iterate"))
                                .isPresent())
                        .flatMap(SyntaxNode::parent)
                        .filter(run -> run.is("call_expression"));
    }
}
