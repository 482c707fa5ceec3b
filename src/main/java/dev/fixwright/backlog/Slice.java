package dev.fixwright.backlog;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list, the newest first.
 *
 * @param next where the list goes on; empty where it ends
 */
public record Slice<T>(List<T> items, Optional<Cursor> next) {
    public Slice {
        items = List.copyOf(items);
    }
}
