package dev.fixwright.cli;

import dev.fixwright.cli.FixReport.Fixed;
import dev.fixwright.cli.FixReport.Written;
import dev.fixwright.finding.Catalogue;
import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Weakness;
import dev.fixwright.finding.sarif.SarifLog;
import dev.fixwright.finding.sarif.SarifLog.Unread;
import dev.fixwright.finding.sarif.SarifReader;
import dev.fixwright.remediation.CheckoutRemediator;
import dev.fixwright.remediation.Plan;
import dev.fixwright.remediation.Remedy;
import dev.fixwright.repository.Checkout;
import dev.fixwright.repository.CommitId;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The main job: SARIF and a checkout go in, checked fixes come out. Nothing is written before all of them are known. */
public final class FixRun {
    private final CheckoutRemediator remediator;
    private final Catalogue catalogue;
    private final InstantSource clock;
    private final Terminal terminal;

    public FixRun(CheckoutRemediator remediator, Catalogue catalogue, InstantSource clock, Terminal terminal) {
        this.remediator = remediator;
        this.catalogue = catalogue;
        this.clock = clock;
        this.terminal = terminal;
    }

    FixReport run(FixRequest request) {
        ProgressLine progress = new ProgressLine(terminal, clock);
        try (Checkout checkout = Checkout.open(request.directory())) {
            noteRecovery(checkout);
            request.branch().ifPresent(checkout::checkBranch);
            List<SarifLog> logs = read(request, checkout);
            List<Finding> selected = logs.stream()
                    .flatMap(log -> log.findings().stream())
                    .filter(request::selects)
                    .toList();
            refuseEmptySelection(request, selected, logs);
            Plan plan = remediator.remediate(
                    selected,
                    checkout,
                    (done, of) -> progress.show("fixing: %,d of %,d alerts looked at".formatted(done, of)));
            Plan proved = request.rescan()
                    .map(command -> new Rescan(command, progress::show).prove(plan, checkout))
                    .orElse(plan);
            Map<SourcePath, SourceFile> before = before(proved, checkout);
            List<Fixed> fixed = diffs(proved, before);
            return new FixReport(
                    fixed,
                    proved.declined(),
                    read(logs, request),
                    before,
                    request.rescan().isPresent(),
                    write(request, proved, checkout));
        } finally {
            progress.end();
        }
    }

    private void noteRecovery(Checkout checkout) {
        if (checkout.recovered() > 0) {
            terminal.err()
                    .printf(
                            "An earlier run was cut off while it wrote; %d files were put back first.%n",
                            checkout.recovered());
        }
    }

    private static List<SarifLog> read(FixRequest request, Checkout checkout) {
        SarifReader reader = SarifReader.of(
                checkout,
                List.of(
                        checkout.directory(),
                        request.directory().toAbsolutePath().normalize()));
        return request.sarif().stream().map(reader::read).toList();
    }

    /** A mistyped filter must not look like a clean result. */
    private static void refuseEmptySelection(FixRequest request, List<Finding> selected, List<SarifLog> logs) {
        boolean filtered = !request.rules().isEmpty() || !request.paths().isEmpty();
        List<String> rules = logs.stream()
                .flatMap(log -> log.findings().stream())
                .map(Finding::rule)
                .distinct()
                .sorted()
                .toList();
        if (filtered && selected.isEmpty() && !rules.isEmpty()) {
            throw new BadInputException("no alert fits --rule and --path; the rules in these files are "
                    + String.join(", ", rules.subList(0, Math.min(10, rules.size()))));
        }
    }

    private static FixReport.Read read(List<SarifLog> logs, FixRequest request) {
        List<Finding> findings =
                logs.stream().flatMap(log -> log.findings().stream()).toList();
        List<Unread> refused =
                logs.stream().flatMap(log -> log.refused().stream()).toList();
        List<Unread> selected = refused.stream().filter(request::selects).toList();
        long leftOut = refused.size()
                - selected.size()
                + findings.stream().filter(finding -> !request.selects(finding)).count();
        return new FixReport.Read(
                selected,
                logs.stream().flatMap(log -> log.skipped().stream()).toList(),
                logs.stream().flatMap(log -> log.warnings().stream()).toList(),
                (int) leftOut);
    }

    private static Map<SourcePath, SourceFile> before(Plan plan, Checkout checkout) {
        Map<SourcePath, SourceFile> before = new HashMap<>();
        plan.files().forEach(file -> checkout.read(file.path()).ifPresent(old -> before.put(file.path(), old)));
        return before;
    }

    private static List<Fixed> diffs(Plan plan, Map<SourcePath, SourceFile> before) {
        Map<SourcePath, SourceFile> now = new HashMap<>(before);
        List<Fixed> fixed = new ArrayList<>();
        for (Remedy remedy : plan.remedies()) {
            List<String> diff = new ArrayList<>();
            for (SourceFile file : remedy.files()) {
                diff.addAll(UnifiedDiff.of(Optional.ofNullable(now.put(file.path(), file)), file));
            }
            fixed.add(new Fixed(remedy, diff));
        }
        return fixed;
    }

    private Written write(FixRequest request, Plan plan, Checkout checkout) {
        int files = plan.files().size();
        if (request.dryRun() || plan.remedies().isEmpty()) {
            return new Written(request.dryRun(), files, Optional.empty(), Optional.empty());
        }
        if (request.branch().isEmpty()) {
            checkout.write(plan.files());
            return new Written(false, files, Optional.empty(), Optional.empty());
        }
        List<Checkout.Step> steps = plan.remedies().stream()
                .map(remedy -> new Checkout.Step(message(remedy), remedy.files()))
                .toList();
        CommitId head = checkout.commit(request.branch().get(), steps, clock.instant());
        return new Written(false, files, request.branch(), Optional.of(head));
    }

    /** One commit ends one alert, or all that were reported of one statement. */
    private String message(Remedy remedy) {
        Finding first = remedy.closes().get(0);
        String title = catalogue.entries().stream()
                .map(Catalogue.Entry::weakness)
                .filter(weakness -> weakness.id().equals(remedy.fix().weakness()))
                .map(Weakness::title)
                .findFirst()
                .orElse(first.rule());
        StringBuilder message = new StringBuilder("Fix " + uncapitalised(title) + " in "
                + PlainText.line(first.path().fileName()) + "\n\n"
                + PlainText.line(remedy.fix().explanation()) + "\n\n");
        remedy.closes()
                .forEach(finding -> message.append("Ends ")
                        .append(PlainText.line(finding.tool() + " " + finding.rule()))
                        .append(" at line ")
                        .append(finding.region().startLine())
                        .append(".\n"));
        return message.toString();
    }

    /** An abbreviation keeps its capitals. */
    private static String uncapitalised(String title) {
        boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
        return word ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
    }
}
