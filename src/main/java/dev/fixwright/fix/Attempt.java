package dev.fixwright.fix;

import java.util.function.Function;

/** What came of trying to fix a finding: a fix, or a reason that people read verbatim. */
public sealed interface Attempt {
    <T> T fold(Function<Fix, T> whenFixed, Function<Declined, T> whenDeclined);

    record Fixed(Fix fix) implements Attempt {
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
    record Declined(String reason) implements Attempt {
        @Override
        public <T> T fold(Function<Fix, T> whenFixed, Function<Declined, T> whenDeclined) {
            return whenDeclined.apply(this);
        }
    }

    static Attempt declined(String reason) {
        return new Declined(reason);
    }
}
