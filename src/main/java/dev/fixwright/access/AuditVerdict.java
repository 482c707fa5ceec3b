package dev.fixwright.access;

import java.util.function.BiFunction;

/** Whether the audit log is whole. */
public sealed interface AuditVerdict {
    /**
     * Every row is as it was written, and none is missing before the last.
     *
     * @param rows how many there are
     * @param hash the last one's; kept elsewhere, it shows later that nothing up to it was written anew
     */
    record Whole(long rows, String hash) implements AuditVerdict {}

    /**
     * Somebody changed it.
     *
     * @param number of the first row that is not as it was written, or is missing
     * @param because the rest of a sentence that begins with the row
     */
    record Broken(long number, String because) implements AuditVerdict {}

    default <T> T fold(BiFunction<Long, String, T> whenWhole, BiFunction<Long, String, T> whenBroken) {
        if (this instanceof Whole whole) {
            return whenWhole.apply(whole.rows(), whole.hash());
        }
        Broken broken = (Broken) this;
        return whenBroken.apply(broken.number(), broken.because());
    }
}
