package dev.fixwright.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a token ends, as people type it. */
final class Expiry {
    private static final Pattern DAYS = Pattern.compile("([1-9][0-9]{0,3})d");

    private Expiry() {}

    /** Empty for never. A date is the last day of the token, in UTC. */
    static Optional<Instant> of(String text, Instant now) {
        if (text.equals("never")) {
            return Optional.empty();
        }
        Matcher days = DAYS.matcher(text);
        Instant end = days.matches()
                ? now.plus(Duration.ofDays(Long.parseLong(days.group(1))))
                : date(text).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        if (!end.isAfter(now)) {
            throw new BadInputException("--expires is " + text + ", which is over; name a day to come");
        }
        return Optional.of(end);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadInputException("--expires cannot be \"" + text
                    + "\"; it is a number of days such as 90d, a date such as" + " 2027-01-31, or never");
        }
    }
}
