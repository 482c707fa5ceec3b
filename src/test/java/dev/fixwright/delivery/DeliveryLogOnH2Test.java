package dev.fixwright.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.task.Task;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DeliveryLogOnH2Test extends DeliveryLogContract {
    @Override
    DatabaseAddress address(Path directory) {
        return TestDatabase.h2(directory);
    }

    /** As H2 may, when its process was killed. */
    @Test
    void whatTheDatabaseForgotIsRestoredWithItsTasks() {
        List<Task> tasks = List.of(new Task("remediate-alert", "1/2/7/found", "{\"alert\":7}").inLaneOf(1));
        log.record(delivery("kept", "{\"a\":1}"), List.of());
        log.record(delivery("forgotten", "{\"a\":2}"), tasks);
        database.read(handle -> handle.execute("delete from delivery where id = 'forgotten'"));
        forgetTasks();

        log.close();
        log = DeliveryLog.inDatabase(database, queue, clock);

        assertThat(count("delivery")).isEqualTo(2);
        assertThat(count("task where id = '1/2/7/found' and lane = 'installation-1'"))
                .isOne();
    }

    @Test
    void whatIsThereIsNeitherRestoredNorTriedAgainAtAStart() {
        log.record(delivery("a", "{}"), List.of(new Task("remediate-alert", "1", "{}")));
        giveUpTasks();

        log.close();
        log = DeliveryLog.inDatabase(database, queue, clock);

        assertThat(count("delivery")).isOne();
        assertThat(count("task")).isZero();
    }
}
