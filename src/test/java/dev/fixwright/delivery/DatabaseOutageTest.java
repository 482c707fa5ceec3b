package dev.fixwright.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.fixwright.database.CuttableProxy;
import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskQueue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A PostgreSQL server that goes away while deliveries come in. */
@Timeout(120)
class DatabaseOutageTest {
    private static final Pattern PORT = Pattern.compile("//localhost:(\\d+)/");

    private final InstantSource clock = InstantSource.system();
    private CuttableProxy proxy;
    private Database database;
    private JdbcDeliveryLog log;

    @BeforeEach
    void open() {
        DatabaseAddress.PostgreSql direct = (DatabaseAddress.PostgreSql) TestDatabase.postgreSql();
        Matcher port = PORT.matcher(direct.url());
        assertThat(port.find()).isTrue();
        proxy = new CuttableProxy(Integer.parseInt(port.group(1)));
        // So that the word COMMIT is sent each time, and not only the number of a statement.
        String url = port.replaceFirst("//localhost:" + proxy.port() + "/") + "&prepareThreshold=0";
        database = Database.open(new DatabaseAddress.PostgreSql(url, direct.user(), direct.password()));
        log = new JdbcDeliveryLog(database, TaskQueue.inDatabase(clock), clock, Duration.ofSeconds(3));
    }

    @AfterEach
    void close() {
        log.close();
        database.close();
        proxy.close();
    }

    @Test
    void nothingIsPromisedMeanwhileAndTheNextDeliveriesAreKept() {
        assertThat(record("before")).isTrue();

        proxy.cut();
        assertThatExceptionOfType(DeliveryException.class).isThrownBy(() -> record("meanwhile"));
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(database::isWritable);
        proxy.restore();

        assertThat(recordAtLast("meanwhile")).isTrue();
        assertThat(record("after")).isTrue();
        assertThat(database.isWritable()).isTrue();
        assertThat(ids("delivery")).containsExactly("after", "before", "meanwhile");
        assertThat(ids("task")).containsExactly("after", "before", "meanwhile");
    }

    @Test
    void aCommitWhoseAnswerIsLostIsKnownByItsIdWhenTheDeliveryComesAgain() {
        proxy.swallowAnswerTo("COMMIT");

        assertThatExceptionOfType(DeliveryException.class).isThrownBy(() -> record("in-doubt"));

        assertThat(recordAtLast("in-doubt")).isFalse();
        assertThat(ids("delivery")).containsExactly("in-doubt");
        assertThat(ids("task")).containsExactly("in-doubt");
    }

    private boolean record(String id) {
        byte[] body = ("{\"id\":\"" + id + "\"}").getBytes(StandardCharsets.UTF_8);
        return log.record(new Delivery(id, "star", body), List.of(new Task("note", id, "{}")));
    }

    /** As GitHub's user does who presses the button again: the pool may hold a dead connection or two. */
    private boolean recordAtLast(String id) {
        for (int i = 0; i < 20; i++) {
            try {
                return record(id);
            } catch (DeliveryException e) {
                assertThat(e).hasMessageContaining("database");
            }
        }
        return record(id);
    }

    private List<String> ids(String table) {
        return database.read(handle -> handle.createQuery("select id from " + table + " order by id")
                .mapTo(String.class)
                .list());
    }
}
