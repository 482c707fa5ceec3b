package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoSite;
import dev.fixwright.fix.sqlinjection.GoSqlSteps.Step;
import dev.fixwright.fix.sqlinjection.SqlPieceReading.SqlSlot;
import dev.fixwright.syntax.go.Declaration;
import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.go.GoText;
import dev.fixwright.syntax.go.GoTextRewrite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** SQL text that several statements build: its values are gathered in a slice beside it. */
final class GoSqlGathering {
    private final GoSite site;
    private final GoFile file;
    private final GoEdits edits;
    private final GoSqlSink sink;
    private final GoSqlStyle style;
    private final SyntaxNode name;
    private final String list;
    private int known;
    private boolean counted = true;

    GoSqlGathering(GoSite site, GoEdits edits, GoSqlSink sink, GoSqlStyle style, SyntaxNode name) {
        this.site = site;
        this.file = site.file();
        this.edits = edits;
        this.sink = sink;
        this.style = style;
        this.name = name;
        this.list = edits.freshName("args", "params", "sqlArgs");
    }

    Attempt attempt(List<Step> steps) {
        SyntaxNode declared = file.scopes()
                .of(name)
                .map(Declaration::name)
                .map(GoFile::statement)
                .orElseThrow();
        SqlPieceReading reading = SqlPieceReading.of(List.of());
        boolean declaredHere = false;
        for (Step step : steps) {
            Optional<GoText> text = step.text().filter(found -> found.obstacle().isEmpty());
            boolean alone = !step.statement().is("if_statement", "for_statement", "expression_switch_statement");
            if (text.isEmpty() || !alone || !file.takesLinesBefore(step.statement())) {
                return Attempt.declined("it cannot be seen which values `" + GoSite.words(step.statement())
                        + "` brings into the SQL text");
            }
            reading = step.begins()
                    ? SqlPieceReading.of(GoSqlRewrite.pieces(text.get()))
                    : reading.then(GoSqlRewrite.pieces(text.get()), step.skipped());
            if (reading.obstacle().isPresent()) {
                return Attempt.declined(reading.obstacle().get());
            }
            boolean first = step.statement() == declared;
            declaredHere |= first;
            Optional<String> reason = write(step, text.get(), reading.slots(), first);
            if (reason.isPresent()) {
                return Attempt.declined(reason.get());
            }
        }
        if (!declaredHere) {
            edits.insertAfter(declared, List.of("var " + list + " []" + any()));
        }
        GoCall run = sink.prepares() ? GoSqlRewrite.run(sink).orElseThrow() : sink.call();
        GoSqlRewrite.append(edits, run, list + "...");
        return GoSite.fixed("sqlinjection", edits, GoSqlRewrite.DONE);
    }

    private String any() {
        return site.module().hasGo(1, 18) ? "any" : "interface{}";
    }

    private Optional<String> write(Step step, GoText text, List<SqlSlot> slots, boolean first) {
        boolean always = step.statement()
                .parent()
                .equals(GoFile.statement(sink.call().node()).parent());
        if (step.begins()) {
            known = 0;
            counted = first || always;
        }
        counted &= always || slots.isEmpty();
        GoTextRewrite rewrite = new GoTextRewrite(text, edits);
        List<String> values = new ArrayList<>();
        boolean dynamic = style.counts() && !counted;
        if (dynamic && slots.size() > 1) {
            return Optional.of("`" + GoSite.words(step.statement())
                    + "` does not always run and brings several values, whose parameters cannot be counted in advance");
        }
        for (SqlSlot slot : slots) {
            GoSqlValue value = new GoSqlValue(file, text.pieces(), slot);
            Optional<String> reason = value.objection(style);
            if (reason.isPresent()) {
                return reason;
            }
            values.add(value.expression(first || step.begins()));
            known++;
            GoSqlRewrite.mark(
                    text.pieces(), slot, rewrite, dynamic ? style.sign() + GoTextRewrite.MARK : style.marker(known));
        }
        if (!slots.isEmpty()) {
            Optional<String> obstacle = rewrite.write(
                    step.expression(), GoTextRewrite.MARK, GoEdits.use("strconv") + ".Itoa(len(" + list + "))");
            if (obstacle.isPresent()) {
                return obstacle;
            }
        }
        gather(step, first, values, dynamic);
        return Optional.empty();
    }

    private void gather(Step step, boolean first, List<String> values, boolean dynamic) {
        String all = String.join(", ", values);
        if (first) {
            edits.insertAfter(
                    step.statement(),
                    List.of(
                            values.isEmpty()
                                    ? "var " + list + " []" + any()
                                    : list + " := []" + any() + "{" + all + "}"));
        } else if (step.begins() && !isFirstWrite(step)) {
            edits.insertAfter(step.statement(), List.of(list + " = []" + any() + "{" + all + "}"));
        } else if (!values.isEmpty()) {
            List<String> line = List.of(list + " = append(" + list + ", " + all + ")");
            if (dynamic) {
                edits.insertBefore(step.statement(), line);
            } else {
                edits.insertAfter(step.statement(), line);
            }
        }
    }

    /** Whether the step writes into a builder, which begins empty. */
    private static boolean isFirstWrite(Step step) {
        return step.statement().is("expression_statement");
    }
}
