package dev.fixwright.fix.ldapinjection;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import dev.fixwright.syntax.java.Variables.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The values that a directory search is given for the place-holders of its filter.
 *
 * @param size how many there are
 * @param array the array that holds them; none where the search takes none yet
 */
record SearchArguments(JavaFile file, MethodCallExpr call, int size, Optional<Expression> array) {
    /** Empty where it cannot be told how many values there are. */
    static Optional<SearchArguments> of(JavaFile file, MethodCallExpr call) {
        if (call.getArguments().size() == 3) {
            return Optional.of(new SearchArguments(file, call, 0, Optional.empty()));
        }
        Expression array = call.getArgument(2);
        return length(array).map(size -> new SearchArguments(file, call, size, Optional.of(array)));
    }

    private static Optional<Integer> length(Expression array) {
        if (array.isNullLiteralExpr()) {
            return Optional.of(0);
        }
        if (array instanceof ArrayInitializerExpr values) {
            return Optional.of(values.getValues().size());
        }
        if (array instanceof ArrayCreationExpr made && made.getInitializer().isPresent()) {
            return length(made.getInitializer().orElseThrow());
        }
        if (array instanceof ArrayCreationExpr made) {
            return made.getLevels()
                    .get(0)
                    .getDimension()
                    .filter(Expression::isIntegerLiteralExpr)
                    .map(size -> size.asIntegerLiteralExpr().asNumber().intValue());
        }
        return array instanceof NameExpr name
                ? Variables.declaration(name).flatMap(SearchArguments::length)
                : Optional.empty();
    }

    /** The length of a local variable's array; unknown where another array may be put into it. */
    private static Optional<Integer> length(Declaration variable) {
        boolean fixed = variable.isLocal()
                && variable.node() instanceof VariableDeclarator
                && Variables.assignments(variable).isEmpty();
        return variable.initializer()
                .filter(value -> fixed && !(value instanceof NameExpr))
                .flatMap(SearchArguments::length);
    }

    /** Hands more values over, after those that are there. */
    void add(List<String> values, JavaEdits edits) {
        String added = String.join(", ", values);
        if (array.isEmpty()) {
            edits.insert(file.end(call.getArgument(1)), ", new Object[] {" + added + "}");
        } else if (array.get() instanceof ArrayCreationExpr made
                && size > 0
                && made.getInitializer().isPresent()) {
            var written = made.getInitializer().orElseThrow().getValues();
            edits.insert(file.end(written.get(size - 1)), ", " + added);
        } else {
            List<String> all = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                all.add(file.text(array.get()) + "[" + i + "]");
            }
            all.addAll(values);
            edits.replace(array.get(), "new Object[] {" + String.join(", ", all) + "}");
        }
    }
}
