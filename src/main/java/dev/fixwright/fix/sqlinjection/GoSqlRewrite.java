package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoSite;
import dev.fixwright.fix.sqlinjection.GoSqlSteps.Step;
import dev.fixwright.fix.sqlinjection.SqlPieceReading.SqlPiece;
import dev.fixwright.fix.sqlinjection.SqlPieceReading.SqlSlot;
import dev.fixwright.syntax.go.Declaration;
import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.go.GoText;
import dev.fixwright.syntax.go.GoText.Piece;
import dev.fixwright.syntax.go.GoTextRewrite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rewrites one call that runs SQL, and the statements that build its text. */
final class GoSqlRewrite {
    static final String DONE =
            "The SQL text is constant now and the values are bound as parameters, so they can no longer change what the statement"
                    + " does.";
    private static final String CONSTANT = "the SQL text is already constant";
    private static final String SEVERAL_RUNS = "the prepared statement is not run in one place";
    private static final String NO_DRIVER =
            "it cannot be told which database driver runs this statement, and drivers differ in how they mark parameters";

    private final GoSite site;
    private final GoFile file;
    private final GoSqlSink sink;
    private final Optional<GoSqlStyle> style;
    private final GoEdits edits;

    GoSqlRewrite(GoSite site, GoSqlSink sink, Optional<GoSqlStyle> style) {
        this.site = site;
        this.file = site.file();
        this.sink = sink;
        this.style = style;
        this.edits = site.edit();
    }

    Attempt attempt() {
        SyntaxNode argument = GoFile.bare(sink.text());
        Optional<SyntaxNode> builder = argument.is("call_expression")
                        && new GoCall(file, argument).method().equals("String")
                ? new GoCall(file, argument).receiver()
                : Optional.empty();
        if (builder.isPresent()) {
            List<Step> steps =
                    GoSqlSteps.ofBuilder(file, builder.get(), sink.call().node());
            return steps.isEmpty() ? unseen(argument) : alone(builder.get(), steps, gathered(builder.get(), steps));
        }
        if (!argument.is("identifier")) {
            return single(argument);
        }
        Optional<Declaration> shared = file.scopes().of(argument).filter(found -> found.scope() == file.root());
        List<Step> steps = shared.isPresent() ? List.of() : GoSqlSteps.ofVariable(file, argument);
        if (steps.isEmpty()) {
            return file.text(argument).isPresent() ? Attempt.declined(CONSTANT) : unseen(argument);
        }
        boolean single = steps.size() == 1 && !changesBetween(steps.get(0), argument);
        return alone(argument, steps, single ? single(steps.get(0).expression()) : gathered(argument, steps));
    }

    /** A fix of a text that nothing else takes: there its parameters would be missing. */
    private Attempt alone(SyntaxNode name, List<Step> steps, Attempt attempt) {
        Optional<String> elsewhere = GoSqlSteps.otherUse(file, name, steps, sink.text());
        return attempt.fold(fix -> elsewhere.isPresent(), declined -> false)
                ? Attempt.declined(elsewhere.orElseThrow())
                : attempt;
    }

    private static Attempt unseen(SyntaxNode text) {
        return Attempt.declined("`" + GoSite.words(text)
                + "` is not built in this function, so it cannot be seen which values the SQL text holds");
    }

    /** Whether a value of the text gets another value before the text is used, or is not known at the use. */
    private boolean changesBetween(Step step, SyntaxNode use) {
        return step.text().map(GoText::values).orElse(List.of()).stream()
                .flatMap(piece -> piece.expression().all("identifier").stream())
                .flatMap(name -> file.scopes().of(name).stream())
                .anyMatch(found -> file.scopes().changes(found).stream()
                                .anyMatch(change ->
                                        change.start() > step.expression().end() && change.end() < use.start())
                        || file.scopes()
                                .of(found.name().text(), use)
                                .filter(found::equals)
                                .isEmpty());
    }

    private Attempt single(SyntaxNode expression) {
        Optional<GoText> text = GoText.of(file, expression);
        if (text.isEmpty()) {
            return unseen(expression);
        }
        Optional<String> reason = objection(text.get());
        if (reason.isPresent()) {
            return Attempt.declined(reason.get());
        }
        List<SqlPiece> pieces = pieces(text.get());
        SqlPieceReading reading =
                sink.before().isEmpty() ? SqlPieceReading.of(pieces) : SqlPieceReading.after(sink.before(), pieces);
        Optional<String> obstacle = reading.obstacle().or(() -> unbindable(text.get(), reading.slots()));
        if (obstacle.isPresent()) {
            return Attempt.declined(obstacle.get());
        }
        return bind(expression, text.get(), reading);
    }

    private Optional<String> unbindable(GoText text, List<SqlSlot> slots) {
        return slots.stream()
                .flatMap(slot -> new GoSqlValue(file, text.pieces(), slot).objection(style.orElseThrow()).stream())
                .findFirst();
    }

    private Optional<String> objection(GoText text) {
        if (text.obstacle().isPresent()) {
            return text.obstacle();
        }
        if (text.values().stream().allMatch(value -> value.constant().isPresent())) {
            return Optional.of(CONSTANT);
        }
        return style.isEmpty() ? Optional.of(NO_DRIVER) : Optional.empty();
    }

    private Attempt bind(SyntaxNode expression, GoText text, SqlPieceReading reading) {
        List<SyntaxNode> before = sink.bound();
        boolean spreads = sink.call().spreads();
        boolean numbered = style.orElseThrow().counts();
        int markers = reading.markers().size();
        if (spreads || (numbered ? before.size() < markers : before.size() != markers)) {
            return Attempt.declined("the parameters that the statement already has cannot be matched with its text");
        }
        GoTextRewrite rewrite = new GoTextRewrite(text, edits);
        List<String> values = new ArrayList<>();
        for (SqlSlot slot : reading.slots()) {
            values.add(new GoSqlValue(file, text.pieces(), slot).expression(false));
            mark(text.pieces(), slot, rewrite, style.get().marker(before.size() + values.size()));
        }
        Optional<String> obstacle = rewrite.write(GoFile.bare(expression));
        if (obstacle.isPresent()) {
            return Attempt.declined(obstacle.get());
        }
        return sink.prepares() ? prepared(values) : pass(values, numbered ? List.of() : reading.markers());
    }

    /** Gives the values to the call: after the others, or among them as the markers in the text stand. */
    private Attempt pass(List<String> values, List<Integer> markers) {
        List<SyntaxNode> before = sink.bound();
        int next = 0;
        for (int i = 0; i < markers.size(); i++) {
            while (next < markers.get(i)) {
                edits.insert(before.get(i).start(), values.get(next++) + ", ");
            }
        }
        if (next < values.size()) {
            append(edits, sink.call(), String.join(", ", values.subList(next, values.size())));
        }
        return GoSite.fixed("sqlinjection", edits, DONE);
    }

    /** Adds last arguments to a call. */
    static void append(GoEdits edits, GoCall call, String all) {
        List<SyntaxNode> arguments = call.arguments();
        if (arguments.isEmpty()) {
            edits.insert(call.brackets().end() - 1, all);
        } else {
            edits.insert(arguments.get(arguments.size() - 1).end(), ", " + all);
        }
    }

    /** A prepared statement is given the values where it is run. */
    private Attempt prepared(List<String> values) {
        Optional<GoCall> run = run(sink);
        run.ifPresent(found -> append(edits, found, String.join(", ", values)));
        return run.isPresent() ? GoSite.fixed("sqlinjection", edits, DONE) : Attempt.declined(SEVERAL_RUNS);
    }

    /** The only call that runs a statement which the sink prepares. */
    static Optional<GoCall> run(GoSqlSink sink) {
        GoFile file = sink.call().file();
        Optional<SyntaxNode> name = sink.call()
                .node()
                .around("short_var_declaration", "assignment_statement")
                .flatMap(statement -> statement.child("left"))
                .map(left -> left.parts().get(0));
        List<GoCall> runs =
                name.flatMap(file.scopes()::of).map(found -> file.scopes().uses(found)).orElse(List.of()).stream()
                        .flatMap(use -> use.around("call_expression").stream())
                        .map(node -> new GoCall(file, node))
                        .filter(call -> call.method().matches("(Query|Exec|QueryRow)(Context)?"))
                        .toList();
        return runs.size() == 1 ? Optional.of(runs.get(0)) : Optional.empty();
    }

    static List<SqlPiece> pieces(GoText text) {
        return text.pieces().stream()
                .map(piece -> piece.isText()
                        ? new SqlPiece(true, piece.constant(), "", false)
                        : new SqlPiece(
                                false,
                                piece.constant(),
                                GoSite.words(piece.expression()),
                                piece.expression().text().contains("strings.Join(")))
                .toList();
    }

    static void mark(List<Piece> pieces, SqlSlot slot, GoTextRewrite rewrite, String marker) {
        if (!slot.quoted()) {
            rewrite.replace(pieces.get(slot.first()), marker);
            return;
        }
        for (int i = slot.first(); i <= slot.last(); i++) {
            Piece piece = pieces.get(i);
            if (piece.isText()) {
                int from = i == slot.first() ? slot.from() : 0;
                int to = i == slot.last() ? slot.to() : piece.to() - piece.from();
                rewrite.replace(piece, from, to, i == slot.first() ? marker : "");
            } else {
                rewrite.replace(piece, "");
            }
        }
    }

    private Attempt gathered(SyntaxNode name, List<Step> steps) {
        boolean constant = steps.stream()
                .flatMap(step -> step.text().map(text -> text.values().stream().skip(step.skipped())).stream())
                .flatMap(values -> values)
                .allMatch(value -> value.constant().isPresent());
        if (constant) {
            return Attempt.declined(CONSTANT);
        }
        if (style.isEmpty()) {
            return Attempt.declined(NO_DRIVER);
        }
        if (sink.prepares() && run(sink).isEmpty()) {
            return Attempt.declined(SEVERAL_RUNS);
        }
        if (!sink.bound().isEmpty()) {
            return Attempt.declined("`" + name.text()
                    + "` is built by several statements, and the statement has parameters of its own beside them");
        }
        return new GoSqlGathering(site, edits, sink, style.get(), name).attempt(steps);
    }
}
