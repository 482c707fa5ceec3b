package ch.lindental.core;

import java.util.List;
import java.util.function.Function;

/** One screen of a longer list. */
public record Page<T>(List<T> rows, int number, boolean more) {
    public <R> Page<R> map(Function<? super T, ? extends R> f) {
        return new Page<>(rows.stream().<R>map(f).toList(), number, more);
    }

    public static <T> Page<T> of(List<T> all, int number, int size) {
        int from = Math.min(all.size(), number * size);
        int to = Math.min(all.size(), from + size);
        return new Page<>(List.copyOf(all.subList(from, to)), number, to < all.size());
    }
}
