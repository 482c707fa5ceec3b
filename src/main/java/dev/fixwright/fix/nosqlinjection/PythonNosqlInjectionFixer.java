package dev.fixwright.fix.nosqlinjection;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonFile;
import dev.fixwright.syntax.python.PythonTypes;
import dev.fixwright.syntax.python.Scopes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Has document databases compare with a value as it is, whatever it holds. */
public final class PythonNosqlInjectionFixer implements PythonFixer {
    private static final Pattern QUERY = Pattern.compile(
            "find|find_one|find_one_and_(delete|replace|update)|update_one|update_many"
                    + "|replace_one|delete_one|delete_many|count_documents|count|distinct|find_and_modify|remove|find_raw_batches");
    private static final Pattern PLAIN = Pattern.compile(
            "(str|int|float|bool|bytes)\\(\\)|(bson\\.|bson\\.objectid\\.)ObjectId\\(\\)|uuid\\.UUID\\(\\)"
                    + "|datetime\\.(datetime|date)\\..*|time\\.time\\(\\)|re\\.(compile|escape)\\(\\)|flask_login\\.current_user\\..*"
                    + "|hashlib\\..*hexdigest\\(\\)");

    @Override
    public String weakness() {
        return "nosqlinjection";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        Optional<PythonCall> found =
                site.call(PythonNosqlInjectionFixer::isQuery).or(() -> fed(site));
        if (found.isEmpty()) {
            return site.nothing("query of a document database");
        }
        PythonCall call = found.get();
        int place = call.method().equals("distinct") ? 1 : 0;
        SyntaxNode given =
                call.argument(place, "filter").or(() -> call.keyword("query")).orElseThrow();
        SyntaxNode filter = site.file().resolve(given);
        if (!filter.is("dictionary")) {
            return Attempt.declined("`" + PythonSite.words(given)
                    + "` is the whole query, and which fields it may have is not said here");
        }
        if (uses(given) > 1) {
            return Attempt.declined(
                    "`" + PythonSite.words(given) + "` is used for something else, too, which would change with it");
        }
        List<SyntaxNode> open = new ArrayList<>();
        Optional<String> obstacle = read(site.file(), filter, open);
        if (obstacle.isPresent()) {
            return Attempt.declined(obstacle.get());
        }
        if (open.isEmpty()) {
            return Attempt.declined("the query already compares with plain values only");
        }
        SyntaxEdits edits = site.edit();
        String operator = filter.text().contains("'") && !filter.text().contains("\"") ? "{'$eq': " : "{\"$eq\": ";
        open.forEach(value -> edits.wrap(value, operator, "}"));
        return PythonSite.fixed(
                weakness(),
                edits,
                "The value is compared with as it is, so that an operator in it is data and no part of the query.",
                "Check that no caller is meant to send a pattern or an operator.");
    }

    private static long uses(SyntaxNode name) {
        return Scopes.function(name).all("identifier").stream()
                .filter(found ->
                        found.text().equals(name.text()) && !found.field().equals("left"))
                .count();
    }

    private static boolean isQuery(PythonCall call) {
        boolean query =
                QUERY.matcher(call.method()).matches() && call.receiver().isPresent();
        Optional<SyntaxNode> filter = call.argument(call.method().equals("distinct") ? 1 : 0, "filter")
                .or(() -> call.keyword("query"));
        boolean text = call.method().matches("find|count|remove")
                && filter.filter(value -> !call.file().resolve(value).is("dictionary")
                                && !call.receiver()
                                        .map(SyntaxNode::text)
                                        .orElse("")
                                        .matches("(?s).*(db|mongo|collection|coll)\\b.*"))
                        .isPresent();
        return query && filter.isPresent() && !text;
    }

    /** The query that takes the dictionary which the finding's line puts into a variable. */
    private static Optional<PythonCall> fed(PythonSite site) {
        return site.nodes("assignment").stream()
                .flatMap(assignment -> assignment.child("right").stream())
                .filter(value -> value.is("dictionary"))
                .flatMap(value -> site.file().calls(site.file().root()).stream()
                        .filter(call -> isQuery(call)
                                && call.arguments().stream()
                                        .anyMatch(argument -> site.file().resolve(argument) == value)))
                .findFirst();
    }

    /** Gathers the values that are compared with; answers what makes the query more than comparisons. */
    private static Optional<String> read(PythonFile file, SyntaxNode dictionary, List<SyntaxNode> open) {
        for (SyntaxNode pair : dictionary.parts()) {
            if (!pair.is("pair")) {
                return Optional.of("`" + PythonSite.words(pair) + "` brings further fields into the query");
            }
            SyntaxNode value = pair.child("value").orElse(pair);
            Optional<String> key = pair.child("key").flatMap(file::text);
            if (key.isEmpty()) {
                return Optional.of("`" + PythonSite.words(pair.child("key").orElse(pair))
                        + "` chooses the field that is asked for");
            }
            if (key.get().matches("\\$(where|expr|function|accumulator)")) {
                return Optional.of("`" + key.get() + "` runs text as code of the database");
            }
            Optional<String> inner =
                    key.get().matches("\\$(or|and|nor)") ? several(file, value, open) : Optional.empty();
            if (inner.isPresent()) {
                return inner;
            }
            if (!key.get().startsWith("$") && isOpen(file, value)) {
                open.add(value);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> several(PythonFile file, SyntaxNode value, List<SyntaxNode> open) {
        SyntaxNode list = file.resolve(value);
        if (!list.is("list")) {
            return Optional.of("`" + PythonSite.words(value) + "` brings further conditions into the query");
        }
        for (SyntaxNode one : list.parts()) {
            Optional<String> obstacle = one.is("dictionary")
                    ? read(file, one, open)
                    : Optional.of("`" + PythonSite.words(one) + "` brings further conditions into the query");
            if (obstacle.isPresent()) {
                return obstacle;
            }
        }
        return Optional.empty();
    }

    private static boolean isOpen(PythonFile file, SyntaxNode value) {
        SyntaxNode resolved = file.resolve(value);
        boolean constant = resolved.is(
                "string",
                "concatenated_string",
                "integer",
                "float",
                "true",
                "false",
                "none",
                "list",
                "dictionary",
                "binary_operator",
                "unary_operator",
                "comparison_operator");
        return !constant
                && !PythonTypes.isNumber(file, value)
                && !PLAIN.matcher(file.meaning(value)).matches()
                && !PLAIN.matcher(file.meaning(resolved)).matches();
    }
}
