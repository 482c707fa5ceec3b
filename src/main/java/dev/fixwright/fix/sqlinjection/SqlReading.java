package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.AddedMethods.Template;
import dev.fixwright.syntax.java.Slot;
import java.util.List;
import java.util.Optional;

/**
 * What a composed SQL text says about its values.
 *
 * @param slots the values that can become parameters, in order
 * @param markers the parameters that the text has already, in order
 * @param verb the first word, in capitals; empty where the text does not begin with constant text
 * @param checks the parts that cannot become parameters, but can be checked where they are
 * @param unexpanded the parts that are values without quotes, which may be texts put together elsewhere
 * @param obstacle why some value cannot become a parameter; empty where all can
 */
record SqlReading(
        List<SqlSlot> slots,
        List<Marker> markers,
        List<SqlCheck> checks,
        String verb,
        List<Integer> unexpanded,
        Optional<String> obstacle) {

    /** A part that the SQL text keeps, checked by a method. */
    record SqlCheck(int part, Template method) {}

    /**
     * A value in SQL text.
     *
     * @param quoted whether it stands in quotes
     * @param clause the word that governs its place, in capitals: {@code LIMIT}, {@code LIKE}, {@code =}
     * @param subject the name that it is compared with, {@code u.id}; empty where there is none
     * @param cast the type that a word before the literal gave it, {@code DATE}; empty where there is none
     * @param function the name of the function whose argument it is, in capitals; empty where there is none
     */
    record SqlSlot(Slot slot, boolean quoted, String clause, String subject, String cast, String function) {
        boolean isAfter(Marker marker) {
            return slot.firstPart() > marker.part()
                    || (slot.firstPart() == marker.part() && slot.firstChar() > marker.at());
        }
    }

    /** A parameter that is there already: {@code ?}, {@code ?2} or {@code :name}, at a character of a part. */
    record Marker(int part, int at, String text) {}

    /** How many parameters of the text stand before a slot, counting those that are there already and earlier slots. */
    int positionOf(SqlSlot slot) {
        long markersBefore = markers.stream().filter(slot::isAfter).count();
        return (int) markersBefore + slots.indexOf(slot) + 1;
    }
}
