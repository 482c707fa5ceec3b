package dev.fixwright.fix.sqlinjection;

import dev.fixwright.syntax.java.JavaEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines that bind the values of a plan to a JDBC statement. */
final class SqlSetters {
    private SqlSetters() {}

    /** Why the values of a plan cannot be bound one after the other, as those of a list are, all without a type. */
    static Optional<String> refusal(SqlPlan plan, boolean strict) {
        return plan.values().stream()
                .filter(value -> strict && plan.list().isPresent() && value.isForAny())
                .findFirst()
                .map(value -> "PostgreSQL needs the type of `" + value.expression()
                        + "`, the argument of a function, while other values of the same list must have none");
    }

    static List<String> lines(SqlPlan plan, String statement, JavaEdits edits, boolean strict) {
        List<String> lines = new ArrayList<>();
        if (plan.list().isPresent()) {
            String list = plan.list().get();
            String index = edits.freshName("i");
            boolean array = plan.text().array().isPresent();
            String size = array ? ".length; " : ".size(); ";
            String value = array ? "[" + index + "]" : ".get(" + index + ")";
            lines.add("for (int " + index + " = 0; " + index + " < " + list + size + index + "++) {");
            int first = plan.text().reading().markers().size() + 1;
            // of a list it is not known which values are texts, so the database is left to tell by their columns
            String type = strict ? ", " + edits.use("java.sql.Types") + ".OTHER" : "";
            lines.add("    " + statement + ".setObject(" + index + " + " + first + ", " + list + value + type + ");");
            lines.add("}");
            return lines;
        }
        for (SqlValue value : plan.values()) {
            int position = plan.text().reading().positionOf(value.slot());
            lines.add(value.setter(statement, String.valueOf(position), edits, strict));
        }
        return lines;
    }
}
