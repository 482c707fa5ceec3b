package dev.fixwright.fix;

import dev.fixwright.syntax.build.Library;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What came of trying to fix a finding: a fix, or a reason that people read verbatim. */
public sealed interface Attempt {
    /** The library with which there would be a fix, or a better one; empty where none would help. */
    Optional<Library> wants();

    <T> T fold(Function<Fix, T> whenFixed, Function<Declined, T> whenDeclined);

    /** The same with something more to say of the fix, if there is one. */
    default Attempt map(UnaryOperator<Fix> change) {
        return fold(fix -> new Fixed(change.apply(fix), wants()), declined -> declined);
    }

    record Fixed(Fix fix, Optional<Library> wants) implements Attempt {
        public Fixed(Fix fix) {
            this(fix, Optional.empty());
        }

        @Override
        public <T> T fold(Function<Fix, T> whenFixed, Function<Declined, T> whenDeclined) {
            return whenFixed.apply(fix);
        }
    }

    /**
     * No fix.
     *
     * @param reason why there is no fix: one plain sentence that names what stood in the way
     */
    record Declined(String reason, Optional<Library> wants) implements Attempt {
        public Declined(String reason) {
            this(reason, Optional.empty());
        }

        @Override
        public <T> T fold(Function<Fix, T> whenFixed, Function<Declined, T> whenDeclined) {
            return whenDeclined.apply(this);
        }
    }

    /** No fix, for want of a library that may be added where the policy allows it. */
    static Attempt without(Library library, String reason) {
        return new Declined(reason, Optional.of(library));
    }

    /** The first fix that some places have, in their order, else the reason of the last place; {@code none} without any. */
    static <T> Attempt first(Iterable<T> places, Function<T, Attempt> attempt, String none) {
        Attempt last = declined(none);
        for (T place : places) {
            last = attempt.apply(place);
            if (last instanceof Fixed) {
                return last;
            }
        }
        return last;
    }

    static Attempt declined(String reason) {
        return new Declined(reason);
    }
}
