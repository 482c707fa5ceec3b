package dev.fixwright.cli;

import dev.fixwright.remediation.History;
import dev.fixwright.remediation.Round;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The story of one alert for people, the end of it first. Times are in UTC. */
final class HistoryText {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final PrintWriter out;
    private final int width;

    HistoryText(Terminal terminal) {
        this.out = terminal.out();
        this.width = terminal.outWidth();
    }

    void print(History history) {
        out.println(PlainText.line(
                history.repository() + " " + history.name() + ": " + FunnelText.named(history.tool(), history.rule())));
        line("place:  ", history.place());
        line(
                "alert:  ",
                history.state().map(state -> state + " when last looked at").orElse("not looked at yet"));
        line("        ", history.address());
        List<Round> rounds = history.rounds();
        if (rounds.isEmpty()) {
            line("stands: ", "nothing was done about it since Fixwright was told of it, " + time(history.told()));
            return;
        }
        Round last = rounds.get(rounds.size() - 1);
        stands("stands: ", last);
        for (int i = rounds.size() - 2; i >= 0; i--) {
            stands("before: ", rounds.get(i));
        }
    }

    private void stands(String label, Round round) {
        String because = round.reason().isEmpty() ? "" : ": " + round.reason();
        line(label, round.state().word().replace('_', ' ') + " since " + time(round.since()) + because);
        round.pullRequest().ifPresent(address -> line("        ", "pull request " + address));
        String steps = round.steps().stream()
                .map(step -> step.stage().replace('_', ' ') + " " + time(step.at()))
                .collect(Collectors.joining(", "));
        line("        ", steps);
    }

    private void line(String label, String text) {
        if (!text.isEmpty()) {
            PlainText.wrapped("  " + label, " ".repeat(2 + label.length()), text, width)
                    .forEach(out::println);
        }
    }

    private static String time(Instant time) {
        return MINUTE.format(time);
    }
}
