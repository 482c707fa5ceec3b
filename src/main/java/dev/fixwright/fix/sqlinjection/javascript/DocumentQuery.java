package dev.fixwright.fix.sqlinjection.javascript;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Objects;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Queries of document databases, whose values may bring operators: they are compared with as they are. */
final class DocumentQuery {
    private static final Pattern METHODS = Pattern.compile(
            "find|findOne(And(Delete|Replace|Update|Remove))?|(update|delete)(One|Many)|replaceOne|remove"
                    + "|count|countDocuments|exists");
    private static final Pattern PLAIN = Pattern.compile(
            "(String|Number|Boolean|parseInt|parseFloat)\\(\\)|number#|boolean#|Date#?|(.*\\.)?ObjectId#?(\\(\\))?"
                    + "|.*\\.(toString|toLowerCase|toUpperCase|trim|digest|toHexString)\\(\\)");

    private final ScriptSite site;
    private final String weakness;
    private final List<SyntaxNode> open = new ArrayList<>();

    DocumentQuery(ScriptSite site, String weakness) {
        this.site = site;
        this.weakness = weakness;
    }

    /** What comes of the query on the finding's lines; empty where there is none. */
    Optional<Attempt> attempt() {
        if (!isAtHand()) {
            return Optional.empty();
        }
        return site.sink(this::isQuery, "call_expression").map(this::attempt);
    }

    /** Whether a document database is used here, and nothing that has methods of the same names. */
    private boolean isAtHand() {
        String text = site.site().file().source().text();
        boolean loaded = text.matches("(?s).*['\"](mongodb|mongoose|@nestjs/mongoose)['\"].*");
        boolean other = text.matches("(?s).*['\"](typeorm|@nestjs/typeorm|sequelize|@prisma/client)['\"].*");
        boolean known = site.packages().has("mongodb") || site.packages().has("mongoose");
        boolean others = site.packages().has("typeorm") || site.packages().has("sequelize");
        return loaded || known && !other && !others;
    }

    private boolean isQuery(SyntaxNode call) {
        return call.child("function")
                        .flatMap(function -> function.child("property"))
                        .filter(method -> METHODS.matcher(method.text()).matches())
                        .isPresent()
                && filter(call).isPresent();
    }

    /** The object that says what is looked for; that of other libraries has its fields under a key of its own. */
    private Optional<SyntaxNode> filter(SyntaxNode call) {
        return ScriptFile.argument(call, 0)
                .map(given -> site.script().bindings().soleValue(given).orElse(given))
                .filter(given -> !given.is("arrow_function", "function_expression", "string", "template_string"))
                .filter(given -> !given.is("object")
                        || Objects.value(given, "where").isEmpty()
                                && Objects.value(given, "include").isEmpty());
    }

    private Attempt attempt(SyntaxNode call) {
        SyntaxNode given = ScriptFile.argument(call, 0).orElseThrow();
        SyntaxNode filter = filter(call).orElseThrow();
        if (!filter.is("object")) {
            return Attempt.declined(
                    "`" + given.text() + "` is the whole query, and which fields it may have is not said here");
        }
        boolean shared = filter != given
                && site.script()
                        .bindings()
                        .binding(given)
                        .filter(held -> site.script().bindings().uses(held).size() > 1)
                        .isPresent();
        Optional<String> obstacle = shared
                ? Optional.of("`" + given.text() + "` is used for something else, too, which would change with it")
                : read(filter);
        if (obstacle.isPresent()) {
            return Attempt.declined(obstacle.get());
        }
        if (open.isEmpty()) {
            return Attempt.declined("the query already compares with plain values only");
        }
        ScriptEdits edits = site.edit();
        open.forEach(value -> edits.wrap(
                value, (value.is("shorthand_property_identifier") ? value.text() + ": " : "") + "{ $eq: ", " }"));
        return site.fix(
                weakness,
                edits,
                "The value is compared with as it is, so that an operator in it is data and no part of the query.",
                "Check that no caller is meant to send a pattern or an operator.");
    }

    /** Gathers the values that are compared with; answers what makes the query more than comparisons. */
    private Optional<String> read(SyntaxNode object) {
        for (SyntaxNode part : object.parts()) {
            if (part.is("comment")) {
                continue;
            }
            if (part.is("shorthand_property_identifier")) {
                gather(part);
                continue;
            }
            String key = part.is("pair") ? Objects.key(part) : "";
            Optional<SyntaxNode> value = part.child("value");
            if (key.isEmpty() || value.isEmpty()) {
                return Optional.of("`" + part.text() + "` chooses the fields that are asked for");
            }
            if (key.matches("\\$(where|expr|function|accumulator)")) {
                return Optional.of("`" + key + "` runs text as code of the database");
            }
            Optional<String> inner = key.matches("\\$(or|and|nor)") ? several(value.get()) : Optional.empty();
            if (inner.isPresent()) {
                return inner;
            }
            Optional<SyntaxNode> open = condition(value.get());
            if (open.isPresent()) {
                return Optional.of("`" + open.get().text() + "` brings further conditions into the query");
            }
            if (!key.startsWith("$")) {
                gather(value.get());
            }
        }
        return Optional.empty();
    }

    private Optional<String> several(SyntaxNode list) {
        if (!list.is("array")) {
            return Optional.of("`" + list.text() + "` brings further conditions into the query");
        }
        for (SyntaxNode one : list.parts()) {
            Optional<String> obstacle = one.is("object")
                    ? read(one)
                    : Optional.of("`" + one.text() + "` brings further conditions into the query");
            if (obstacle.isPresent()) {
                return obstacle;
            }
        }
        return Optional.empty();
    }

    /** What brings operators into the conditions on a field that are written out. */
    private static Optional<SyntaxNode> condition(SyntaxNode value) {
        return value.is("object")
                ? Stream.of("spread_element", "computed_property_name", "pair")
                        .flatMap(kind -> value.all(kind).stream())
                        .filter(part -> !part.is("pair") || isOperand(part))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether an operator takes further operators from a value. */
    private static boolean isOperand(SyntaxNode pair) {
        return Objects.key(pair).matches("\\$(not|elemMatch)")
                && pair.child("value")
                        .filter(given -> !given.is("object", "regex"))
                        .isPresent();
    }

    /** Whether what comes of an expression is one of its operands as it is: {@code given || ''}. */
    private static boolean isOneOfTwo(SyntaxNode expression) {
        return expression
                .child("operator")
                .filter(operator -> operator.text().matches("\\|\\||&&|\\?\\?"))
                .isPresent();
    }

    private void gather(SyntaxNode value) {
        SyntaxNode held = site.script().bindings().soleValue(value).orElse(value);
        boolean plain = held.is(
                        "string",
                        "template_string",
                        "number",
                        "true",
                        "false",
                        "null",
                        "undefined",
                        "object",
                        "array",
                        "regex",
                        "unary_expression",
                        "new_expression")
                || held.is("binary_expression") && !isOneOfTwo(held)
                || site.script().texts().constant(value).isPresent()
                || PLAIN.matcher(site.name(value)).matches()
                || PLAIN.matcher(site.name(held)).matches();
        if (!plain) {
            open.add(value);
        }
    }
}
