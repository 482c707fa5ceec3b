package ch.lindental.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Francs and centimes; never negative zero, always two digits. */
public final class Money implements Comparable<Money> {
    public static final Money NONE = new Money(0);

    private final long centimes;

    private Money(long centimes) {
        this.centimes = centimes;
    }

    public static Money of(BigDecimal francs) {
        return new Money(francs.setScale(2, RoundingMode.HALF_UP).unscaledValue().longValueExact());
    }

    public static Money ofCentimes(long centimes) {
        return centimes == 0 ? NONE : new Money(centimes);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(centimes, other.centimes));
    }

    public Money times(int count) {
        return new Money(Math.multiplyExact(centimes, (long) count));
    }

    public long centimes() {
        return centimes;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(centimes, other.centimes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money money && money.centimes == centimes;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(centimes);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d.%02d", centimes / 100, centimes % 100);
    }
}
