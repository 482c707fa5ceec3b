package dev.fixwright.command;

import dev.fixwright.finding.Severity;
import dev.fixwright.policy.Glob;
import dev.fixwright.policy.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an option may say. */
final class OptionValue {
    static final List<String> REASONS = List.of("false-positive", "wont-fix", "used-in-tests");

    private static final List<String> SEVERITIES = Stream.of(Severity.values())
            .map(severity -> severity.name().toLowerCase(Locale.ROOT))
            .toList();

    private static final String DAY = "`until=` is a day like 2027-01-31";

    private OptionValue() {}

    /** Why an option cannot say that; empty when it can. */
    static Optional<String> problem(Option option, String value) {
        return switch (option) {
            case SEVERITY -> oneOf(option, value, SEVERITIES);
            case REASON -> oneOf(option, value, REASONS);
            case UNTIL -> day(value);
            case RULE, PATH -> glob(option, value);
            case TOOL ->
                value.isBlank() || value.length() > 200
                        ? Optional.of("`tool=` needs a scanner's name")
                        : Optional.empty();
        };
    }

    /** As it is kept. */
    static String of(Option option, String value) {
        return option == Option.SEVERITY || option == Option.REASON ? value.toLowerCase(Locale.ROOT) : value;
    }

    private static Optional<String> oneOf(Option option, String value, List<String> known) {
        return known.contains(value.toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of("`" + option.word() + "=` is " + Words.choice(known));
    }

    private static Optional<String> day(String value) {
        try {
            return LocalDate.parse(value).getYear() > 9999 ? Optional.of(DAY) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.of(DAY);
        }
    }

    private static Optional<String> glob(Option option, String value) {
        try {
            Glob.of(value);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("`" + option.word() + "=`: " + e.getMessage());
        }
    }
}
