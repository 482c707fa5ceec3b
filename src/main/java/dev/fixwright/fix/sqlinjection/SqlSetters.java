package dev.fixwright.fix.sqlinjection;

import dev.fixwright.syntax.java.JavaEdits;
import java.util.ArrayList;
import java.util.List;

/** The lines that bind the values of a plan to a JDBC statement. */
final class SqlSetters {
    private SqlSetters() {}

    static List<String> lines(SqlPlan plan, String statement, JavaEdits edits, boolean strictNumbers) {
        List<String> lines = new ArrayList<>();
        if (plan.list().isPresent()) {
            String list = plan.list().get();
            String index = edits.freshName("i");
            boolean array = plan.text().array().isPresent();
            String size = array ? ".length; " : ".size(); ";
            String value = array ? "[" + index + "]" : ".get(" + index + ")";
            lines.add("for (int " + index + " = 0; " + index + " < " + list + size + index + "++) {");
            int first = plan.text().reading().markers().size() + 1;
            lines.add("    " + statement + ".setObject(" + index + " + " + first + ", " + list + value + ");");
            lines.add("}");
            return lines;
        }
        for (SqlValue value : plan.values()) {
            int position = plan.text().reading().positionOf(value.slot());
            lines.add(value.setter(statement, String.valueOf(position), edits, strictNumbers));
        }
        return lines;
    }
}
