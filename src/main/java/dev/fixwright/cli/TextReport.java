package dev.fixwright.cli;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.sarif.SarifLog.Unread;
import dev.fixwright.proof.Proof;
import dev.fixwright.proof.ProofStep;
import dev.fixwright.remediation.Refusal;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;

/** A report for people. The diffs in it are what {@code git apply} takes, with or without the lines between. */
final class TextReport {
    private static final Comparator<Refusal> BY_PLACE = Comparator.comparing(
                    (Refusal refusal) -> refusal.finding().path())
            .thenComparingInt(refusal -> refusal.finding().region().startLine());
    private static final String INDENT = " ".repeat(9);
    private static final String STEP_INDENT = " ".repeat(14);
    private static final int GREEN = 32;
    private static final int YELLOW = 33;
    private static final int RED = 31;
    private static final int CYAN = 36;
    private static final int BOLD = 1;

    private final PrintWriter out;
    private final boolean colour;
    private final int width;

    TextReport(Terminal terminal) {
        this.out = terminal.out();
        this.colour = terminal.colour();
        this.width = terminal.outWidth();
    }

    void print(FixReport report) {
        report.fixed().forEach(this::print);
        report.declined().stream().sorted(BY_PLACE).forEach(this::print);
        report.read().refused().forEach(this::print);
        new Summary(report).print(out, width);
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
            List<String> lines =
                    PlainText.wrapped(STEP_INDENT, STEP_INDENT, step.name() + ": " + step.evidence(), width);
            String sign = !step.applies() ? "·" : step.holds() ? painted(GREEN, "+") : painted(RED, "-");
            out.println("            " + sign + " " + lines.get(0).strip());
            lines.stream().skip(1).forEach(out::println);
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
        PlainText.wrapped(INDENT, INDENT, sentence, width).forEach(out::println);
    }

    private String diffLine(String line) {
        if (width == 0) {
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
}
