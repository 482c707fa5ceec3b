package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fixwright.syntax.java.JavaFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A call that takes the values of its SQL text as arguments beside it: of Android's databases, and of Jdbi's handles.
 *
 * @param text which argument holds the text
 * @param values which argument holds the array of the values; where they follow the text one by one, the first of them
 * @param type what the array is of; empty where there is none
 * @param condition whether the text is a condition alone, to which the call adds the rest
 */
record ArgumentCall(int text, int values, String type, boolean condition) {
    /** What stands before a condition, for those who read it as SQL. */
    static final List<String> BEFORE_CONDITION = List.of("SELECT", "x", "FROM", "x", "WHERE");

    private static final String ANDROID = "android.database.sqlite.SQLiteDatabase";
    private static final String JDBI = "org.jdbi.v3.core.Handle";
    private static final Map<String, ArgumentCall> PLAIN = Map.of(
            "rawQuery", new ArgumentCall(0, 1, "String", false),
            "execSQL", new ArgumentCall(0, 1, "Object", false),
            "delete", new ArgumentCall(1, 2, "String", true),
            "update", new ArgumentCall(2, 3, "String", true),
            "updateWithOnConflict", new ArgumentCall(2, 3, "String", true));

    static Optional<ArgumentCall> of(JavaFile file, MethodCallExpr call) {
        String name = call.getNameAsString();
        boolean jdbi = name.matches("execute|select")
                && !call.getArguments().isEmpty()
                && file.types().isCallOn(call, JDBI);
        return jdbi
                ? Optional.of(new ArgumentCall(0, 1, "", false))
                : android(file, call)
                        .filter(found -> found.text < call.getArguments().size());
    }

    private static Optional<ArgumentCall> android(JavaFile file, MethodCallExpr call) {
        String name = call.getNameAsString();
        boolean unknown = call.getScope()
                        .filter(scope -> file.types().typeOf(scope).isEmpty())
                        .isPresent()
                && name.matches("rawQuery|execSQL")
                && file.unit().getImports().stream()
                        .anyMatch(one -> one.getNameAsString().startsWith("android.database."));
        if (!unknown && !file.types().isCallOn(call, ANDROID)) {
            return Optional.empty();
        }
        if (name.equals("query")) {
            int shift = call.getArguments().size() > 8 ? 1 : 0;
            return Optional.of(new ArgumentCall(2 + shift, 3 + shift, "String", true));
        }
        return Optional.ofNullable(PLAIN.get(name));
    }

    /** The call whose text this is a part of, where it is a condition alone. */
    static List<String> before(JavaFile file, Expression text) {
        return text.getParentNode().orElse(null) instanceof MethodCallExpr call
                        && of(file, call)
                                .filter(found -> found.condition && call.getArgument(found.text) == text)
                                .isPresent()
                ? BEFORE_CONDITION
                : List.of();
    }
}
