package dev.fixwright.fix.sqlinjection;

import dev.fixwright.syntax.java.JavaEdits;

/** Values as Spring's templates take them. */
final class SpringValues {
    private SpringValues() {}

    /** The value itself, or with the type that the database shall see where it takes no text for it. */
    static String argument(SqlValue value, JavaEdits edits, boolean strict) {
        return value.sqlType(strict)
                .map(type -> "new " + edits.use("org.springframework.jdbc.core.SqlParameterValue") + "("
                        + edits.use("java.sql.Types") + "." + type + ", " + value.expression() + ")")
                .orElse(value.expression());
    }
}
