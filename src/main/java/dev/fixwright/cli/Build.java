package dev.fixwright.cli;

import dev.fixwright.finding.Finding;
import dev.fixwright.proof.ProofStep;
import dev.fixwright.remediation.Plan;
import dev.fixwright.remediation.Refusal;
import dev.fixwright.remediation.Remedy;
import dev.fixwright.repository.Checkout;
import dev.fixwright.secret.Redaction;
import dev.fixwright.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Asks the user's own build about the fixes: it runs in a copy of the checkout before and after them. Where it passes before
 * and fails after, the fix to blame is looked for by halving and taken back, until the build passes.
 */
final class Build {
    private static final String STEP = "built";
    private static final int SAID_LINES = 3;
    private static final int SAID_LINES_BEFORE = 5;
    /** After so many runs of the build, fixes that may still be to blame are taken back together. */
    private static final int MOST_RUNS = 40;

    private final Command command;
    private final Consumer<String> progress;
    private int runs;

    /**
     * What is to be run.
     *
     * @param limit how long one run may take
     */
    record Command(String line, Duration limit) {}

    /** @param failure why a run did not pass, by the last lines that it said; empty where it did */
    private record Run(Optional<String> failure) {
        boolean passed() {
            return failure.isEmpty();
        }
    }

    /** Where the build can be run with any of the fixes. */
    private record Site(BuildFolder folder, Path output) {}

    Build(Command command, Consumer<String> progress) {
        this.command = command;
        this.progress = progress;
    }

    /**
     * The plan without the fixes that the build fails with. A command that fails for the code as it is is bad input.
     *
     * @param without makes the plan anew without some findings
     */
    Plan passing(Plan plan, Checkout checkout, Function<Set<Finding>, Plan> without) {
        if (plan.remedies().isEmpty()) {
            return plan;
        }
        try {
            TemporaryFolder folder = TemporaryFolder.create("fixwright-build");
            try {
                progress.accept("copying the checkout for the build");
                Path name = folder.path()
                        .resolve(String.valueOf(checkout.directory().getFileName()));
                Site site = new Site(
                        BuildFolder.of(checkout.directory(), name),
                        folder.path().resolve("build.out"));
                checkBefore(site);
                return passing(plan, site, without);
            } finally {
                folder.delete();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the copy for the build could not be made", e);
        }
    }

    private void checkBefore(Site site) throws IOException {
        progress.accept("building the code as it was");
        Optional<Integer> exit = run(site, List.of());
        if (exit.equals(Optional.of(0))) {
            return;
        }
        List<String> more = new ArrayList<>();
        more.add("  command: " + PlainText.cut(PlainText.line(Redaction.of(command.line())), 300));
        more.add(exit.map(code -> "  exit code: " + code).orElse("  ended after " + minutes()));
        List<String> said = ShellCommand.last(SAID_LINES_BEFORE, ShellCommand.said(site.output()));
        if (!said.isEmpty()) {
            more.add("  it said:");
            said.forEach(line -> more.add("    " + line));
        }
        more.add("It ran in a whole copy of the checkout. Leave --build out to have the fixes without it.");
        throw new BadInputException(
                "the command of --build fails for the code as it is, so it can prove nothing; nothing was written",
                more.toArray(new String[0]));
    }

    private Plan passing(Plan plan, Site site, Function<Set<Finding>, Plan> without) throws IOException {
        Set<Finding> takenBack = new HashSet<>();
        List<Refusal> refused = new ArrayList<>();
        Plan now = plan;
        while (!now.remedies().isEmpty()) {
            progress.accept("building the fixed code");
            Run last = build(now, now.remedies().size(), site);
            if (last.passed()) {
                break;
            }
            int good = 0;
            int bad = now.remedies().size();
            while (bad - good > 1) {
                int half = (good + bad) >>> 1;
                progress.accept("the build fails; looking for the fix to blame among " + (bad - good));
                Run run = build(now, half, site);
                if (run.passed()) {
                    good = half;
                } else {
                    bad = half;
                    last = run;
                }
            }
            boolean over = runs >= MOST_RUNS;
            List<Remedy> blamed =
                    now.remedies().subList(good, over ? now.remedies().size() : bad);
            String reason = reason(blamed, last);
            blamed.forEach(remedy -> remedy.closes().forEach(finding -> {
                takenBack.add(finding);
                refused.add(new Refusal(finding, reason));
            }));
            if (over) {
                now = new Plan(now.remedies().subList(0, good), now.declined());
                break;
            }
            now = without.apply(takenBack);
        }
        return built(now, refused);
    }

    private static String reason(List<Remedy> blamed, Run last) {
        String said = last.failure().orElseThrow();
        return blamed.size() == 1
                ? "the build command fails with this fix: " + said
                : "the build command fails with this fix or one of " + (blamed.size() - 1) + " others: " + said;
    }

    private static Plan built(Plan plan, List<Refusal> refused) {
        ProofStep step = new ProofStep(STEP, true, "the build command passes, as it did before the fixes");
        return new Plan(
                plan.remedies().stream()
                        .map(remedy -> new Remedy(
                                remedy.closes(), remedy.fix(), remedy.proof().and(step), remedy.files()))
                        .toList(),
                Stream.concat(plan.declined().stream(), refused.stream()).toList());
    }

    /** Builds with the first fixes of a plan, which need none of the later ones. */
    private Run build(Plan plan, int first, Site site) throws IOException {
        Collection<SourceFile> files = new Plan(plan.remedies().subList(0, first), List.of()).files();
        Optional<Integer> exit = run(site, files);
        return new Run(exit.equals(Optional.of(0)) ? Optional.empty() : Optional.of(said(exit, files, site)));
    }

    private Optional<Integer> run(Site site, Collection<SourceFile> files) throws IOException {
        site.folder().hold(files);
        runs++;
        return new ShellCommand(command.line(), Map.of())
                .run(site.folder().path(), site.output(), site.output(), Optional.of(command.limit()));
    }

    /** What was said of the changed files, else what was said last. */
    private String said(Optional<Integer> exit, Collection<SourceFile> files, Site site) throws IOException {
        List<String> lines = ShellCommand.said(site.output()).stream()
                .map(line -> line.replace(site.folder().path() + "/", ""))
                .toList();
        List<String> named = lines.stream()
                .filter(line -> files.stream()
                        .anyMatch(file -> line.contains(file.path().fileName())))
                .distinct()
                .limit(SAID_LINES)
                .toList();
        List<String> shown = named.isEmpty() ? ShellCommand.last(SAID_LINES, lines) : named;
        String ended = exit.map(code -> "exit code " + code).orElse("it did not end within " + minutes());
        return shown.isEmpty() ? ended : ended + ": " + String.join(" | ", shown);
    }

    private String minutes() {
        long minutes = command.limit().toMinutes();
        return minutes + (minutes == 1 ? " minute" : " minutes");
    }
}
