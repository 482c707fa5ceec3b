package dev.fixwright.backlog;

import java.util.List;

/**
 * A part of a list by its number, the newest first.
 *
 * @param number of the page; the first is 1
 * @param size how many a full page has
 * @param total how many there are on all pages
 */
public record Page<T>(List<T> items, long number, int size, long total) {
    public Page {
        items = List.copyOf(items);
    }

    public long pages() {
        return (total + size - 1) / size;
    }
}
