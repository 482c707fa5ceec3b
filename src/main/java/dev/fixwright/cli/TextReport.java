package dev.fixwright.cli;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.sarif.SarifLog.Unread;
import dev.fixwright.proof.Proof;
import dev.fixwright.proof.ProofLevel;
import dev.fixwright.proof.ProofStep;
import dev.fixwright.remediation.Refusal;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A report for people. The diffs in it are what {@code git apply} takes, with or without the lines between. */
final class TextReport {
    private static final Comparator<Refusal> BY_PLACE = Comparator.comparing(
                    (Refusal refusal) -> refusal.finding().path())
            .thenComparingInt(refusal -> refusal.finding().region().startLine());
    private static final int GREEN = 32;
    private static final int YELLOW = 33;
    private static final int RED = 31;
    private static final int CYAN = 36;
    private static final int BOLD = 1;

    private final PrintWriter out;
    private final boolean colour;

    TextReport(Terminal terminal) {
        this.out = terminal.out();
        this.colour = terminal.colour();
    }

    void print(FixReport report) {
        report.fixed().forEach(this::print);
        report.declined().stream().sorted(BY_PLACE).forEach(this::print);
        report.read().refused().forEach(this::print);
        summary(report).forEach(out::println);
        out.flush();
    }

    private void print(FixReport.Fixed fixed) {
        fixed.remedy().closes().forEach(finding -> out.println(painted(GREEN, "fixed") + "    " + alert(finding)));
        text(fixed.remedy().fix().explanation());
        print(fixed.remedy().proof());
        fixed.remedy().fix().review().forEach(note -> text("Look at: " + note));
        out.println();
        fixed.diff().forEach(line -> out.println(diffLine(line)));
        out.println();
    }

    private void print(Proof proof) {
        text("Proof: " + proof.level().word());
        for (ProofStep step : proof.steps()) {
            String sign = step.holds() ? painted(GREEN, "+") : painted(RED, "-");
            out.println("            " + sign + " " + PlainText.line(step.name() + ": " + step.evidence()));
        }
    }

    private void print(Refusal refusal) {
        out.println(painted(YELLOW, "declined") + " " + alert(refusal.finding()));
        text(refusal.reason());
        out.println();
    }

    private void print(Unread unread) {
        out.println(painted(YELLOW, "declined") + " "
                + PlainText.line(unread.place() + ": " + unread.rule() + " (" + unread.tool() + ")"));
        text(unread.reason());
        out.println();
    }

    private static String alert(Finding finding) {
        return PlainText.line(finding.path() + ":" + finding.region().startLine() + "  " + finding.rule() + " ("
                + finding.tool() + ")");
    }

    private void text(String sentence) {
        out.println("         " + PlainText.line(sentence));
    }

    private String diffLine(String line) {
        if (!colour) {
            return line;
        }
        String safe = PlainText.code(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
        if (line.startsWith("diff ") || line.startsWith("--- ") || line.startsWith("+++ ")) {
            return painted(BOLD, safe);
        }
        return switch (line.isEmpty() ? ' ' : line.charAt(0)) {
            case '+' -> painted(GREEN, safe);
            case '-' -> painted(RED, safe);
            case '@' -> painted(CYAN, safe);
            default -> safe;
        };
    }

    private String painted(int code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    /** The last lines: how many alerts ended how, what was odd, and where the fixes are. */
    List<String> summary(FixReport report) {
        List<String> lines = new ArrayList<>();
        report.read().warnings().forEach(warning -> lines.add("Note: " + PlainText.line(warning)));
        List<Unread> skipped = report.read().skipped();
        if (!skipped.isEmpty()) {
            lines.add("Note: " + count(skipped.size(), "result") + " skipped, such as "
                    + PlainText.line(skipped.get(0).toString()));
        }
        if (report.read().leftOut() > 0) {
            lines.add("Note: " + count(report.read().leftOut(), "alert") + " left out by --rule and --path.");
        }
        int all = report.alertsFixed() + report.alertsDeclined();
        lines.add(
                all == 0
                        ? "No alerts to fix."
                        : count(all, "alert") + ": " + number(report.alertsFixed()) + " fixed" + levels(report) + ", "
                                + number(report.alertsDeclined()) + " declined.");
        lines.add(whereTheFixesAre(report));
        return lines;
    }

    private static String levels(FixReport report) {
        if (report.fixed().isEmpty()) {
            return "";
        }
        long proved = report.fixed().stream()
                .filter(one -> one.remedy().proof().level() == ProofLevel.PROVED)
                .count();
        long rest = report.fixed().size() - proved;
        String fixes = report.fixed().size() == report.alertsFixed()
                ? ""
                : "by " + count(report.fixed().size(), "fix") + ", ";
        return " (" + fixes
                + (proved == 0 ? "checked" : rest == 0 ? "proved" : proved + " proved, " + rest + " checked") + ")";
    }

    private static String whereTheFixesAre(FixReport report) {
        FixReport.Written written = report.written();
        String files = count(written.files(), "file");
        if (report.fixed().isEmpty()) {
            return "Nothing was written.";
        }
        if (written.dryRun()) {
            return "Dry run: nothing was written; " + files + " would change.";
        }
        return written.branch()
                .map(branch -> "Made the branch " + branch + " with "
                        + count(report.fixed().size(), "commit") + " in " + files + "; see \"git log -p HEAD.." + branch
                        + "\".")
                .orElse("Wrote " + files + "; see \"git diff\".");
    }

    private static String count(long number, String noun) {
        String plural = noun.endsWith("x") ? noun + "es" : noun + "s";
        return number(number) + " " + (number == 1 ? noun : plural);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
