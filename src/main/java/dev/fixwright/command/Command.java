package dev.fixwright.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that was asked for, understood to the last word.
 *
 * @param alerts by number
 * @param all whether it is meant for all alerts that the options leave
 * @param flag whether the verb's switch was set
 * @param text what was said after {@code --}
 */
public record Command(
        Verb verb, List<Long> alerts, boolean all, Map<Option, String> options, boolean flag, String text) {
    public Command {
        alerts = List.copyOf(alerts);
        options = Map.copyOf(options);
    }

    Optional<String> option(Option option) {
        return Optional.ofNullable(options.get(option));
    }

    /** As one would write it. */
    @Override
    public String toString() {
        StringBuilder written = new StringBuilder(verb.word());
        alerts.forEach(alert -> written.append(' ').append(alert));
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
