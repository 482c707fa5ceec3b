package dev.fixwright.fix.sqlinjection;

import dev.fixwright.syntax.csharp.CSharpCall;
import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A place that runs SQL text, or keeps it to be run.
 *
 * @param node the call, the creation or the assignment
 * @param text the expression of the SQL text
 */
record CSharpSqlSink(Kind kind, SyntaxNode node, SyntaxNode text) {
    /** What takes the text, and so how it takes parameters. */
    enum Kind {
        /** {@code new SqlCommand(text)}, or with the text in the braces behind. */
        CREATION,
        /** {@code command.CommandText = text}. */
        COMMAND_TEXT,
        /** A method of Dapper, which takes the values as properties of an object. */
        DAPPER,
        /** A method of Entity Framework Core, which numbers its values. */
        ENTITY_CORE,
        /** A method of the older Entity Framework, which calls them {@code @p0}. */
        ENTITY_SIX,
        /** A query of NHibernate, on which parameters are set by name. */
        HIBERNATE
    }

    private static final Set<String> CORE = Set.of(
            "FromSqlRaw",
            "ExecuteSqlRaw",
            "ExecuteSqlRawAsync",
            "SqlQueryRaw",
            "FromSql",
            "ExecuteSql",
            "ExecuteSqlAsync");
    private static final Set<String> SIX = Set.of("SqlQuery", "ExecuteSqlCommand", "ExecuteSqlCommandAsync");
    private static final Set<String> HIBERNATE = Set.of("CreateSQLQuery", "CreateQuery");
    private static final String DAPPER =
            "(Query|QueryFirst|QueryFirstOrDefault|QuerySingle|QuerySingleOrDefault|QueryMultiple|Execute|ExecuteScalar"
                    + "|ExecuteReader)(Async)?";

    /** The sinks among some nodes. */
    static List<CSharpSqlSink> among(CSharpFile file, List<SyntaxNode> nodes) {
        List<CSharpSqlSink> sinks = new ArrayList<>();
        for (SyntaxNode node : nodes) {
            if (node.is("assignment_expression")) {
                commandText(file, node).ifPresent(sinks::add);
            } else if (node.is(
                    "invocation_expression", "object_creation_expression", "implicit_object_creation_expression")) {
                of(file, new CSharpCall(file, node)).ifPresent(sinks::add);
            }
        }
        return sinks;
    }

    private static Optional<CSharpSqlSink> commandText(CSharpFile file, SyntaxNode assignment) {
        SyntaxNode left = assignment.child("left").orElse(assignment);
        Optional<SyntaxNode> right =
                assignment.child("right").filter(text -> assignment.childOf("=").isPresent());
        boolean named = left.text().equals("CommandText") || left.text().endsWith(".CommandText");
        Optional<SyntaxNode> creation = assignment
                .parent()
                .filter(braces -> braces.is("initializer_expression"))
                .flatMap(SyntaxNode::parent);
        String type = creation.or(() -> left.child("expression"))
                .map(file.types()::of)
                .orElse("");
        return right.filter(text -> named && type.matches("|.*Command"))
                .map(text -> creation.isPresent()
                        ? new CSharpSqlSink(Kind.CREATION, creation.get(), text)
                        : new CSharpSqlSink(Kind.COMMAND_TEXT, assignment, text));
    }

    private static Optional<CSharpSqlSink> of(CSharpFile file, CSharpCall call) {
        List<SyntaxNode> values = call.values();
        String method = call.method();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        SyntaxNode text = values.get(0);
        if (call.isCreation()) {
            boolean takesText = method.matches("(?!Db|IDb).*(Command|DataAdapter)")
                    && !file.types().of(text).matches(".*Connection");
            return takesText ? Optional.of(new CSharpSqlSink(Kind.CREATION, call.node(), text)) : Optional.empty();
        }
        if (call.receiver().isEmpty()) {
            return Optional.empty();
        }
        Kind kind = CORE.contains(method)
                ? Kind.ENTITY_CORE
                : SIX.contains(method)
                        ? (file.uses("Microsoft.EntityFrameworkCore") ? Kind.ENTITY_CORE : Kind.ENTITY_SIX)
                        : HIBERNATE.contains(method)
                                ? Kind.HIBERNATE
                                : method.matches(DAPPER) && file.uses("Dapper") ? Kind.DAPPER : null;
        return kind == null ? Optional.empty() : Optional.of(new CSharpSqlSink(kind, call.node(), text));
    }
}
