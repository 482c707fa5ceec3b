package dev.fixwright.fix.sqlinjection.javascript;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.Texts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Binds the values of SQL texts as parameters, the way that the database library at hand takes them. */
public final class JavaScriptSqlInjectionFixer implements JavaScriptFixer {
    private static final Pattern RUNS = Pattern.compile(
            ".*\\.(query|execute|run|all|get|each|exec|prepare|raw|any|one|oneOrNone|none|many|manyOrNone|unsafe"
                    + "|\\$queryRawUnsafe|\\$executeRawUnsafe|whereRaw|orderByRaw|havingRaw|joinRaw)");
    private static final Pattern SQL = Pattern.compile(
            "(?is).*\\b(select|insert|update|delete|where|replace|call|exec|alter|drop|create|with)\\b.*");

    @Override
    public String weakness() {
        return "sqlinjection";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<SyntaxNode> call = site.sink(one -> isSink(site, one), "call_expression");
        BuilderCondition condition = new BuilderCondition(site);
        Optional<SyntaxNode> built = call.isEmpty() ? condition.call() : Optional.empty();
        if (built.isPresent()) {
            return condition.bind(built.get(), weakness());
        }
        Optional<Attempt> document = call.isEmpty() ? new DocumentQuery(site, weakness()).attempt() : Optional.empty();
        if (document.isPresent()) {
            return document.get();
        }
        if (call.isEmpty()) {
            return Attempt.declined(
                    madeByCall(site).orElse("nothing on these lines runs SQL that is put together here"));
        }
        SyntaxNode sql = SqlCall.sql(call.get()).orElseThrow();
        String called = site.script().called(call.get());
        if (called.matches(".*\\.\\$(query|execute)RawUnsafe")) {
            return tagged(site, call.get(), sql);
        }
        Optional<Dialect> dialect = Dialect.of(site, call.get());
        if (dialect.isEmpty()) {
            return Attempt.declined("it cannot be told which database library `"
                    + call.get().child("function").map(SyntaxNode::text).orElse("")
                    + "` belongs to, and so not how it takes values");
        }
        if (called.endsWith(".exec")) {
            return Attempt.declined("`exec` runs several statements at once and takes no values");
        }
        if (dialect.get() == Dialect.PREPARED && !called.endsWith(".prepare")) {
            return Attempt.declined("`" + called.replaceFirst(".*\\.", "")
                    + "` is no method of the database library, and so it cannot be told how it takes values");
        }
        Optional<SyntaxNode> ended = ended(site, sql);
        if (ended.isPresent()) {
            ScriptEdits edits = site.edit();
            edits.before(
                    call.get(),
                    ended.get().text() + " += "
                            + sql.child("right").map(SyntaxNode::text).orElse("") + ";");
            edits.replace(sql, ended.get().text());
            return grown(site, call.get(), ended.get(), dialect.get(), edits);
        }
        return Texts.isText(sql)
                ? inPlace(site, call.get(), sql, dialect.get())
                : held(site, call.get(), sql, dialect.get());
    }

    private static boolean isSink(ScriptSite site, SyntaxNode call) {
        boolean part = call.child("function")
                .filter(function -> function.text().matches("(?s).*\\.(where|having|join|orderBy)Raw"))
                .isPresent();
        return runs(call)
                && SqlCall.sql(call)
                        .filter(sql -> (part && Texts.isText(sql)) || holdsSql(site, sql))
                        .isPresent();
    }

    /** Why SQL that a function puts together is left alone: its values have no places in a text that could be marked. */
    private static Optional<String> madeByCall(ScriptSite site) {
        return site.sinks(JavaScriptSqlInjectionFixer::runs, "call_expression").stream()
                .flatMap(call -> SqlCall.sql(call).stream())
                .map(sql -> site.script().bindings().soleValue(sql).orElse(sql))
                .filter(value ->
                        value.is("call_expression") && SQL.matcher(value.text()).matches())
                .findFirst()
                .map(
                        value -> "the SQL text is put together by `"
                                + (value.text().startsWith("[")
                                        ? "[…].join"
                                        : value.child("function")
                                                .map(SyntaxNode::text)
                                                .orElse(""))
                                + "`, in whose arguments no placeholder can take the place of a value: write it as one template first");
    }

    private static boolean runs(SyntaxNode call) {
        return call.child("function")
                .filter(function -> function.is("member_expression"))
                .flatMap(function -> function.child("property"))
                .filter(method -> RUNS.matcher("." + method.text()).matches())
                .isPresent();
    }

    /** The variable of a text to whose end the call itself adds constant words. */
    private static Optional<SyntaxNode> ended(ScriptSite site, SyntaxNode sql) {
        return sql.is("binary_expression")
                ? sql.child("left")
                        .filter(left -> left.is("identifier") && holdsSql(site, left))
                        .filter(left -> site.script().bindings().soleValue(left).isEmpty())
                        .filter(left -> sql.child("right")
                                .flatMap(site.script().texts()::constant)
                                .isPresent())
                : Optional.empty();
    }

    private static boolean holdsSql(ScriptSite site, SyntaxNode sql) {
        if (ended(site, sql).isPresent()) {
            return true;
        }
        if (Texts.isText(sql)) {
            return SQL.matcher(sql.text()).matches();
        }
        return site.script()
                .bindings()
                .binding(sql)
                .filter(binding -> sql.is("identifier") && binding.isVariable())
                .flatMap(binding -> binding.initializer())
                .filter(value -> Texts.isText(value)
                        && (SQL.matcher(value.text()).matches() || value.text().length() == 2))
                .isPresent();
    }

    /** Prisma takes the values of a template that is its tag's own. */
    private Attempt tagged(ScriptSite site, SyntaxNode call, SyntaxNode sql) {
        SqlText text = SqlText.of(site, sql);
        if (text.obstacle().isPresent()) {
            return Attempt.declined(text.obstacle().get());
        }
        if (text.regions().isEmpty()) {
            return Attempt.declined("the SQL text is already constant");
        }
        if (!sql.is("template_string")) {
            return Attempt.declined("the SQL text is no template, of which Prisma could take the values");
        }
        Optional<SyntaxNode> kept = text.keptPieces().stream()
                .filter(value -> !Values.isNumber(site.name(value)))
                .findFirst();
        if (kept.isPresent()) {
            return Attempt.declined("`" + kept.get().text()
                    + "` is a constant piece of the SQL text, and Prisma would bind it as a value of its template");
        }
        ScriptEdits edits = site.edit();
        SyntaxNode method = call.child("function")
                .flatMap(function -> function.child("property"))
                .orElseThrow();
        edits.replace(method, method.text().replace("Unsafe", ""));
        edits.replace(method.end(), sql.start(), "");
        edits.replace(sql.end(), call.end(), "");
        Optional<String> reason = text.replace(
                edits, i -> "${" + Values.typed(site, text.regions().get(i)) + "}");
        return reason.map(Attempt::declined).orElseGet(() -> fixed(site, edits));
    }

    private Attempt inPlace(ScriptSite site, SyntaxNode call, SyntaxNode sql, Dialect dialect) {
        SqlText text = SqlText.of(site, sql);
        if (text.obstacle().isPresent()) {
            return Attempt.declined(text.obstacle().get());
        }
        if (text.regions().isEmpty()) {
            return Attempt.declined("the SQL text is already constant, its values are bound");
        }
        ScriptEdits edits = site.edit();
        Optional<String> reason = dialect == Dialect.INPUTS
                ? new NamedInputs(call).bind(edits, text)
                : bound(edits, text, new SqlCall(call, dialect), dialect);
        return reason.map(Attempt::declined).orElseGet(() -> fixed(site, edits));
    }

    private static Optional<String> bound(ScriptEdits edits, SqlText text, SqlCall call, Dialect dialect) {
        Optional<String> lists = Values.obstacle(text, dialect);
        if (lists.isPresent()) {
            return lists;
        }
        boolean numbered = dialect == Dialect.NUMBERS;
        int already = text.placeholdersAlready(numbered);
        List<String> values = text.regions().stream().map(Values::bound).collect(Collectors.toList());
        return text.replace(
                        edits, i -> Values.placeholder(text.regions().get(i), numbered ? "$" + (already + i + 1) : "?"))
                .or(() -> call.bind(edits, values, places(text, already, numbered), already));
    }

    /** Before which of the values that are bound already each new one goes. */
    private static List<Integer> places(SqlText text, int already, boolean numbered) {
        return text.regions().stream()
                .map(region -> numbered
                        ? already
                        : (int) region.before().chars().filter(c -> c == '?').count())
                .toList();
    }

    /** The SQL of a variable: one text, or one that later statements add to. */
    private Attempt held(ScriptSite site, SyntaxNode call, SyntaxNode name, Dialect dialect) {
        Optional<SyntaxNode> only = site.script().bindings().soleValue(name).filter(Texts::isText);
        return only.isPresent()
                ? alone(site, call, name, inPlace(site, call, only.get(), dialect))
                : grown(site, call, name, dialect, site.edit());
    }

    /** A fix of a text that nothing else takes: there its placeholders would have no values. */
    private static Attempt alone(ScriptSite site, SyntaxNode call, SyntaxNode name, Attempt attempt) {
        Optional<SyntaxNode> elsewhere = new OtherUses(site, name).besides(call);
        return attempt.fold(fix -> elsewhere.isPresent(), declined -> false)
                ? Attempt.declined("the text `" + name.text() + "` is also used on line "
                        + elsewhere.orElseThrow().line() + ", where its parameters would be missing")
                : attempt;
    }

    private Attempt grown(ScriptSite site, SyntaxNode call, SyntaxNode name, Dialect dialect, ScriptEdits edits) {
        Attempt attempt = new GrownText(site, name, dialect)
                .bind(edits, new SqlCall(call, dialect))
                .map(Attempt::declined)
                .orElseGet(() -> fixed(site, edits));
        return alone(site, call, name, attempt);
    }

    private Attempt fixed(ScriptSite site, ScriptEdits edits) {
        return site.fix(
                weakness(),
                edits,
                "The SQL text is constant now and the values are bound as parameters, so they cannot change what the statement"
                        + " does.",
                "A bound `null` is NULL in the database, no longer the text \"null\".");
    }
}
