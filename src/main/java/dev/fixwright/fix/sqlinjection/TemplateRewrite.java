package dev.fixwright.fix.sqlinjection;

import static java.util.stream.Collectors.joining;

import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calls of Spring's {@code JdbcTemplate}: values go to the arguments, in the order of their place-holders. */
final class TemplateRewrite implements SinkRewrite {
    static final String EXPLANATION =
            "The SQL text is constant now and the values are handed to the template as arguments, which it binds as"
                    + " parameters, so they can no longer change what the SQL does.";

    private final JavaFile file;
    private final MethodCallExpr call;
    private final SqlText text;
    private final JavaEdits edits;
    private final boolean strictNumbers;

    TemplateRewrite(JavaSite site, MethodCallExpr call, SqlText text, JavaEdits edits) {
        this.file = site.file();
        this.call = call;
        this.text = text;
        this.edits = edits;
        this.strictNumbers = SqlSinks.isStrict(site);
    }

    @Override
    public String explanation() {
        return EXPLANATION;
    }

    @Override
    public String refusal() {
        String name = call.getNameAsString();
        boolean executes = name.equals("execute") && call.getArguments().size() == 1;
        if (executes && (!(call.getParentNode().orElseThrow() instanceof ExpressionStmt) || isQuery())) {
            return "`execute` takes no arguments to bind, and this one cannot be an `update`";
        }
        boolean batch = name.equals("batchUpdate") && call.getArguments().size() == 1;
        TemplateSetter setter = new TemplateSetter(file, call, text, edits, strictNumbers);
        if (setter.isSetter() || setter.isRows()) {
            return bySetter(setter);
        }
        if (!executes && !batch && (name.equals("execute") || name.equals("batchUpdate"))) {
            return "`" + name + "` of this form takes its parameters from elsewhere";
        }
        Optional<Values> given =
                executes || batch ? Optional.of(Values.of(List.of(), call.getArgument(0))) : given(setter);
        if (given.isEmpty()) {
            return "the arguments of the query are handed over in a form that nothing can be added to";
        }
        SqlPlanner planner = new SqlPlanner(text, edits, text.questionMarks()).typed(strictNumbers);
        Optional<SqlPlan> plan = planner.plan();
        if (plan.isEmpty()) {
            return planner.refusal();
        }
        long markers = text.reading().markers().size();
        if (given.get().array().isPresent() && !isAtOneEnd()) {
            return "the query has parameters on both sides of the value, and their arguments are in an array";
        }
        if (given.get().array().isEmpty() && given.get().list().size() != markers) {
            return "the query's parameters and its arguments do not match in number";
        }
        plan.get().applyTo(edits);
        edits.replace(call.getArgument(0), plan.get().sql());
        if (executes) {
            edits.replace(call.getName(), "update");
        }
        if (batch) {
            addBatch(plan.get());
        } else {
            add(plan.get(), given.get());
        }
        return "";
    }

    private String bySetter(TemplateSetter setter) {
        SqlPlanner planner = new SqlPlanner(text, edits, text.questionMarks()).typed(strictNumbers);
        Optional<SqlPlan> plan = planner.plan();
        if (plan.isEmpty()) {
            return planner.refusal();
        }
        plan.get().applyTo(edits);
        edits.replace(call.getArgument(0), plan.get().sql());
        return setter.refusal(plan.get());
    }

    private boolean isQuery() {
        return text.reading().verb().matches("SELECT|WITH|VALUES");
    }

    /**
     * The values that the call hands over already.
     *
     * @param last the argument or array element after which the first value goes where there is none
     * @param array the array that holds them, where it is filled elsewhere or empty
     */
    private record Values(List<Expression> list, Expression last, Optional<Expression> array) {
        static Values of(List<Expression> list, Expression last) {
            return new Values(list, last, Optional.empty());
        }
    }

    private boolean isAtOneEnd() {
        return text.reading().slots().stream()
                        .allMatch(slot -> text.reading().markers().stream().allMatch(slot::isAfter))
                || text.reading().slots().stream()
                        .allMatch(slot -> text.reading().markers().stream().noneMatch(slot::isAfter));
    }

    /** The array with the values before or after its own. */
    private String joined(Expression array, List<String> values) {
        String added = String.join(", ", values);
        if (isEmpty(array)) {
            return "new Object[] {" + added + "}";
        }
        String stream = edits.use("java.util.stream.Stream");
        String own = edits.use("java.util.Arrays") + ".stream(" + file.text(array) + ")";
        String more = stream + ".of(" + added + ")";
        boolean after = text.reading().slots().stream()
                .allMatch(slot -> text.reading().markers().stream().allMatch(slot::isAfter));
        boolean first = text.reading().markers().isEmpty() || !after;
        return stream + ".concat(" + (first ? more + ", " + own : own + ", " + more) + ").toArray()";
    }

    private static boolean isEmpty(Expression array) {
        return array instanceof ArrayCreationExpr made
                && (made.getInitializer()
                                .map(found -> found.getValues().isEmpty())
                                .orElse(false)
                        || made.getLevels()
                                .get(0)
                                .getDimension()
                                .filter(size -> size.toString().equals("0"))
                                .isPresent());
    }

    private Optional<Values> given(TemplateSetter setter) {
        List<Expression> arguments = call.getArguments();
        int first = 1;
        if (arguments.size() > 1 && isArray(arguments.get(1))) {
            return arguments.size() > 2 && isArray(arguments.get(2)) ? Optional.empty() : inArray(arguments.get(1));
        }
        if (takesHandler()) {
            first = 2;
        }
        if (arguments.size() < first || setter.endsInHandler()) {
            return Optional.empty();
        }
        if (arguments.size() == first + 1 && isArray(arguments.get(first))) {
            return inArray(arguments.get(first));
        }
        return Optional.of(
                Values.of(List.copyOf(arguments.subList(first, arguments.size())), arguments.get(first - 1)));
    }

    private Optional<Values> inArray(Expression array) {
        if (array instanceof ArrayCreationExpr made
                && made.getInitializer()
                        .filter(found -> !found.getValues().isEmpty())
                        .isPresent()) {
            List<Expression> values = made.getInitializer().orElseThrow().getValues();
            return Optional.of(Values.of(List.copyOf(values), values.get(0)));
        }
        return array.isArrayCreationExpr() && !isEmpty(array)
                ? Optional.empty()
                : Optional.of(new Values(List.of(), array, Optional.of(array)));
    }

    private boolean takesHandler() {
        String name = call.getNameAsString();
        if (name.matches("query|queryForObject|queryForStream")) {
            return true;
        }
        return name.equals("queryForList")
                && call.getArguments().size() > 1
                && (call.getArgument(1).isClassExpr() || file.types().isA(call.getArgument(1), "java.lang.Class"));
    }

    private boolean isArray(Expression argument) {
        return argument.isArrayCreationExpr()
                || file.types()
                        .typeOf(argument)
                        .filter(type -> type.endsWith("[]"))
                        .isPresent();
    }

    /** The one text's values as a batch of one. */
    private void addBatch(SqlPlan plan) {
        String values = plan.list()
                .map(list -> list + ".toArray()")
                .orElseGet(() -> plan.values().stream()
                        .map(value -> SpringValues.argument(value, edits, strictNumbers))
                        .collect(joining(", ", "new Object[] {", "}")));
        String list = edits.use("java.util.Collections") + ".singletonList(" + values + ")";
        edits.insert(file.end(call.getArgument(0)), ", " + list);
    }

    private void add(SqlPlan plan, Values given) {
        if (given.array().isPresent()) {
            if (plan.list().isPresent() && isEmpty(given.array().get())) {
                edits.replace(given.array().get(), plan.list().get() + ".toArray()");
                return;
            }
            List<String> values = plan.list().isPresent()
                    ? List.of(plan.list().get() + ".toArray()")
                    : plan.values().stream()
                            .map(value -> SpringValues.argument(value, edits, strictNumbers))
                            .toList();
            edits.replace(given.array().get(), joined(given.array().get(), values));
            return;
        }
        if (plan.list().isPresent()) {
            edits.insert(file.end(given.last()), ", " + plan.list().get() + ".toArray()");
            return;
        }
        Map<Integer, String> added = new LinkedHashMap<>();
        for (SqlValue value : plan.values()) {
            int before = (int) text.reading().markers().stream()
                    .filter(value.slot()::isAfter)
                    .count();
            boolean atStart = before == 0 && !given.list().isEmpty();
            int place = atStart
                    ? file.start(given.list().get(0))
                    : file.end(before == 0 ? given.last() : given.list().get(before - 1));
            String argument = SpringValues.argument(value, edits, strictNumbers);
            added.merge(place, atStart ? argument + ", " : ", " + argument, String::concat);
        }
        added.forEach(edits::insert);
    }
}
