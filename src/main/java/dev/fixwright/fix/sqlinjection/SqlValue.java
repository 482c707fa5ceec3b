package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.expr.Expression;
import dev.fixwright.fix.sqlinjection.SqlReading.SqlSlot;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A value as it is bound: the Java expression, and how the database shall take it.
 *
 * @param type the qualified type of the expression; empty where it is not known
 * @param number whether it is a text that stood in the SQL without quotes, so that the column is most likely a number
 */
record SqlValue(SqlSlot slot, String expression, String type, boolean number) {
    private static final String STRING = "java.lang.String";

    /** PostgreSQL's functions that take values of any type, so that a value without a type has none there. */
    private static final Pattern TAKES_ANY =
            Pattern.compile("(PG_CATALOG\\.)?(CONCAT(_WS)?|FORMAT|ROW|COUNT|TO_JSONB?|JSONB?_BUILD_(OBJECT|ARRAY)"
                    + "|JSONB?_(OBJECT_)?AGG|ARRAY_AGG|NUM_(NON)?NULLS|PG_TYPEOF)");

    static SqlValue of(SqlText text, SqlSlot slot) {
        JavaFile file = text.file();
        char doubled = slot.quoted() ? '\'' : '\0';
        String expression = slot.slot().expression(file, text.parts().parts(), doubled, text::written);
        List<Object> pieces = slot.slot().pieces(text.parts().parts(), doubled);
        if (pieces.size() != 1 || !(pieces.get(0) instanceof Expression only)) {
            return new SqlValue(slot, expression, STRING, false);
        }
        Optional<String> bare = slot.quoted() ? Optional.empty() : new QuotedText(file).bare(only);
        if (bare.isPresent()) {
            return new SqlValue(slot, bare.get(), STRING, false);
        }
        String type = file.types().typeOf(only).orElse("");
        boolean kept = type.equals(STRING) || (!slot.quoted() && !type.equals("char")) || SqlTypes.isTime(type);
        return kept
                ? new SqlValue(slot, expression, type, type.equals(STRING) && !slot.quoted())
                : new SqlValue(slot, "String.valueOf(" + expression + ")", STRING, false);
    }

    /**
     * The constant of {@code java.sql.Types} that a text is bound as, where the database would not take it as a text.
     *
     * @param strict whether the database compares texts with nothing but texts
     */
    Optional<String> sqlType(boolean strict) {
        if (number && slot.clause().equals("LIMIT")) {
            return Optional.of("INTEGER");
        }
        if (number && strict) {
            return Optional.of("NUMERIC");
        }
        boolean quoted = slot.quoted() && type.equals(STRING);
        return strict && quoted && !isForAny() && !TextColumns.isText(slot.clause(), slot.subject(), expression)
                ? Optional.of("OTHER")
                : Optional.empty();
    }

    /** Whether the value is a text for a function that learns the type of its argument from nothing but the argument. */
    boolean isForAny() {
        return slot.quoted() && TAKES_ANY.matcher(slot.function()).matches();
    }

    /** The call that binds this value: {@code statement.setString(1, name)}. */
    String setter(String statement, String index, JavaEdits edits, boolean strict) {
        String start = statement + ".";
        Optional<String> sqlType = sqlType(strict);
        if (sqlType.isPresent()) {
            return start + "setObject(" + index + ", " + expression + ", " + edits.use("java.sql.Types") + "."
                    + sqlType.get() + ");";
        }
        Optional<String> setter = type.equals(STRING) ? Optional.of("setString") : SqlTypes.setter(type);
        return start + setter.orElse("setObject") + "(" + index + ", " + expression + ");";
    }
}
