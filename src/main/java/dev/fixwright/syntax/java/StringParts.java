package dev.fixwright.syntax.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a text is put together: the constant texts and the values that make it up, in order, each with its place in the file.
 * Understands concatenation, {@code +=} and {@code append} over several statements, builders, formats, {@code concat},
 * {@code String.join}, text blocks, constants, and choices among constants. Whatever else it meets is a {@link Value}.
 *
 * @param steps what each statement adds, in source order; a text written in one expression has one step
 * @param obstacle why the parts are not the whole story; empty where they are
 */
public record StringParts(List<Step> steps, Optional<String> obstacle) {

    /** A piece of the text. */
    public sealed interface Part {
        /** The expression that gives the piece: a literal, a constant's name, a value. */
        Expression node();

        /** Where the piece stands in a format's text, if it is an argument of a format. */
        Optional<Hole> hole();
    }

    /**
     * Constant text.
     *
     * @param value the characters
     * @param from the index of the first of them in the literal {@code node}
     * @param literal the literal's text, where the characters are written in place and may be edited there
     */
    public record Text(String value, Expression node, int from, Optional<LiteralText> literal, Optional<Hole> hole)
            implements Part {
        /** The offset in the file of a character of {@code value}. */
        public int offset(int index) {
            return literal.orElseThrow().offset(from + index);
        }
    }

    /** One of several constant texts, chosen when the program runs. */
    public record Choice(List<String> values, Expression node, Optional<Hole> hole) implements Part {}

    /** A value that is known only when the program runs. */
    public record Value(Expression node, Optional<Hole> hole) implements Part {}

    /**
     * The place of an argument in a format's text, {@code %s} or <code>{0}</code>.
     *
     * @param call the call of the format
     * @param literal the literal with the format's text
     * @param start where the place-holder begins in the file
     * @param end just past it
     */
    public record Hole(MethodCallExpr call, Expression literal, int start, int end) {}

    /**
     * What one statement adds to the text.
     *
     * @param statement the statement; empty where the text is written where it is used
     * @param root the expression that holds the parts
     * @param conditional whether it may be skipped on the way to the use
     * @param repeated whether it may run more than once
     * @param resets whether it replaces what was there before
     */
    public record Step(
            Optional<Statement> statement,
            Expression root,
            boolean conditional,
            boolean repeated,
            boolean resets,
            List<Part> parts) {
        /** Whether neither this nor another statement ever runs without the other. */
        public boolean comesWith(Step other) {
            boolean always = Stream.of(this, other).noneMatch(step -> step.conditional || step.repeated);
            return always
                    || block().filter(own ->
                                    other.block().filter(found -> found == own).isPresent())
                            .isPresent();
        }

        private Optional<Node> block() {
            return statement.flatMap(Node::getParentNode).filter(BlockStmt.class::isInstance);
        }

        Step with(List<Part> some, boolean nowResets) {
            return new Step(statement, root, conditional, repeated, nowResets, List.copyOf(some));
        }
    }

    /** The parts of a text, as seen where the expression stands. */
    public static StringParts of(JavaFile file, Expression expression) {
        return new StringSteps(file).of(expression);
    }

    public List<Part> parts() {
        return steps.stream().flatMap(step -> step.parts().stream()).toList();
    }

    public List<Value> values() {
        return parts().stream()
                .filter(Value.class::isInstance)
                .map(Value.class::cast)
                .toList();
    }

    /** Whether every part is there exactly once, on every way to the use. */
    public boolean isLinear() {
        return steps.stream().noneMatch(step -> step.conditional() || step.repeated());
    }

    /** Whether nothing but the programmer's own text is in it. */
    public boolean isConstant() {
        return obstacle.isEmpty() && values().isEmpty();
    }

    /** This text with one of its parts, a variable, taken apart in turn. */
    public StringParts expanded(int part, StringParts inner) {
        List<Step> expanded = new ArrayList<>();
        int index = part;
        for (Step step : steps) {
            int size = step.parts().size();
            if (index < 0 || index >= size) {
                expanded.add(step);
            } else {
                expanded.add(step.with(step.parts().subList(0, index), step.resets()));
                for (Step one : inner.steps()) {
                    expanded.add(new Step(
                            one.statement(), one.root(), one.conditional(), one.repeated(), false, one.parts()));
                }
                expanded.add(step.with(step.parts().subList(index + 1, size), false));
            }
            index -= size;
        }
        return new StringParts(List.copyOf(expanded), obstacle.or(inner::obstacle));
    }
}
