package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.Statement;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.LastingValues;
import java.util.List;

/** The values of a text, those that change before they are bound kept in variables before the text is put together. */
record CapturedValues(SqlText text, JavaEdits target, LastingValues time) {
    List<SqlValue> values() {
        return text.values().stream()
                .map(value -> time.last(value.slot().slot()) ? value : captured(value))
                .toList();
    }

    private SqlValue captured(SqlValue value) {
        Expression first =
                value.slot().slot().values(text.parts().parts()).get(0).node();
        Statement statement = JavaFile.around(first, Statement.class).orElseThrow();
        String name = target.freshName("value");
        boolean isText = value.type().equals("java.lang.String") || value.type().isEmpty();
        String expression = value.type().isEmpty() ? "String.valueOf(" + value.expression() + ")" : value.expression();
        String type = isText ? "String" : value.type().contains(".") ? target.use(value.type()) : value.type();
        target.insertBefore(statement, type + " " + name + " = " + expression + ";");
        return new SqlValue(value.slot(), name, isText ? "java.lang.String" : value.type(), value.number());
    }
}
