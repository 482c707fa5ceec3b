package dev.fixwright.cli;

import dev.fixwright.remediation.Funnel;
import dev.fixwright.remediation.Stage;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The funnel for people: a bar for each stage, and below them what was lost and why. */
final class FunnelText {
    private static final int LONGEST_BAR = 40;

    private final PrintWriter out;
    private final int width;

    FunnelText(Terminal terminal) {
        this.out = terminal.out();
        this.width = terminal.outWidth();
    }

    void print(List<Funnel.Row> rows, Funnel.Row total, Optional<String> repository, Optional<String> rule) {
        if (rows.size() != 1) {
            String where = repository.orElse("all repositories") + ", " + rule.orElse("all rules");
            section(where, total);
        }
        for (Funnel.Row row : rows) {
            section(row.repository() + ", " + named(row.tool(), row.rule()), row);
        }
        if (rows.isEmpty()) {
            out.println("The server was told of no alert that this asks for.");
        }
    }

    /** The rule of an alert with its scanner, which is unknown as long as nobody looked at the alert. */
    static String named(String tool, String rule) {
        return rule.isEmpty() ? "rule not known yet" : rule + " (" + tool + ")";
    }

    private void section(String heading, Funnel.Row row) {
        out.println(PlainText.line(heading));
        long most =
                row.reached().values().stream().mapToLong(Long::longValue).max().orElse(0);
        int digits = Math.max(3, String.valueOf(most).length());
        String line = "  %-10s%" + digits + "d  %s";
        row.reached()
                .forEach((stage, count) -> out.println(
                        String.format(Locale.ROOT, line, stage.word(), count, meaning(stage, bar(count, most)))
                                .stripTrailing()));
        if (row.underWay() > 0) {
            out.printf(Locale.ROOT, "  %-10s%" + digits + "d  still open%n", "under way", row.underWay());
        }
        row.drops().forEach(dropped -> dropped(dropped, digits));
        out.println();
    }

    private static String meaning(Stage stage, String bar) {
        return bar.isEmpty() && stage == Stage.STAYED ? "(for 30 days, with the alert gone)" : bar;
    }

    /** Something is never shown as nothing. */
    private static String bar(long count, long most) {
        return count == 0 ? "" : "█".repeat((int) Math.max(1, count * LONGEST_BAR / most));
    }

    private void dropped(Funnel.Dropped dropped, int digits) {
        String begin = String.format(Locale.ROOT, "  %-10s%" + digits + "d  ", "lost", dropped.count());
        String line =
                "after " + dropped.drop().after().word() + ": " + dropped.drop().kind();
        String indent = " ".repeat(begin.length());
        PlainText.wrapped(begin, indent, line, width).forEach(out::println);
        if (!dropped.example().isEmpty()
                && !dropped.example().equals(dropped.drop().kind())) {
            PlainText.wrapped(indent + "such as: ", indent + "  ", dropped.example(), width)
                    .forEach(out::println);
        }
    }
}
