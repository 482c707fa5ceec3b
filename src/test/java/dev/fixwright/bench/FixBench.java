package dev.fixwright.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.fixwright.Wiring;
import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Fixers;
import dev.fixwright.remediation.CheckoutRemediator;
import dev.fixwright.remediation.Plan;
import dev.fixwright.remediation.TimeLimit;
import dev.fixwright.remediation.Workshop;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * How fast the engine is: the first fix in a fresh process, then projects of 750, 1,500 and 3,000 files one after another,
 * so that the ratio of their times tells whether the work grows as the alerts do.
 */
public final class FixBench {
    private static final PrintStream OUT = System.out;

    private FixBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        long cold = System.nanoTime();
        run(GeneratedProject.of(1));
        OUT.printf(Locale.ROOT, "first fix, cold: %d ms%n", (System.nanoTime() - cold) / 1_000_000);
        run(GeneratedProject.of(300));
        double perAlert = 0;
        for (int size : List.of(750, 1500, 3000)) {
            GeneratedProject project = GeneratedProject.of(size);
            resetPeak();
            long cpu = cpu();
            long wall = System.nanoTime();
            Plan plan = run(project);
            double cpuSeconds = (cpu() - cpu) / 1e9;
            double wallSeconds = (System.nanoTime() - wall) / 1e9;
            double nowPerAlert = cpuSeconds / project.findings().size();
            OUT.printf(
                    Locale.ROOT,
                    "%,d files, %,d alerts: %d fixed, %d declined; %.1f s wall, %.1f s CPU, %.0f files/s, peak heap %d MB%s%n",
                    size,
                    project.findings().size(),
                    plan.remedies().size(),
                    plan.declined().size(),
                    wallSeconds,
                    cpuSeconds,
                    size / wallSeconds,
                    peak() >> 20,
                    perAlert == 0 ? "" : String.format(Locale.ROOT, ", CPU per alert x%.2f", nowPerAlert / perAlert));
            perAlert = nowPerAlert;
        }
        command(GeneratedProject.of(3000));
    }

    private static void command(GeneratedProject project) throws IOException, InterruptedException {
        CommandRun run = CommandRun.over(project);
        OUT.printf(
                Locale.ROOT,
                "fixwright fix, %,d alerts: %s%n%.1f s wall, %.1f s CPU, %d MB of memory at its peak%n",
                project.findings().size(),
                run.lastLine(),
                run.wallSeconds(),
                run.cpuSeconds(),
                run.peakMegabytes());
    }

    private static Plan run(GeneratedProject project) {
        Fixers fixers = Wiring.fixers();
        List<Finding> findings = project.findings();
        return new CheckoutRemediator(new Workshop(fixers, new TimeLimit(Duration.ofSeconds(30))))
                .remediate(findings, project.tree(), (done, of) -> {});
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void resetPeak() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** The sum of the heap pools' peaks: no less than the heap ever held. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
