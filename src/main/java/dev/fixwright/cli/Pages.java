package dev.fixwright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Puts the pages of a list together. */
final class Pages {
    private static final int ROWS = 1_000;

    private Pages() {}

    /** The rows after one, up to a number. */
    interface Source<T> {
        List<T> after(String id, int most);
    }

    static <T> List<T> all(Source<T> source, Function<T, String> id) {
        List<T> all = new ArrayList<>();
        List<T> page = source.after("", ROWS);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = page.size() < ROWS ? List.of() : source.after(id.apply(page.get(page.size() - 1)), ROWS);
        }
        return all;
    }
}
