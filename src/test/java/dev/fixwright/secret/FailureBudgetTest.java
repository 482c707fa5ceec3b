package dev.fixwright.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.secret.FailureBudget.Reaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FailureBudgetTest {
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final FailureBudget budget = new FailureBudget(40, Duration.ofSeconds(2), () -> now);

    private List<Reaction> spend(String address, int times) {
        return IntStream.range(0, times).mapToObj(i -> budget.spend(address)).toList();
    }

    @Test
    void soManyAreBorneAtOnceAndTheFirstThirtyAreLogged() {
        List<Reaction> reactions = spend("10.0.0.1", 41);

        assertThat(reactions.subList(0, 30)).containsOnly(Reaction.LOG);
        assertThat(reactions.subList(30, 40)).containsOnly(Reaction.ANSWER);
        assertThat(reactions.get(40)).isEqualTo(Reaction.SLOW_DOWN);
    }

    @Test
    void thenOneIsBorneAfterEachSpanOfTime() {
        spend("10.0.0.1", 40);

        now = now.plusSeconds(5);

        assertThat(spend("10.0.0.1", 3)).containsExactly(Reaction.ANSWER, Reaction.ANSWER, Reaction.SLOW_DOWN);
        now = now.plusSeconds(1);
        assertThat(spend("10.0.0.1", 1)).containsExactly(Reaction.ANSWER);
        now = now.plus(Duration.ofDays(1));
        assertThat(spend("10.0.0.1", 41)).endsWith(Reaction.ANSWER, Reaction.SLOW_DOWN);
    }

    @Test
    void nobodyPaysForOthers() {
        spend("10.0.0.1", 41);

        assertThat(budget.spend("10.0.0.2")).isEqualTo(Reaction.LOG);
    }

    @Test
    void aWholeNetworkOfTheNewerKindIsOne() {
        spend("2001:db8:0:7:0:0:0:1", 20);
        spend("[2001:db8:0:7:ffff:1:2:3]", 20);

        assertThat(budget.spend("2001:db8:0:7:a:b:c:d%eth0")).isEqualTo(Reaction.SLOW_DOWN);
        assertThat(budget.spend("2001:db8:0:8:0:0:0:1")).isEqualTo(Reaction.LOG);
    }

    @Test
    void whoeverHasManyAddressesDoesNotFillTheMemory() {
        spend("10.0.0.1", 41);
        IntStream.range(0, 10_000).forEach(i -> budget.spend("10.1." + i / 256 + "." + i % 256));

        assertThat(budget.spend("10.0.0.1")).isEqualTo(Reaction.LOG);
    }
}
