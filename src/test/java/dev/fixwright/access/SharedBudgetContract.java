package dev.fixwright.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The budget of one credential that many use at once, in each database; on PostgreSQL through two nodes. */
abstract class SharedBudgetContract {
    private static final int CALLERS = 16;
    private static final int CALLS = 25;

    private final SettableClock clock = new SettableClock();

    abstract DatabaseAddress address(Path directory);

    @Test
    void callersAtTheSameTimeGetNoMoreThanOne(@TempDir Path directory) throws Exception {
        DatabaseAddress address = address(directory);
        try (Database one = Database.open(address);
                Database two = address instanceof DatabaseAddress.PostgreSql ? Database.open(address) : one) {
            List<WriteBudget> nodes = List.of(new WriteBudget(one, clock), new WriteBudget(two, clock));

            assertThat(spentTogether(nodes)).isEqualTo(WriteBudget.LIMIT);
            clock.turn(Duration.ofMinutes(1));
            assertThat(spentTogether(nodes)).isEqualTo(WriteBudget.LIMIT);
        }
    }

    private static int spentTogether(List<WriteBudget> nodes) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
        CyclicBarrier line = new CyclicBarrier(CALLERS);
        try {
            List<Callable<Integer>> callers = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                WriteBudget node = nodes.get(i % nodes.size());
                callers.add(() -> {
                    line.await();
                    return spent(node);
                });
            }
            int spent = 0;
            for (Future<Integer> one : threads.invokeAll(callers)) {
                spent += one.get();
            }
            return spent;
        } finally {
            threads.shutdownNow();
        }
    }

    private static int spent(WriteBudget budget) {
        Caller caller = new Caller(
                new Principal("user-1", Principal.Kind.USER, "Ann", Optional.of("org-1"), Role.OPERATOR), "token-1");
        int spent = 0;
        for (int i = 0; i < CALLS; i++) {
            try {
                budget.spend(caller);
                spent++;
            } catch (RefusedException e) {
                assertThat(e.kind()).isEqualTo(RefusedException.Kind.TOO_MANY);
            }
        }
        return spent;
    }
}
