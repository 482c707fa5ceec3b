package dev.fixwright.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.Wiring;
import dev.fixwright.finding.Finding;
import dev.fixwright.finding.sarif.SarifException;
import dev.fixwright.finding.sarif.SarifReader;
import dev.fixwright.finding.sarif.SpoiltReport;
import dev.fixwright.remediation.CheckoutRemediator;
import dev.fixwright.remediation.Plan;
import dev.fixwright.remediation.Refusal;
import dev.fixwright.remediation.TimeLimit;
import dev.fixwright.remediation.Workshop;
import dev.fixwright.source.Lines;
import dev.fixwright.source.MemoryTree;
import dev.fixwright.source.SourceFile;
import dev.fixwright.syntax.Project;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand spoilt inputs, the same ones every time. Whatever a file or a report holds, there is a fix or a reason: no
 * crash, no work without end, and no file that is more broken than before. {@code -Dinput=1234} runs one of them.
 */
class MutatedInputsTest {
    private static final int SOURCES = 7_000;
    private static final int REPORTS = 2_928;
    private static final int DEEP = 72;
    private static final long SEED = Long.getLong("seed", 20_261_122L);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Fixers fixers = Wiring.fixers();
    private final CheckoutRemediator remediator =
            new CheckoutRemediator(new Workshop(fixers, new TimeLimit(Duration.ofSeconds(5))));
    private final List<FixerCase> cases = FixerCase.all();
    private int fixable;
    private int fixed;

    @Test
    void spoiltSourcesAreFixedOrDeclined() {
        each(SOURCES, this::spoiltSource);

        System.out.println(fixed + " of " + fixable + " that could be fixed before they were spoilt");
        assertThat(fixed).isGreaterThan(Integer.getInteger("input") == null ? fixable / 10 : -1);
    }

    @Test
    void deepAndEndlessSourcesAreFixedOrDeclined() {
        each(DEEP, this::deepSource);
    }

    @Test
    void spoiltReportsAreReadOrRefused() {
        each(REPORTS, this::spoiltReport);
    }

    /** Runs numbered inputs, and tells the numbers of those that went wrong. */
    private static void each(int inputs, IntConsumer job) {
        Integer only = Integer.getInteger("input");
        List<AssertionError> failures = new ArrayList<>();
        for (int number = only != null ? only : 0; number < (only != null ? only + 1 : inputs); number++) {
            try {
                job.accept(number);
            } catch (Throwable e) {
                failures.add(new AssertionError("input " + number + " of seed " + SEED, e));
            }
        }
        if (!failures.isEmpty()) {
            failures.stream().skip(1).forEach(failures.get(0)::addSuppressed);
            throw failures.get(0);
        }
    }

    private void spoiltSource(int number) {
        Random random = new Random(SEED + number);
        FixerCase one = cases.get(random.nextInt(cases.size()));
        fixable += one.isFixed() ? 1 : 0;
        List<SourceFile> files = new ArrayList<>();
        for (SourceFile file : one.before()) {
            boolean meant = file.path().equals(one.finding().path());
            if (meant || random.nextInt(4) == 0) {
                byte[] bytes = file.encode();
                for (int i = random.nextInt(8) / 6; i >= 0; i--) {
                    bytes = Mutation.values()[random.nextInt(Mutation.values().length)].of(bytes, random);
                }
                SourceFile.decode(file.path(), bytes).ifPresent(files::add);
            } else {
                files.add(file);
            }
        }
        MemoryTree tree = new MemoryTree(files);
        remediate(findings(one.finding(), tree, random), tree);
    }

    /** Up to a million characters: longer files are not looked at. */
    private void deepSource(int number) {
        Random random = new Random(SEED - 1 - number);
        FixerCase one = cases.get(random.nextInt(cases.size()));
        DeepText deep = DeepText.ALL.get(number % DeepText.ALL.size());
        int depth = number < DeepText.ALL.size() ? 10_000 : 900_000 / deep.length();
        SourceFile file = one.tree().read(one.finding().path()).orElseThrow();
        Lines lines = Lines.of(file.text());
        int from = lines.start(one.finding().region().startLine());
        int to = lines.end(one.finding().region().startLine());
        List<MatchResult> words = Pattern.compile("\\w+")
                .matcher(file.text())
                .region(from, to)
                .results()
                .toList();
        MatchResult word = words.get(random.nextInt(words.size()));
        int start = random.nextInt(4) == 0 ? from : word.start();
        int end = random.nextInt(4) == 0 ? to : word.end();
        List<SourceFile> files = new ArrayList<>(one.before());
        files.remove(file);
        files.add(file.withText(deep.in(file.text(), start, end, depth)));
        try {
            remediate(List.of(one.finding()), new MemoryTree(files));
        } catch (AssertionError e) {
            throw new AssertionError(one.name() + " with " + depth + " " + deep.name(), e);
        }
    }

    private void spoiltReport(int number) {
        Random random = new Random(SEED + 1_000_000 + number);
        FixerCase one = cases.get(random.nextInt(cases.size()));
        Finding finding = one.finding();
        byte[] report = SpoiltReport.of(
                finding.rule(), finding.path().value(), finding.region().startLine(), random);
        long begun = THREADS.getCurrentThreadCpuTime();
        List<Finding> findings = read(report, one.tree(), random.nextBoolean());
        assertThat(THREADS.getCurrentThreadCpuTime() - begun)
                .isLessThan(Duration.ofSeconds(5).toNanos());
        findings.stream()
                .filter(found -> random.nextInt(10) == 0)
                .forEach(found -> fixers.attempt(found, new Project(one.tree())));
    }

    /** The product's own way, whose last resorts must not be needed: a stumble and time that is used up are both faults. */
    private void remediate(List<Finding> findings, MemoryTree tree) {
        Plan plan = remediator.remediate(findings, tree, (done, of) -> {});
        assertThat(plan.declined())
                .extracting(Refusal::reason)
                .noneMatch(reason -> reason.isBlank()
                        || reason.contains("stumbled over")
                        || reason.contains("of computing")
                        || reason.contains("gave up")
                        || reason.contains("more memory than"));
        Project before = new Project(tree);
        Project after = before.with(plan.files());
        for (SourceFile file : plan.files()) {
            assertThat(after.errors(file.path()))
                    .as("broken places of " + file.path())
                    .isLessThanOrEqualTo(before.errors(file.path()));
            assertThat(SourceFile.decode(file.path(), file.encode()).map(SourceFile::text))
                    .contains(file.text());
        }
        fixed += plan.remedies().size();
    }

    /** The case's finding, as a report tells it whose numbers may be as spoilt as the file. */
    private static List<Finding> findings(Finding finding, MemoryTree tree, Random random) {
        String json = MutatedReport.of(finding, tree.read(finding.path()), random);
        return read(json.getBytes(StandardCharsets.UTF_8), tree, random.nextInt(3) == 0);
    }

    private static List<Finding> read(byte[] report, MemoryTree tree, boolean findingMovedCode) {
        SarifReader reader = SarifReader.of(tree, List.of());
        try {
            return (findingMovedCode ? reader.findingMovedCode() : reader)
                    .read("report.sarif", new ByteArrayInputStream(report))
                    .findings();
        } catch (SarifException e) {
            return List.of();
        }
    }
}
