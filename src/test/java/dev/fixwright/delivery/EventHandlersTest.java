package dev.fixwright.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixwright.task.Task;
import dev.fixwright.webhook.SentDelivery;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The events beside alerts. */
final class EventHandlersTest {
    private static final String PULL = """
            {"action":"closed","number":9,"pull_request":{"number":9,"merged":true,"user":{"login":"fixwright[bot]",
             "type":"Bot"},"head":{"ref":"fixwright/alert-7-xss","repo":{"id":2}}},
             "repository":{"id":2,"name":"shop","owner":{"login":"acme"}},"installation":{"id":1}}""";

    @Test
    void closedPullRequestOfAnAppIsSettled() {
        assertThat(tasks(new PullRequestHandler(), PULL))
                .containsExactly(new Task(
                                "settle-pull-request",
                                "1/2/9/closed",
                                "{\"installationId\":1,\"repositoryId\":2,\"owner\":\"acme\",\"name\":\"shop\","
                                        + "\"pullRequest\":9,\"merged\":true,\"branch\":\"fixwright/alert-7-xss\"}")
                        .inLaneOf(1));
    }

    @Test
    void pullRequestsOfPeopleForksAndOtherActionsAskNothingOfUs() {
        assertThat(tasks(new PullRequestHandler(), PULL.replace("Bot\"", "User\"")))
                .isEmpty();
        assertThat(tasks(new PullRequestHandler(), PULL.replace("\"repo\":{\"id\":2}", "\"repo\":{\"id\":3}")))
                .isEmpty();
        assertThat(tasks(new PullRequestHandler(), PULL.replace("\"repo\":{\"id\":2}", "\"repo\":null")))
                .isEmpty();
        assertThat(tasks(new PullRequestHandler(), PULL.replace("closed", "opened")))
                .isEmpty();
    }

    private static final String COMMENT = """
            {"action":"created","issue":{"number":9,"pull_request":{}},
             "comment":{"id":5,"body":"/fixwright ignore rule=x -- why","user":{"login":"ann","type":"User"}},
             "sender":{"login":"ann","type":"User"},
             "repository":{"id":2,"name":"shop","owner":{"login":"acme"}},"installation":{"id":1}}""";

    @Test
    void onlyWhoWroteACommentAsksForSomething() {
        assertThat(tasks(new IssueCommentHandler(), COMMENT)).hasSize(1);
        assertThat(tasks(
                        new IssueCommentHandler(),
                        COMMENT.replace("\"sender\":{\"login\":\"ann", "\"sender\":{\"login\":\"eve")))
                .isEmpty();
    }

    @Test
    void whatADatabaseCannotKeepIsNotInACommand() {
        assertThat(tasks(new IssueCommentHandler(), COMMENT.replace("why", "w\\u0000y")))
                .singleElement()
                .satisfies(task ->
                        assertThat(task.payload()).contains("-- w\uFFFDy").doesNotContain("\\u0000"));
        assertThat(tasks(new IssueCommentHandler(), COMMENT.replace("/fixwright ", "/fix\\u0000wright ")))
                .isEmpty();
    }

    private static final String REVERTING = """
            {"action":"closed","number":12,"pull_request":{"number":12,"merged":true,"user":{"login":"ann",
             "type":"User"},"head":{"ref":"revert-9","repo":{"id":2}},"base":{"ref":"main"},"body":"BODY",
             "html_url":"https://github.com/acme/shop/pull/12"},
             "repository":{"id":2,"name":"shop","default_branch":"main","owner":{"login":"acme"}},
             "installation":{"id":1}}""";

    private static Task reverted(String what, String field, String by) {
        String payload = "{\"installationId\":1,\"repositoryId\":2,\"owner\":\"acme\",\"name\":\"shop\"," + field
                + ",\"by\":\"" + by + "\"}";
        return new Task("note-revert", "1/2/" + what, payload).inLaneOf(1);
    }

    @Test
    void mergedPullRequestThatSaysSoTakesAnotherBack() {
        for (String body : List.of("Reverts acme/shop#9", "It broke.\\r\\n\\r\\nreverts ACME/shop#9", "Reverts #9")) {
            assertThat(tasks(new PullRequestHandler(), REVERTING.replace("BODY", body)))
                    .containsExactly(
                            reverted("#9", "\"pullRequest\":9", "pull request https://github.com/acme/shop/pull/12"));
        }
    }

    @Test
    void pullRequestThatRevertsNothingOfTheDefaultBranchAsksNothingOfUs() {
        String reverting = REVERTING.replace("BODY", "Reverts acme/shop#9");
        for (String body : List.of(
                REVERTING.replace("BODY", "Reverts acme/other#9"),
                REVERTING.replace("BODY", "See the reverts #9 of old"),
                REVERTING.replace("\"BODY\"", "null"),
                reverting.replace("\"merged\":true", "\"merged\":false"),
                reverting.replace("\"base\":{\"ref\":\"main\"}", "\"base\":{\"ref\":\"release\"}"))) {
            assertThat(tasks(new PullRequestHandler(), body)).as(body).isEmpty();
        }
    }

    @Test
    void pushToTheDefaultBranchMayTakeCommitsBack() {
        String fix = "00000000000000000000000000000000000000AF";
        String push = """
                {"ref":"refs/heads/main","commits":[{"id":"c1","message":"Revert it\\n\\nThis reverts commit SHA."},
                 {"id":"c2","message":"Sort"}],"head_commit":{"id":"c2","message":"Sort"},"repository":{"id":2,
                 "name":"shop","default_branch":"main","owner":{"login":"acme"}},"installation":{"id":1}}""".replace("SHA", fix);
        String commit = fix.toLowerCase(java.util.Locale.ROOT);

        assertThat(tasks(new PushHandler(), push))
                .contains(reverted(commit, "\"commit\":\"" + commit + "\"", "commit c1"));
        assertThat(tasks(new PushHandler(), push.replace("heads/main", "heads/dev")))
                .isEmpty();
        assertThat(tasks(new PushHandler(), push.replace("This reverts", "It reverts")))
                .extracting(Task::toString)
                .containsExactly("note-push 2");
    }

    @Test
    void removedOrSuspendedInstallationIsSettledOutsideItsLane() {
        for (String action : List.of("deleted", "suspend")) {
            String body =
                    "{\"action\":\"" + action + "\",\"installation\":{\"id\":1,\"account\":{\"login\":\"acme\"}}}";

            assertThat(tasks(new InstallationHandler(), body))
                    .containsExactly(new Task(
                            "settle-installation",
                            "1/" + action,
                            "{\"installationId\":1,\"action\":\"" + action + "\"}"));
        }
    }

    @Test
    void whateverAnInstallationWinsHasItsAlertsListed() {
        for (String action : List.of("created", "unsuspend", "new_permissions_accepted")) {
            String body =
                    "{\"action\":\"" + action + "\",\"installation\":{\"id\":1,\"account\":{\"login\":\"acme\"}}}";

            assertThat(tasks(new InstallationHandler(), body))
                    .as(action)
                    .containsExactly(new Task(
                            "list-repositories",
                            "1/again",
                            "{\"installationId\":1,\"again\":true}",
                            Optional.of("backfill-1")));
        }
    }

    @Test
    void otherNewsOfAnInstallationAsksNothingOfUs() {
        String body = "{\"action\":\"renamed\",\"installation\":{\"id\":1,\"account\":{\"login\":\"acme\"}}}";

        assertThat(tasks(new InstallationHandler(), body)).isEmpty();
    }

    @Test
    void eachRepositoryThatWasGivenHasItsAlertsListed() {
        String body = "{\"action\":\"added\",\"installation\":{\"id\":1},\"repositories_removed\":[],"
                + "\"repositories_added\":[{\"id\":2,\"full_name\":\"acme/shop\"},{\"id\":3,\"full_name\":\"acme/toys\"}]}";

        assertThat(tasks(new InstallationRepositoriesHandler(), body))
                .extracting(Task::toString)
                .containsExactly("backfill-alerts 1/2/again", "backfill-alerts 1/3/again");
        assertThat(tasks(new InstallationRepositoriesHandler(), body.replaceFirst("\\[\\{.*}]", "[]")))
                .extracting(Task::toString)
                .containsExactly("list-repositories 1/again");
        assertThatThrownBy(() -> tasks(new InstallationRepositoriesHandler(), body.replace("acme/shop", "../..")))
                .isInstanceOf(MisfitException.class);
    }

    @Test
    void eachRepositoryThatWasTakenAwayIsSettled() {
        String body =
                "{\"action\":\"removed\",\"installation\":{\"id\":1},\"repositories_removed\":[{\"id\":2},{\"id\":3}]}";

        assertThat(tasks(new InstallationRepositoriesHandler(), body))
                .extracting(Task::id)
                .containsExactly("1/2/removed", "1/3/removed");
    }

    @Test
    void aTickInTheIssueThatAsksIsHeardFromPeopleOnly() {
        String edited = "\"action\":\"edited\",\"issue\":{\"number\":5,\"user\":{\"login\":\"fixwright[bot]\",\"type\":"
                + "\"Bot\"},\"body\":\"Go?\\r\\n- [x] **Open**\\n<!-- fixwright:onboarding -->\"},"
                + "\"sender\":{\"login\":\"a-person\",\"type\":\"User\"}";

        assertThat(tasks(new IssuesHandler(), of(edited)))
                .containsExactly(new Task(
                                "hear-consent",
                                "1/2/5/a-person",
                                "{\"installationId\":1,\"repositoryId\":2,\"owner\":\"acme\",\"name\":\"shop\","
                                        + "\"issue\":5,\"login\":\"a-person\"}")
                        .inLaneOf(1));
        for (String other : List.of(
                edited.replace("edited", "opened"),
                edited.replace("[x]", "[ ]"),
                edited.replace("fixwright:onboarding", "other"),
                edited.replace("\"Bot\"", "\"User\""),
                edited.replace("\"type\":\"User\"", "\"type\":\"Bot\""),
                edited.replace("a-person", "a/../person"))) {
            assertThat(tasks(new IssuesHandler(), of(other))).as(other).isEmpty();
        }
    }

    @Test
    void aPushOfThePolicyFileHasTheAlertsLookedAt() {
        String push = "\"ref\":\"refs/heads/main\",\"commits\":[{\"id\":\"c1\",\"message\":\"Allow\","
                + "\"added\":[\".github/fixwright.yml\"],\"modified\":[]}]";
        String body = of(push).replace("\"name\":\"shop\"", "\"name\":\"shop\",\"default_branch\":\"main\"");

        assertThat(tasks(new PushHandler(), body))
                .extracting(Task::toString)
                .containsExactly("backfill-alerts 1/2", "note-push 2");
        assertThat(tasks(new PushHandler(), body.replace("fixwright.yml", "other.yml")))
                .extracting(Task::toString)
                .containsExactly("note-push 2");
    }

    @Test
    void pingIsAccepted() {
        assertThat(tasks(new PingHandler(), "{\"zen\":\"Keep it logically awesome.\",\"hook_id\":1}"))
                .isEmpty();
    }

    @Test
    void bodyOfAnAlertFitsNoOtherEvent() {
        String alert = SentDelivery.alert(1);
        List<EventHandler> handlers = new ArrayList<>(CommitHandler.all());
        handlers.addAll(List.of(
                new PullRequestHandler(),
                new MergeGroupHandler(),
                new InstallationHandler(),
                new InstallationRepositoriesHandler(),
                new IssuesHandler(),
                new PingHandler()));
        for (EventHandler handler : handlers) {
            assertThatThrownBy(() -> tasks(handler, alert)).as(handler.event()).isInstanceOf(MisfitException.class);
        }
    }

    private static final String HEAD = "0123456789abcdef0123456789abcdef01234567";

    private static Task noted(String suffix, String more) {
        return new Task(
                        "note-evidence",
                        "2/" + HEAD + suffix,
                        "{\"installationId\":1,\"repositoryId\":2,\"owner\":\"acme\",\"name\":\"shop\",\"head\":\""
                                + HEAD + "\"" + more + "}")
                .inLaneOf(1);
    }

    @Test
    void whateverEndsOnACommitIsEvidenceAboutIt() {
        for (EventHandler handler : CommitHandler.all()) {
            String ended = handler.event().equals("status")
                    ? "\"sha\":\"" + HEAD + "\",\"state\":\"success\""
                    : "\"action\":\"completed\",\"" + handler.event() + "\":{\"head_sha\":\"" + HEAD
                            + "\",\"conclusion\":\"success\"}";

            assertThat(tasks(handler, of(ended))).as(handler.event()).containsExactly(noted("", ""));
            String bad = ended.replace("\"success\"", "\"failure\"");
            assertThat(tasks(handler, of(bad)))
                    .as(handler.event())
                    .containsExactly(noted("/against", ",\"against\":true"));
            String begun =
                    ended.replace("completed", "requested").replace("\"state\":\"success\"", "\"state\":\"pending\"");
            assertThat(tasks(handler, of(begun))).as(handler.event()).isEmpty();
        }
    }

    @Test
    void theCheckRunOfAFixIsNoEvidence() {
        String ours =
                "\"action\":\"completed\",\"check_run\":{\"head_sha\":\"0123456789abcdef0123456789abcdef01234567\","
                        + "\"external_id\":\"alert-7\"}";

        assertThat(tasks(CommitHandler.all().get(0), of(ours))).isEmpty();
    }

    @Test
    void aMergeQueueAsksForTheCheckRunOfItsPullRequest() {
        String group = "\"action\":\"checks_requested\",\"merge_group\":{\"head_sha\":"
                + "\"0123456789abcdef0123456789abcdef01234567\",\"head_ref\":"
                + "\"refs/heads/gh-readonly-queue/main/pr-104-89abcdef0123456789abcdef0123456789abcdef\"}";

        assertThat(tasks(new MergeGroupHandler(), of(group))).singleElement().satisfies(task -> {
            assertThat(task.name()).isEqualTo("report-merge-group");
            assertThat(task.payload()).contains("\"pullRequest\":104");
        });
        assertThat(tasks(new MergeGroupHandler(), of(group.replace("checks_requested", "destroyed"))))
                .isEmpty();
    }

    private static String of(String event) {
        return "{" + event + ",\"repository\":{\"id\":2,\"name\":\"shop\",\"owner\":{\"login\":\"acme\"}},"
                + "\"installation\":{\"id\":1}}";
    }

    private static List<Task> tasks(EventHandler handler, String body) {
        return handler.tasksFor(body.getBytes(StandardCharsets.UTF_8));
    }
}
