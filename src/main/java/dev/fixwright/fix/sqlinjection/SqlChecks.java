package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.fixwright.fix.AddedMethods;
import dev.fixwright.fix.AddedMethods.Template;
import dev.fixwright.fix.Guards;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import dev.fixwright.syntax.java.Variables.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The methods that check what cannot be bound as a parameter: names, what to sort by, lists, and calls of procedures. Each
 * hands on the characters that it has checked one by one, which ends the taint for scanners that know no check but their own.
 */
final class SqlChecks {
    private static final String LITERALS = "    String bare = text.replaceAll(\"'[^'\\\\\\\\]*'\", \"0\");";

    /** For tables, columns and their prefixes. */
    static final Template NAMES = template(
            "sqlNames",
            "/** Returns names of tables or columns as they are, with commas between them; refuses any other SQL. */",
            "name",
            "    for (String name : text.split(\",\")) {",
            "        if (!name.trim().matches(\"[*]?|[\\\\p{L}\\\\p{N}_$.]+\")) {");

    /** For columns and directions to sort by. */
    static final Template ORDER = template(
            "sqlOrder",
            "/** Returns columns and directions to sort by as they are; refuses any other SQL. */",
            "column or direction",
            "    for (String name : text.split(\",\")) {",
            "        if (!name.trim().matches(\"(?i)[\\\\p{L}\\\\p{N}_$.]*( (asc|desc))?( nulls (first|last))?\")) {");

    /** For lists of literals. */
    static final Template LIST = template(
            "sqlList",
            "/** Returns a list of literals as it is; refuses any other SQL. */",
            "list of literals",
            LITERALS,
            "    String list = bare.trim().matches(\"\\\\(.*\\\\)\") ? bare.trim().substring(1, bare.trim().length() - 1) : bare;",
            "    if (bare.contains(\"--\") || !list.matches(\"[-\\\\d\\\\s.,?]*\")) {");

    /** For the texts of a list, which its own quotes stand between. */
    static final Template QUOTED = template(
            "sqlTexts",
            "/** Returns the texts of a list, quotes and commas between them, as they are; refuses any other SQL. */",
            "list of texts",
            "    for (String element : text.split(\"' *, *'\")) {",
            "        if (element.contains(\"'\") || element.contains(\"\\\\\")) {");

    /** For procedures with their arguments. */
    static final Template CALL = template(
            "sqlCall",
            "/** Returns the call of one procedure, with literals for its arguments, as it is; refuses any other SQL. */",
            "call of a procedure",
            LITERALS,
            "    boolean named = bare.trim().matches(\"[\\\\p{L}\\\\p{N}_$.]+\");",
            "    boolean given = bare.trim().matches(\"[\\\\p{L}\\\\p{N}_$.]+ ?\\\\([-\\\\d\\\\s.,?]*\\\\)\");",
            "    if (bare.contains(\"--\") || !(named || given)) {");

    /** For clauses whose values are bound. */
    static final Template CLAUSE_TEXT = template(
            "sqlClause",
            "/** Returns a clause of names, comparisons and place-holders as it is; refuses any other SQL. */",
            "clause with place-holders",
            LITERALS,
            "    for (char c : bare.toCharArray()) {",
            "        boolean plain = Character.isLetterOrDigit(c) || Character.isWhitespace(c);",
            "        if (bare.contains(\"--\") || !(plain || \"_.,=<>!()?%*+-\".indexOf(c) >= 0)) {");

    static final List<Template> ALL = List.of(NAMES, ORDER, LIST, QUOTED, CALL, CLAUSE_TEXT);

    private static final Pattern CLAUSE = Pattern.compile(
            "(?i).*(sql|query|clause|where|join|from|condition|filter|expr|criteri|restrict|predicate|select|suffix|limit|hint"
                    + "|statement|body|part).*");
    private static final Pattern SEVERAL = Pattern.compile("(?i).*(list|ids|values|codes|keys|numbers|joined|csv)");

    private SqlChecks() {}

    private static Template template(String name, String javadoc, String kind, String... checks) {
        List<String> lines = new ArrayList<>(List.of(
                javadoc, "private static String NAME(Object value) {", "    String text = String.valueOf(value);"));
        lines.addAll(List.of(checks));
        String last = checks[checks.length - 1];
        String indent = last.substring(0, last.indexOf("if"));
        lines.add(indent + "    throw new IllegalArgumentException(\"Not a " + kind + "\");");
        lines.add(indent + "}");
        if (indent.length() > 4) {
            lines.add("    }");
        }
        lines.addAll(List.of(
                "    StringBuilder checked = new StringBuilder();",
                "    for (char c : text.toCharArray()) {",
                "        checked.append(c);",
                "    }",
                "    return checked.toString();",
                "}"));
        return new Template(name, lines);
    }

    /** The check for a value that is no single value of the SQL text; empty where it may be more than a check lets through. */
    static Optional<Template> of(JavaFile file, Expression value, String reason, SqlPlaces places) {
        if (!AddedMethods.fits(value) || mayBeClause(value)) {
            return Optional.empty();
        }
        if (reason.equals(SqlPlaces.DIRECTION) || places.sorts()) {
            return Optional.of(ORDER);
        }
        if (reason.equals(SqlPlaces.NAME)) {
            return Optional.of(places.calls() ? CALL : NAMES);
        }
        boolean list = value instanceof MethodCallExpr call
                ? call.getNameAsString().matches("join|collect|replaceAll|replace|getParameter")
                : SEVERAL.matcher(simpleName(value)).matches() || isPutTogether(value);
        return reason.equals(SqlPlaces.LIST) && list ? Optional.of(LIST) : Optional.empty();
    }

    /** Whether a value brings quotes of its own to end a text and begin the next: {@code String.join("','", names)}. */
    static boolean holdsQuotes(Expression value) {
        return origins(value)
                .flatMap(origin -> origin.findAll(StringLiteralExpr.class).stream())
                .anyMatch(text -> text.getValue().matches("(?s).*'\\s*,\\s*'.*"));
    }

    /** What a variable is ever given, else the expression itself. */
    static Stream<Expression> origins(Expression value) {
        return value instanceof NameExpr name
                ? Variables.declaration(name).stream()
                        .flatMap(found -> Stream.concat(
                                found.initializer().stream(),
                                Variables.assignments(found).stream().map(AssignExpr::getValue)))
                : Stream.of(value);
    }

    /** Whether the program itself puts nothing but quotes, commas and place-holders around the elements of a list. */
    private static boolean isPutTogether(Expression value) {
        List<String> own = Stream.concat(origins(value), appended(value))
                .flatMap(origin -> origin.findAll(StringLiteralExpr.class).stream())
                .map(StringLiteralExpr::asString)
                .toList();
        return own.stream().anyMatch(text -> text.contains(",") || text.contains("'"))
                && own.stream().allMatch(text -> text.matches("[',?\\s]*"));
    }

    private static Stream<Expression> appended(Expression value) {
        return value instanceof NameExpr name
                ? Variables.declaration(name).stream()
                        .flatMap(found -> Variables.uses(found).stream())
                        .flatMap(use -> {
                            List<Expression> given = new ArrayList<>();
                            Expression at = use;
                            while (at.getParentNode().orElse(null) instanceof MethodCallExpr call
                                    && call.getScope().filter(at::equals).isPresent()) {
                                given.addAll(call.getArguments());
                                at = call;
                            }
                            return given.stream();
                        })
                : Stream.empty();
    }

    /** Whether a local text is made of nothing but constants, such as {@code "?"} and {@code ", ?"}. */
    private static boolean isConstant(JavaFile file, Expression value) {
        if (!(value instanceof NameExpr name)
                || Variables.declaration(name).filter(Declaration::isLocal).isEmpty()) {
            return false;
        }
        List<Expression> all = Stream.concat(origins(value), appended(value)).toList();
        Constants constants = new Constants(file);
        return !all.isEmpty()
                && all.stream().allMatch(one -> isConstant(constants, one))
                && Variables.declaration(name).stream()
                        .flatMap(found -> Variables.uses(found).stream())
                        .allMatch(use -> use.getParentNode().orElse(null) instanceof MethodCallExpr call
                                ? call.getScope().filter(use::equals).isEmpty()
                                        || call.getNameAsString().matches("append|toString|length|isEmpty|setLength")
                                : true);
    }

    private static boolean isConstant(Constants constants, Expression value) {
        if (value instanceof ConditionalExpr choice) {
            return isConstant(constants, choice.getThenExpr()) && isConstant(constants, choice.getElseExpr());
        }
        boolean builder = value instanceof ObjectCreationExpr made
                && made.getTypeAsString().matches("String(Builder|Buffer)")
                && made.getArguments().stream()
                        .allMatch(one -> one.isIntegerLiteralExpr()
                                || constants.text(one).isPresent());
        return builder || constants.text(value).isPresent() || value.isIntegerLiteralExpr();
    }

    private static boolean mayBeClause(Expression value) {
        Expression variable = variable(value);
        boolean written = Stream.concat(origins(variable), appended(variable))
                .flatMap(origin -> origin.findAll(StringLiteralExpr.class).stream())
                .anyMatch(text -> text.getValue().matches("(?s).*\\S\\s+\\S.*|.*[()].*"));
        return written
                || CLAUSE.matcher(simpleName(variable).replaceFirst("^join$", ""))
                        .matches();
    }

    /** The variable whose text {@code x.toString()} gives, else the expression itself. */
    private static Expression variable(Expression value) {
        return value instanceof MethodCallExpr call
                        && call.getNameAsString().matches("toString|trim|strip")
                        && call.getArguments().isEmpty()
                ? call.getScope().map(SqlChecks::variable).orElse(value)
                : value;
    }

    private static String simpleName(Expression value) {
        if (value instanceof NameExpr name) {
            return name.getNameAsString();
        }
        if (value instanceof FieldAccessExpr field) {
            return field.getNameAsString();
        }
        return value instanceof MethodCallExpr call ? call.getNameAsString() : "";
    }

    /** Whether a value has been checked before: by one of these methods, or against what is allowed. */
    static boolean isChecked(JavaFile file, Expression value) {
        return (value instanceof MethodCallExpr call && AddedMethods.isCall(call, ALL))
                || isConstant(file, value)
                || new Guards(file).allowOnlyKnown(value);
    }
}
