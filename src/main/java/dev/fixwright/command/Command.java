package dev.fixwright.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that was asked for, understood to the last word.
 *
 * @param alerts by number
 * @param findings by the ids of those that were handed in
 * @param all whether it is meant for all alerts that the options leave
 * @param flag whether the verb's switch was set
 * @param text what was said after {@code --}
 */
public record Command(
        Verb verb,
        List<Long> alerts,
        List<String> findings,
        boolean all,
        Map<Option, String> options,
        boolean flag,
        String text) {
    public Command {
        alerts = List.copyOf(alerts);
        findings = List.copyOf(findings);
        options = Map.copyOf(options);
    }

    public Command(Verb verb, List<Long> alerts, boolean all, Map<Option, String> options, boolean flag, String text) {
        this(verb, alerts, List.of(), all, options, flag, text);
    }

    /** The same with the numbers under which its findings are worked on. */
    Command numbered(List<Long> numbers) {
        List<Long> every = new ArrayList<>(alerts);
        every.addAll(numbers);
        return new Command(verb, every, List.of(), all, options, flag, text);
    }

    Optional<String> option(Option option) {
        return Optional.ofNullable(options.get(option));
    }

    /** As one would write it. */
    @Override
    public String toString() {
        StringBuilder written = new StringBuilder(verb.word());
        alerts.forEach(alert -> written.append(' ').append(alert));
        findings.forEach(finding -> written.append(' ').append(finding));
        if (all) {
            written.append(" all");
        }
        for (Option option : Option.values()) {
            option(option)
                    .ifPresent(value -> written.append(' ')
                            .append(option.word())
                            .append('=')
                            .append(value.contains(" ") ? '"' + value + '"' : value));
        }
        if (flag) {
            written.append(' ').append(verb.flag());
        }
        if (!text.isEmpty()) {
            written.append(" -- ").append(text);
        }
        return written.toString();
    }
}
