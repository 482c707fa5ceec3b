package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.Statement;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.LastingValues;
import dev.fixwright.syntax.java.Variables;
import java.util.List;

/** The values of a text, those that change before they are bound kept in variables before the text is put together. */
record CapturedValues(SqlText text, JavaEdits target, LastingValues time) {
    List<SqlValue> values() {
        return text.values().stream()
                .map(value -> time.last(value.slot().slot()) || isSteady(value) ? value : captured(value))
                .toList();
    }

    /** Whether what is bound is no more than a variable that never changes, whatever the text was given of it. */
    private boolean isSteady(SqlValue value) {
        return Variables.declaration(value.expression(), first(value))
                .filter(found -> !found.isField() && Variables.isNeverReassigned(found))
                .isPresent();
    }

    private Expression first(SqlValue value) {
        return value.slot().slot().values(text.parts().parts()).get(0).node();
    }

    private SqlValue captured(SqlValue value) {
        Statement statement = JavaFile.around(first(value), Statement.class).orElseThrow();
        String name = target.freshName("value");
        boolean isText = value.type().equals("java.lang.String") || value.type().isEmpty();
        String expression = value.type().isEmpty() ? "String.valueOf(" + value.expression() + ")" : value.expression();
        String type = isText ? "String" : value.type().contains(".") ? target.use(value.type()) : value.type();
        target.insertBefore(statement, type + " " + name + " = " + expression + ";");
        return new SqlValue(value.slot(), name, isText ? "java.lang.String" : value.type(), value.number());
    }
}
