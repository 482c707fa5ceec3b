package dev.fixwright.fix.sqlinjection;

import dev.fixwright.syntax.java.JavaEdits;

/** Values as Spring's templates take them. */
final class SpringValues {
    private SpringValues() {}

    /** The value itself, or with the type that the database shall see where a text stands for a number. */
    static String argument(SqlValue value, JavaEdits edits, boolean strictNumbers) {
        boolean limit = value.slot().clause().equals("LIMIT");
        if (!value.number() || !(limit || strictNumbers)) {
            return value.expression();
        }
        return "new " + edits.use("org.springframework.jdbc.core.SqlParameterValue") + "(" + edits.use("java.sql.Types")
                + (limit ? ".INTEGER, " : ".NUMERIC, ") + value.expression() + ")";
    }
}
