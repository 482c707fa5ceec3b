package dev.fixwright.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The log of changes, in each database. */
abstract class AuditContract {
    private static final Actor ANN = new Actor("user-000000000001", "Ann");

    private final SettableClock clock = new SettableClock();
    private Database database;
    private Audit audit;

    abstract DatabaseAddress address(Path directory);

    @BeforeEach
    void open(@TempDir Path directory) {
        database = Database.open(address(directory));
        audit = new Audit(database, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void keepsWhoChangedWhatFromWhatToWhat() {
        database.transact(tx -> audit.add(
                tx,
                ANN,
                new Change(
                        Optional.of("org-1"),
                        "finding.update",
                        "finding-7",
                        Map.of("status", "open"),
                        Map.of("status", "done", "notes", "naïve \"quoted\" \0 text"))));

        AuditRow row = audit.after(0, 10, TenantScope.all()).get(0);

        assertThat(row.number()).isEqualTo(1);
        assertThat(row.at()).isEqualTo(clock.instant());
        assertThat(row.tenant()).contains("org-1");
        assertThat(row.actor()).isEqualTo(ANN);
        assertThat(row.action()).isEqualTo("finding.update");
        assertThat(row.subject()).isEqualTo("finding-7");
        assertThat(row.before()).contains("{\"status\":\"open\"}");
        assertThat(row.after().orElseThrow()).contains("\"status\":\"done\"", "naïve \\\"quoted\\\"");
        assertThat(audit.verify()).isEqualTo(new AuditVerdict.Whole(1, row.hash()));
    }

    @Test
    void aChangeThatIsTakenBackLeavesNoRow() {
        add(1);

        assertThatIllegalStateException()
                .isThrownBy(() -> database.transact(tx -> {
                    audit.add(tx, ANN, change(2));
                    throw new IllegalStateException("taken back");
                }));
        add(3);

        assertThat(audit.after(0, 10, TenantScope.all()))
                .extracting(AuditRow::subject)
                .containsExactly("1", "3");
        assertThat(audit.verify()).isInstanceOf(AuditVerdict.Whole.class);
    }

    @Test
    void rowsAreReadPageByPage() {
        IntStream.rangeClosed(1, 25).forEach(this::add);

        List<Long> numbers = new ArrayList<>();
        for (List<AuditRow> page = audit.after(0, 10, TenantScope.all());
                !page.isEmpty();
                page = audit.after(numbers.get(numbers.size() - 1), 10, TenantScope.all())) {
            page.forEach(row -> numbers.add(row.number()));
        }

        assertThat(numbers).isEqualTo(LongStream.rangeClosed(1, 25).boxed().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update audit set after_state = '{}' where number = 7 | 7 | is not as it was written",
                "update audit set before_state = null where number = 7 | 7 | is not as it was written",
                "update audit set actor = 'user-2' where number = 7 | 7 | is not as it was written",
                "update audit set actor_name = 'Bob' where number = 7 | 7 | is not as it was written",
                "update audit set tenant = null where number = 7 | 7 | is not as it was written",
                "update audit set action = 'x' where number = 7 | 7 | is not as it was written",
                "update audit set subject = '8' where number = 7 | 7 | is not as it was written",
                "update audit set hash = '' where number = 7 | 7 | is not as it was written",
                "update audit set happened_at = current_timestamp where number = 7 | 7 | is not as it was written",
                "delete from audit where number = 7 | 7 | is missing",
                "delete from audit where number = 1 | 1 | is missing",
                "delete from audit where number >= 7 | 7 | is missing, and every one after it",
                "update audit_end set number = 11 | 11 | is not the one that the log ended with",
                "update audit_end set hash = '' | 12 | is not the one that the log ended with"
            })
    void whateverIsChangedAfterwardsIsNamed(String statement, long number, String because) {
        IntStream.rangeClosed(1, 12).forEach(this::add);
        assertThat(audit.verify()).isInstanceOf(AuditVerdict.Whole.class);

        database.read(handle -> handle.execute(statement));

        assertThat(audit.verify()).isEqualTo(new AuditVerdict.Broken(number, because));
    }

    /** The row after one that is gone cannot show any more that its hash fits. */
    @Test
    void rowsThatAreNotAsTheyWereWrittenAreListedAndMarked() {
        IntStream.rangeClosed(1, 10).forEach(this::add);
        for (String tampering : List.of(
                "update audit set after_state = 'no JSON {' where number = 2",
                "update audit set before_state = '{} {}' where number = 4",
                "update audit set after_state = '[1]' where number = 5",
                "delete from audit where number = 8")) {
            database.read(handle -> handle.execute(tampering));
        }

        List<AuditRow> rows = audit.after(0, 100, TenantScope.all());

        assertThat(rows)
                .filteredOn(row -> !row.intact())
                .extracting(AuditRow::number)
                .containsExactly(2L, 4L, 5L, 9L);
        assertThat(rows.get(1).json().get("after")).isEqualTo(TextNode.valueOf("no JSON {"));
        assertThat(rows.get(1).json().get("chain").textValue()).isEqualTo("broken");
        assertThat(rows.get(3).json().get("before")).isEqualTo(TextNode.valueOf("{} {}"));
        assertThat(rows.get(4).json().get("after")).isEqualTo(TextNode.valueOf("[1]"));
        assertThat(rows.get(0).json().has("chain")).isFalse();
        assertThat(audit.after(5, 1, TenantScope.all())).allMatch(AuditRow::intact);
    }

    @Test
    void rowsOfAnActionAndFromATimeOnAreFound() {
        for (int i = 1; i <= 6; i++) {
            int number = i;
            Change change = new Change(
                    Optional.of(number % 2 == 0 ? "org-1" : "org-2"),
                    number > 3 ? "scan.delete" : "scan.create",
                    "" + number,
                    Map.of(),
                    Map.of("n", number));
            database.transact(tx -> audit.add(tx, ANN, change));
            clock.turn(Duration.ofHours(2));
        }
        Instant fourth = audit.after(3, 1, TenantScope.all()).get(0).at();

        assertThat(numbers(0, Optional.of("scan.delete"), Optional.empty(), TenantScope.all()))
                .containsExactly(4L, 5L, 6L);
        assertThat(numbers(4, Optional.of("scan.delete"), Optional.empty(), TenantScope.of("org-1")))
                .containsExactly(6L);
        assertThat(numbers(0, Optional.empty(), Optional.of(fourth), TenantScope.all()))
                .containsExactly(4L, 5L, 6L);
        assertThat(numbers(0, Optional.of("scan.create"), Optional.of(fourth), TenantScope.all()))
                .isEmpty();
        assertThat(numbers(0, Optional.empty(), Optional.of(fourth.plusNanos(1_000)), TenantScope.of("org-1")))
                .containsExactly(6L);
    }

    private List<Long> numbers(long after, Optional<String> action, Optional<Instant> since, TenantScope scope) {
        return audit.after(new AuditFilter(after, action, since), 10, scope).stream()
                .map(AuditRow::number)
                .toList();
    }

    /** Whoever may write to the database can make all hashes anew, and does not know the one that was kept elsewhere. */
    @Test
    void aLogThatWasWrittenAnewHasNotTheHashThatWasKept() {
        IntStream.rangeClosed(1, 5).forEach(this::add);
        String kept = audit.after(2, 1, TenantScope.all()).get(0).hash();
        assertThat(audit.verify(3, kept)).isInstanceOf(AuditVerdict.Whole.class);

        database.read(handle -> handle.execute("delete from audit"));
        database.read(handle -> handle.execute("update audit_end set number = 0, hash = ''"));
        assertThat(audit.verify(3, kept))
                .isEqualTo(new AuditVerdict.Broken(1, "is missing, though its number was kept"));
        clock.turn(Duration.ofSeconds(1));
        IntStream.rangeClosed(1, 5).forEach(this::add);

        assertThat(audit.verify()).isInstanceOf(AuditVerdict.Whole.class);
        assertThat(audit.verify(3, kept))
                .isEqualTo(new AuditVerdict.Broken(
                        3, "has another hash than the one that was kept: the log was written anew"));
    }

    @Test
    void changesAtTheSameTimeMakeOneChain() throws Exception {
        int writers = 12;
        int each = 20;
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        CyclicBarrier line = new CyclicBarrier(writers);
        Callable<Void> writer = () -> {
            line.await();
            IntStream.range(0, each).forEach(this::add);
            return null;
        };
        try {
            for (Future<Void> done : threads.invokeAll(Collections.nCopies(writers, writer))) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(audit.verify())
                .isInstanceOfSatisfying(
                        AuditVerdict.Whole.class,
                        whole -> assertThat(whole.rows()).isEqualTo((long) writers * each));
    }

    private void add(int subject) {
        database.transact(tx -> audit.add(tx, ANN, change(subject)));
    }

    private static Change change(int subject) {
        return new Change(
                Optional.of("org-1"),
                "finding.update",
                String.valueOf(subject),
                Map.of("status", "open"),
                Map.of("status", "done"));
    }
}
