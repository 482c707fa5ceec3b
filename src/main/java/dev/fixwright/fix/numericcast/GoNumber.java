package dev.fixwright.fix.numericcast;

import dev.fixwright.syntax.go.GoEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A type of whole numbers.
 *
 * @param size in bits; 0 for one that is as large as the machine's words
 */
record GoNumber(String name, int size, boolean unsigned) {
    private static final Map<String, Integer> SIZES = Map.ofEntries(
            Map.entry("int", 0),
            Map.entry("int8", 8),
            Map.entry("int16", 16),
            Map.entry("int32", 32),
            Map.entry("int64", 64),
            Map.entry("rune", 32),
            Map.entry("uint", 0),
            Map.entry("uint8", 8),
            Map.entry("uint16", 16),
            Map.entry("uint32", 32),
            Map.entry("uint64", 64),
            Map.entry("byte", 8));

    static Optional<GoNumber> of(String name) {
        return Optional.ofNullable(SIZES.get(name))
                .map(size -> new GoNumber(name, size, name.startsWith("u") || name.equals("byte")));
    }

    /** The size as {@code strconv} takes it. */
    String bits() {
        return String.valueOf(size);
    }

    private int largest() {
        return size == 0 ? 64 : size;
    }

    private int smallest() {
        return size == 0 ? 32 : size;
    }

    /**
     * The condition under which a value of another type does not fit into this one.
     *
     * @param length whether the value is never negative
     */
    Optional<String> outside(String value, GoNumber source, boolean length) {
        List<String> conditions = new ArrayList<>();
        boolean negative = !source.unsigned && !length;
        int above = unsigned ? smallest() : smallest() - 1;
        int reach = source.unsigned ? source.largest() : source.largest() - 1;
        if (negative && unsigned) {
            conditions.add(value + " < 0");
        } else if (negative && smallest() < source.largest()) {
            conditions.add(value + " < " + limit("Min"));
        }
        // a word has at least the size of the other type where that one is not known to be larger
        boolean word = size == 0 && (source.size == 32 || unsigned || (source.size == 0 && !source.unsigned));
        if (reach > above && !word) {
            boolean wide = unsigned && size == 32 && source.size == 0 && !source.unsigned;
            boolean counted = size == 64 && source.size == 0 && source.unsigned && !unsigned;
            String compared = wide ? "int64(" + value + ")" : counted ? "uint64(" + value + ")" : value;
            conditions.add(compared + " > " + limit("Max"));
        }
        return conditions.isEmpty() ? Optional.empty() : Optional.of(String.join(" || ", conditions));
    }

    private String limit(String end) {
        String type = name.equals("byte") ? "uint8" : name.equals("rune") ? "int32" : name;
        String title = type.startsWith("u") ? "Uint" + type.substring(4) : "Int" + type.substring(3);
        return GoEdits.use("math") + "." + end + title;
    }
}
