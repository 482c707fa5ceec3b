package dev.fixwright.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.fixwright.Wiring;
import dev.fixwright.remediation.CheckoutRemediator;
import dev.fixwright.remediation.Plan;
import dev.fixwright.remediation.TimeLimit;
import dev.fixwright.remediation.Workshop;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What an alert costs in projects of 1,000 to 100,000 alerts, whose files grow in proportion; draws it as well, after each
 * size. Small ones are measured several times, and the cheapest of these counts.
 */
public final class CostBench {
    private static final PrintStream OUT = System.out;
    private static final List<Integer> SIZES = List.of(1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000);

    private CostBench() {}

    /** @param arguments where the picture goes, {@code src/docs/cost.svg} for one */
    public static void main(String[] arguments) throws IOException {
        cost(2_000);
        List<Cost> costs = new ArrayList<>();
        for (int alerts : SIZES) {
            Cost best = cost(alerts);
            for (int i = 5_000 / alerts; i > 1; i--) {
                Cost again = cost(alerts);
                best = again.cpuSeconds() < best.cpuSeconds() ? again : best;
            }
            OUT.printf(
                    Locale.ROOT,
                    "%,d alerts in %,d files: %,d fixed, %,d declined; %.1f s CPU, %.2f ms an alert%n",
                    best.alerts(),
                    best.files(),
                    best.fixed(),
                    best.declined(),
                    best.cpuSeconds(),
                    best.milliseconds());
            costs.add(best);
            if (arguments.length > 0) {
                Files.writeString(Path.of(arguments[0]), CostPicture.of(costs));
            }
        }
    }

    /** What one run cost. */
    record Cost(int alerts, int files, int fixed, int declined, double cpuSeconds) {
        double milliseconds() {
            return cpuSeconds * 1_000 / alerts;
        }
    }

    private static Cost cost(int alerts) {
        GeneratedProject project = GeneratedProject.withAlerts(alerts);
        System.gc();
        long begun = cpu();
        Plan plan = new CheckoutRemediator(new Workshop(Wiring.fixers(), new TimeLimit(Duration.ofSeconds(30))))
                .remediate(project.findings(), project.tree(), (done, of) -> {});
        double seconds = (cpu() - begun) / 1e9;
        int fixed = plan.remedies().stream()
                .mapToInt(remedy -> remedy.closes().size())
                .sum();
        return new Cost(
                project.findings().size(),
                project.files().size(),
                fixed,
                plan.declined().size(),
                seconds);
    }

    /** Of all threads: the compiler's and the garbage collector's work counts, too. */
    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
