package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.expr.Expression;
import dev.fixwright.syntax.java.JavaFile;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How values of Java types are bound. */
final class SqlTypes {
    private static final Map<String, String> SETTERS = Map.of(
            "int", "setInt",
            "long", "setLong",
            "short", "setShort",
            "byte", "setByte",
            "double", "setDouble",
            "float", "setFloat",
            "boolean", "setBoolean",
            "java.math.BigDecimal", "setBigDecimal",
            "java.sql.Date", "setDate",
            "java.sql.Timestamp", "setTimestamp");
    private static final Set<String> TIMES = Set.of(
            "java.sql.Date",
            "java.sql.Time",
            "java.sql.Timestamp",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime");
    private static final Set<String> BOXES = Set.of(
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Short",
            "java.lang.Byte",
            "java.lang.Double",
            "java.lang.Float",
            "java.lang.Boolean",
            "java.math.BigInteger");

    private SqlTypes() {}

    static Optional<String> setter(String type) {
        return Optional.ofNullable(SETTERS.get(type));
    }

    static boolean isTime(String type) {
        return TIMES.contains(type);
    }

    /** Whether the type's values cannot carry SQL, so that they may stay where they are. */
    static boolean isHarmless(JavaFile file, Expression value) {
        return file.types().typeOf(value).filter(SqlTypes::isHarmless).isPresent();
    }

    private static boolean isHarmless(String type) {
        return (SETTERS.containsKey(type) && !type.startsWith("java.sql")) || BOXES.contains(type);
    }
}
