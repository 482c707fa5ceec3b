package dev.fixwright.finding.sarif;

import java.util.Optional;
import java.util.function.Function;

/** Something read out of a result, or why it cannot be used. */
sealed interface Answer<T> {
    record Usable<T>(T value) implements Answer<T> {
        @Override
        public <R> R fold(Function<T, R> whenUsable, Function<String, R> whenRefused) {
            return whenUsable.apply(value);
        }
    }

    record Refused<T>(String reason) implements Answer<T> {
        @Override
        public <R> R fold(Function<T, R> whenUsable, Function<String, R> whenRefused) {
            return whenRefused.apply(reason);
        }
    }

    <R> R fold(Function<T, R> whenUsable, Function<String, R> whenRefused);

    static <T> Answer<T> of(T value) {
        return new Usable<>(value);
    }

    static <T> Answer<T> refused(String reason) {
        return new Refused<>(reason);
    }

    /** The answer to the next question, unless this one is refused already. */
    default <R> Answer<R> then(Function<T, Answer<R>> next) {
        return fold(next, Answer::refused);
    }

    default Answer<T> orRefuse(Function<String, String> reason) {
        return fold(Answer::of, why -> refused(reason.apply(why)));
    }

    default Optional<T> usable() {
        return fold(Optional::of, why -> Optional.empty());
    }
}
