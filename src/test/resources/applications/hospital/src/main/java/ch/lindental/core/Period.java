package ch.lindental.core;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends before it begins: " + from + ", " + to);
        }
    }

    public static Period parse(String text) {
        int slash = text.indexOf('/');
        return new Period(LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
    }

    public long nights() {
        return ChronoUnit.DAYS.between(from, to);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
