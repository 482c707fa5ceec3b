package dev.fixwright.fix.sqlinjection;

import dev.fixwright.patch.Edit;
import dev.fixwright.syntax.java.JavaEdits;
import java.util.List;
import java.util.Optional;

/**
 * How an SQL text becomes constant: the edits to where it is put together, and the values that are bound instead.
 *
 * @param sql the expression to pass as SQL text
 * @param edits edits outside the sink's argument
 * @param values the values in the order of their place-holders
 * @param list the name of the list that gathers the values while the text is built; empty where they are bound one by one
 */
record SqlPlan(SqlText text, String sql, List<Edit> edits, List<SqlValue> values, Optional<String> list) {

    void applyTo(JavaEdits target) {
        edits.forEach(edit -> target.replace(edit.start(), edit.end(), edit.replacement()));
    }

    /** Whether the text is written where it is used. */
    boolean isInline() {
        return !text.argument().isNameExpr() || !sql.equals(text.argument().toString());
    }
}
