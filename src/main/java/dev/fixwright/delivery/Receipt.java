package dev.fixwright.delivery;

/** What became of a delivery. */
public sealed interface Receipt {
    /** It and its tasks are on disk. */
    record Recorded(int tasks) implements Receipt {}

    /** It was recorded before, under this id or another one; nothing was done. */
    record Duplicate() implements Receipt {}

    /** The body is not JSON. */
    record Unreadable(String reason) implements Receipt {}

    /** The body is not one of the event that the delivery says it is. */
    record Misfit(String reason) implements Receipt {}
}
