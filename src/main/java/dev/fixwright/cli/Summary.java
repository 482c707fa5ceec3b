package dev.fixwright.cli;

import dev.fixwright.finding.sarif.SarifLog.Unread;
import dev.fixwright.proof.ProofLevel;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The last lines about a run: how many alerts ended how, what was odd, and where the fixes are. */
record Summary(FixReport report) {
    private static final String COMMAND = "  ";

    /** {@code width} is the terminal's, or 0. Commands to copy are never broken. */
    void print(PrintWriter out, int width) {
        lines().forEach(line -> PlainText.wrapped("", "", line, line.startsWith(COMMAND) ? 0 : width)
                .forEach(text -> out.println(line.startsWith(COMMAND) ? COMMAND + text : text)));
        out.flush();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        report.read().warnings().forEach(warning -> lines.add("Note: " + warning));
        List<Unread> skipped = report.read().skipped();
        if (!skipped.isEmpty()) {
            lines.add("Note: " + count(skipped.size(), "result") + " skipped, such as " + skipped.get(0));
        }
        if (report.read().leftOut() > 0) {
            lines.add("Note: " + count(report.read().leftOut(), "alert") + " left out by --rule and --path.");
        }
        int all = report.alertsFixed() + report.alertsDeclined();
        lines.add(
                all == 0
                        ? "No alerts to fix."
                        : count(all, "alert") + ": " + number(report.alertsFixed()) + " fixed" + levels() + ", "
                                + number(report.alertsDeclined()) + " declined.");
        report.written()
                .failedScan()
                .ifPresent(why -> lines.add("Not proved: the code as it was could be scanned, but not the fixed code: "
                        + why + (why.endsWith(".") ? "" : ".")));
        lines.addAll(whereTheFixesAre());
        return lines;
    }

    private String levels() {
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

    private List<String> whereTheFixesAre() {
        FixReport.Written written = report.written();
        GitCommand git = new GitCommand(report.request().directory());
        String files = count(written.files(), "file");
        return switch (written.to()) {
            case NOTHING -> List.of(nothing(files));
            case FILES -> List.of("Wrote " + files + ". To see what changed:", COMMAND + git.of("diff"));
            case PLAIN_FILES ->
                List.of("Wrote " + files + ". git does not keep " + (written.files() == 1 ? "it" : "them")
                        + ", so only the output of this run shows what changed.");
            case BRANCH -> {
                String branch = written.branch().orElseThrow();
                yield List.of(
                        "Made the branch " + branch + " with "
                                + count(report.fixed().size(), "commit") + " in " + files + ". To see "
                                + (report.fixed().size() == 1 ? "it:" : "them:"),
                        COMMAND + git.of("log -p HEAD.." + branch));
            }
        };
    }

    private String nothing(String files) {
        if (report.fixed().isEmpty()) {
            return "Nothing was written.";
        }
        if (report.request().dryRun()) {
            return "Dry run: nothing was written; " + files + " would change.";
        }
        return "Nothing was written, since a fix may be what broke the scan; " + files
                + " would change. To have the fixes as they are, leave --rescan out.";
    }

    private static String count(long number, String noun) {
        String plural = noun.endsWith("x") ? noun + "es" : noun + "s";
        return number(number) + " " + (number == 1 ? noun : plural);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
