package dev.fixwright.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixwright.task.Task;
import dev.fixwright.webhook.SentDelivery;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CodeScanningAlertHandlerTest {
    private static final String CREATED = SentDelivery.resource("code_scanning_alert.created.json");

    private final CodeScanningAlertHandler handler = new CodeScanningAlertHandler();

    @Test
    void foundAlertIsRemediatedInTheLaneOfItsInstallation() {
        assertThat(tasks(CREATED))
                .containsExactly(new Task(
                                "remediate-alert",
                                "14662836/337911632/10/found",
                                "{\"installationId\":14662836,\"repositoryId\":337911632,\"owner\":\"Codertocat\","
                                        + "\"name\":\"Hello-World\",\"alert\":10,\"action\":\"created\","
                                        + "\"ref\":\"refs/heads/master\","
                                        + "\"commit\":\"788437584c2522f27feab10d8e631bab3e9e783a\"}")
                        .inLaneOf(14662836));
    }

    @ParameterizedTest
    @ValueSource(strings = {"main", "größe/日本", "release/\\u2028x", "$(id)", "--upload-pack=x", "a'b;c"})
    void defaultBranchOfAnyNameIsKnownByIt(String branch) {
        String body = CREATED.replace("\"refs/heads/master\"", "\"refs/heads/" + branch + "\"")
                .replace("\"default_branch\": \"master\"", "\"default_branch\": \"" + branch + "\"");

        assertThat(tasks(body)).extracting(Task::name).containsExactly("remediate-alert");
        assertThat(tasks(body.replace("\"refs/heads/" + branch + "\"", "\"refs/heads/" + branch + "2\"")))
                .extracting(Task::name)
                .containsExactly("review-pull-request");
    }

    @Test
    void alertThatCameBackIsAnotherTask() {
        String back = CREATED.replace("\"action\": \"created\"", "\"action\": \"reopened\"")
                .replace("\"number\": 10,", "\"number\": 10, \"updated_at\": \"2026-11-22T10:00:00Z\",");

        assertThat(tasks(back))
                .extracting(Task::id)
                .containsExactly("14662836/337911632/10/reopened 2026-11-22T10:00:00Z");
    }

    @Test
    void appearingInTheDefaultBranchIsTheSameTaskAsBeingFound() {
        String appeared = CREATED.replace("\"action\": \"created\"", "\"action\": \"appeared_in_branch\"");

        assertThat(tasks(appeared)).extracting(Task::id).containsExactly("14662836/337911632/10/found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"created", "reopened", "appeared_in_branch", "fixed"})
    void whatHappensOnAnotherBranchMayBeAboutItsPullRequest(String action) {
        String elsewhere = CREATED.replace("\"action\": \"created\"", "\"action\": \"" + action + "\"")
                .replace("\"refs/heads/master\"", "\"refs/heads/topic\"");

        assertThat(tasks(elsewhere)).singleElement().satisfies(task -> {
            assertThat(task.name()).isEqualTo("review-pull-request");
            assertThat(task.payload()).contains("\"branch\":\"topic\"");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"created", "reopened", "appeared_in_branch", "fixed"})
    void whatHappensOnAPullRequestIsEvidenceAboutIt(String action) {
        String elsewhere = CREATED.replace("\"action\": \"created\"", "\"action\": \"" + action + "\"")
                .replace("\"refs/heads/master\"", "\"refs/pull/11/merge\"");

        assertThat(tasks(elsewhere)).singleElement().satisfies(task -> {
            assertThat(task.name()).isEqualTo("note-evidence");
            assertThat(task.payload()).contains("\"pullRequest\":11");
            assertThat(task.payload().contains("\"against\":true")).isEqualTo(!action.equals("fixed"));
        });
    }

    /** Neither a ref nor a commit comes with it. */
    @Test
    void whoeverAnAlertIsGivenToIsLookedAt() {
        String given = CREATED.replace("\"action\": \"created\"", "\"action\": \"updated_assignment\"")
                .replaceFirst("\"ref\": \"[^\"]*\",", "")
                .replaceFirst("\"commit_oid\": \"[^\"]*\",", "")
                .replaceFirst("\"state\":", "\"assignees\": [{\"login\": \"maria\"}], \"state\":");
        String taken = given.replace("{\"login\": \"maria\"}", "");

        assertThat(tasks(given)).extracting(Task::name).containsExactly("settle-assignment");
        assertThat(tasks(given).get(0).id()).isNotEqualTo(tasks(taken).get(0).id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fixed", "closed_by_user", "reopened_by_user"})
    void endOfAnAlertIsSettled(String action) {
        String ended = CREATED.replace("\"action\": \"created\"", "\"action\": \"" + action + "\"");

        assertThat(tasks(ended)).extracting(Task::name).containsExactly("settle-alert");
    }

    @Test
    void whatAPersonDidCarriesNoRefAndIsSettledAllTheSame() {
        String closed = CREATED.replace("\"action\": \"created\"", "\"action\": \"closed_by_user\"")
                .replace("\"ref\": \"refs/heads/master\"", "\"ref\": \"\"");

        assertThat(tasks(closed)).extracting(Task::name).containsExactly("settle-alert");
    }

    @Test
    void refOfTheMostRecentInstanceStandsInForAMissingOne() {
        String without = CREATED.replaceFirst("\"ref\": \"refs/heads/master\",\\s+\"commit_oid\"", "\"commit_oid\"");
        assertThat(without).isNotEqualTo(CREATED);

        assertThat(tasks(without)).extracting(Task::name).containsExactly("remediate-alert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "something_new"})
    void actionNobodyAskedForIsPassedOver(String action) {
        assertThat(tasks(CREATED.replace("\"action\": \"created\"", "\"action\": \"" + action + "\"")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "{\"action\":\"created\"}",
                "{\"action\":\"created\",\"alert\":\"x\"}",
                "{\"action\":\"created\",\"alert\":{\"number\":1}}",
                "{\"action\":\"created\",\"alert\":{\"number\":1},\"repository\":{\"id\":1,\"name\":\"..\","
                        + "\"owner\":{\"login\":\"a\"}},\"installation\":{\"id\":1}}"
            })
    void bodyOfAnotherShapeIsAMisfit(String body) {
        assertThatThrownBy(() -> tasks(body)).isInstanceOf(MisfitException.class);
    }

    @Test
    void bodyThatWasNotSentToAnAppIsToldApart() {
        String body = "{\"action\":\"created\",\"alert\":{\"number\":1},\"repository\":{\"id\":1,\"name\":\"b\","
                + "\"owner\":{\"login\":\"a\"}}}";

        assertThatThrownBy(() -> tasks(body)).isInstanceOf(NoInstallationException.class);
    }

    private List<Task> tasks(String body) {
        return handler.tasksFor(body.getBytes(StandardCharsets.UTF_8));
    }
}
