package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bot that has written as much as GitHub allows within an hour. */
class PacedFixesTest {
    @Test
    void theNextFixWaitsVisibly(@TempDir Path directory) throws Exception {
        DatabaseAddress address = TestDatabase.h2(directory);
        try (ShopStory story = new ShopStory(2)) {
            try (LocalBot bot = LocalBot.against(story.gitHub, address, 6);
                    LogLines log = new LogLines()) {
                story.send(story.webhook(1, "created"), bot.address("/webhook"));
                story.awaitCheckRunOf(1);
                story.send(story.webhook(2, "created"), bot.address("/webhook"));

                assertThat(log.await("lane rests")).contains("lane=\"installation-31\"", "until=", "6 writes an hour");
            }
            assertThat(story.shop.pullRequests()).hasSize(1);
            try (Database database = Database.open(address)) {
                List<String> reasons = database.read(
                        handle -> handle.createQuery("select waits_for from task where waits_for is not null")
                                .mapTo(String.class)
                                .list());
                assertThat(reasons).singleElement().asString().contains("6 writes an hour");
            }
        }
    }
}
