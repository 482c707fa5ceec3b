package dev.fixwright.github;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.fixwright.repository.Check;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksTest {
    private static final String OURS = "fixwright-test";

    @ParameterizedTest
    @CsvSource({
        "COMPLETED, SUCCESS, PASSED",
        "COMPLETED, NEUTRAL, PASSED",
        "COMPLETED, SKIPPED, PASSED",
        "COMPLETED, FAILURE, FAILED",
        "COMPLETED, TIMED_OUT, FAILED",
        "COMPLETED, CANCELLED, FAILED",
        "COMPLETED, ACTION_REQUIRED, FAILED",
        "COMPLETED, STARTUP_FAILURE, FAILED",
        "COMPLETED, STALE, FAILED",
        "COMPLETED, SOMETHING_NEW, PENDING",
        "QUEUED, , PENDING",
        "IN_PROGRESS, , PENDING",
        "WAITING, , PENDING",
        "REQUESTED, , PENDING",
        "PENDING, , PENDING",
        // asked to run again: what it said before no longer counts
        "IN_PROGRESS, SUCCESS, PENDING"
    })
    void aCheckRunStandsAsItsConclusionSays(String status, String conclusion, Check.State state) {
        String said = conclusion == null ? "null" : "\"" + conclusion + "\"";

        assertThat(checks(run("build", "github-actions", status, said, "null")).others())
                .containsExactly(new Check("build", Optional.of("github-actions"), state, true));
    }

    @ParameterizedTest
    @CsvSource({"SUCCESS, PASSED", "FAILURE, FAILED", "ERROR, FAILED", "PENDING, PENDING", "EXPECTED, PENDING"})
    void aCommitStatusStandsAsItsStateSays(String said, Check.State state) {
        assertThat(checks("{\"__typename\": \"StatusContext\", \"context\": \"ci/build\", \"state\": \"" + said
                                + "\", \"isRequired\": false}")
                        .others())
                .containsExactly(new Check("ci/build", Optional.empty(), state, false));
    }

    @Test
    void itsOwnCheckRunIsNoEvidence() {
        Checks checks = checks(
                run("Fixwright", OURS, "COMPLETED", "\"NEUTRAL\"", "\"alert-7\""),
                run("Fixwright policy", OURS, "COMPLETED", "\"FAILURE\"", "\"policy\""),
                run("Fixwright", "another-app", "COMPLETED", "\"SUCCESS\"", "\"alert-7\""));

        assertThat(checks.own()).isEqualTo(OptionalLong.of(36_000_000_001L));
        assertThat(checks.others())
                .containsExactly(new Check("Fixwright", Optional.of("another-app"), Check.State.PASSED, true));
    }

    @Test
    void whatTheAppMayNotReadIsNotTakenForPassed() {
        assertThat(Checks.of(GitHubHttp.JSON.createArrayNode().addNull(), Set.of(), false, OURS + "[bot]")
                        .others())
                .containsExactly(new Check("that the app may not read", Optional.empty(), Check.State.PENDING, true));
    }

    private static String begun(long id, long suite, String conclusion) {
        return run("build", "github-actions", "COMPLETED", "\"" + conclusion + "\"", "null")
                .replace("36000000001", Long.toString(id))
                .replace("\"checkSuite\": {", "\"checkSuite\": {\"databaseId\": " + suite + ", ");
    }

    private static List<Check.State> states(String... contexts) {
        return checks(contexts).others().stream().map(Check::state).toList();
    }

    @Test
    void aRunThatWasBegunAnewReplacesTheEarlierOne() {
        assertThat(states(begun(1, 5, "FAILURE"), begun(2, 5, "SUCCESS"))).containsExactly(Check.State.PASSED);
        assertThat(states(begun(2, 5, "SUCCESS"), begun(1, 5, "FAILURE"))).containsExactly(Check.State.PASSED);
        assertThat(states(begun(1, 5, "SUCCESS"), begun(2, 5, "FAILURE"))).containsExactly(Check.State.FAILED);
    }

    @Test
    void aRunThatALaterEventCancelledSaysNothing() {
        assertThat(states(begun(1, 5, "CANCELLED"), begun(2, 6, "SUCCESS"))).containsExactly(Check.State.PASSED);
        assertThat(states(begun(1, 5, "SUCCESS"), begun(2, 6, "CANCELLED")))
                .containsExactly(Check.State.PASSED, Check.State.FAILED);
    }

    @Test
    void aJobThatFailsForOneEventFailsThoughItPassesForAnother() {
        assertThat(states(begun(1, 5, "FAILURE"), begun(2, 6, "SUCCESS")))
                .containsExactly(Check.State.FAILED, Check.State.PASSED);
    }

    @Test
    void whatIsDemandedOfAnAppIsNotSaidByAnother() {
        String said = run("build", "another-app", "COMPLETED", "\"SUCCESS\"", "null")
                .replace("\"slug\"", "\"databaseId\": 7, \"slug\"")
                .replace("\"isRequired\": true", "\"isRequired\": false");

        assertThat(checks(Set.of(new Checks.Demand("build", OptionalLong.of(15_368))), said)
                        .others())
                .containsExactly(
                        new Check("build", Optional.empty(), Check.State.PENDING, true),
                        new Check("build", Optional.of("another-app"), Check.State.PASSED, false));
        assertThat(checks(Set.of(new Checks.Demand("build", OptionalLong.of(7))), said)
                        .others())
                .containsExactly(new Check("build", Optional.of("another-app"), Check.State.PASSED, true));
        assertThat(checks(Set.of(new Checks.Demand("build", OptionalLong.empty())), said)
                        .others())
                .containsExactly(new Check("build", Optional.of("another-app"), Check.State.PASSED, true));
    }

    private static String run(String name, String app, String status, String conclusion, String externalId) {
        return "{\"__typename\": \"CheckRun\", \"databaseId\": 36000000001, \"name\": \"" + name + "\", \"status\": \""
                + status + "\", \"conclusion\": " + conclusion + ", \"externalId\": " + externalId
                + ", \"isRequired\": true, \"checkSuite\": {\"app\": {\"slug\": \"" + app + "\"}}}";
    }

    private static Checks checks(String... contexts) {
        return checks(Set.of(), contexts);
    }

    private static Checks checks(Set<Checks.Demand> demanded, String... contexts) {
        try {
            return Checks.of(GitHubHttp.JSON.readTree(List.of(contexts).toString()), demanded, true, OURS + "[bot]");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
