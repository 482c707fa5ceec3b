package dev.fixwright.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.fixwright.github.standin.Faults;
import dev.fixwright.github.standin.HostedPullRequest;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.remediation.ProofHost.Conclusion;
import dev.fixwright.remediation.ProofHost.LivePullRequest;
import dev.fixwright.remediation.ProofHost.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is written once it is known what a fix is worth. */
class ConclusionsTest {
    private static final String CONCLUDE =
            "mutation Conclude updatePullRequest+markPullRequestReadyForReview+requestReviews+closePullRequest+updateRefs";
    private static final String OWNERS = "query Owners user";

    private final ShopOnGitHub shop = new ShopOnGitHub();

    @AfterEach
    void close() {
        shop.close();
    }

    private HostedPullRequest propose() {
        PullRequest made = shop.host.propose(shop.proposal(shop.snapshot()));
        shop.log.writes.clear();
        return shop.hosted.pullRequest(made.number()).orElseThrow();
    }

    private LivePullRequest live() {
        return shop.proofHost.pullRequest(shop.repository, 1).orElseThrow();
    }

    private void conclude(LivePullRequest live, Conclusion conclusion) {
        shop.proofHost.conclude(shop.repository, live, new Wording(Optional.empty(), "Proved."), conclusion);
    }

    private List<String> writing() {
        return shop.gitHub.transcript().calls().stream()
                .filter(call -> call.startsWith("mutation Conclude") || call.startsWith("query Owners"))
                .toList();
    }

    private boolean hasBranch() {
        return shop.hosted.git().branch(ShopOnGitHub.BRANCH.value()).isPresent();
    }

    @Test
    void rewritesTheDescriptionAlone() {
        HostedPullRequest hosted = propose();

        conclude(live(), Conclusion.NONE);

        assertThat(hosted.body()).isEqualTo("Proved.");
        assertThat(hosted.isDraft()).isTrue();
        assertThat(hosted.isOpen()).isTrue();
        assertThat(writing()).containsExactly(CONCLUDE);
        assertThat(shop.log.writes).containsExactly(1);
    }

    @Test
    void whatIsProvedIsReadyAndItsOwnersAreAsked() {
        shop.hosted.withoutCodeOwners();
        shop.hosted.push(Map.of("CODEOWNERS", "*.java @a-person\n"), "Own");
        HostedPullRequest hosted = propose();

        conclude(live(), Conclusion.READY);

        assertThat(hosted.isDraft()).isFalse();
        assertThat(hosted.body()).isEqualTo("Proved.");
        assertThat(hosted.requestedReviewers()).containsExactly("a-person");
        assertThat(writing()).containsExactly(OWNERS, CONCLUDE);
        assertThat(shop.log.writes).containsExactly(3);
    }

    @Test
    void ownersWhomGitHubAsksItselfAreNotAskedTwice() {
        shop.hosted.push(Map.of("CODEOWNERS", "*.java @a-person\n"), "Own");
        HostedPullRequest hosted = propose();

        conclude(live(), Conclusion.READY);

        assertThat(hosted.requestedReviewers()).containsExactly("a-person");
        assertThat(writing()).containsExactly(OWNERS, CONCLUDE);
    }

    @Test
    void withoutOwnersNobodyIsAsked() {
        propose();

        conclude(live(), Conclusion.READY);

        assertThat(writing()).containsExactly(CONCLUDE);
    }

    @Test
    void anOrdinaryPullRequestIsReadyAlready() {
        shop.hosted.withoutDrafts();
        propose();

        conclude(live(), Conclusion.READY);

        assertThat(shop.log.writes).containsExactly(1);
    }

    @Test
    void onlyPeopleAreAskedForTeamsAreNotForAppsToSee() {
        shop.hosted.withoutCodeOwners();
        shop.hosted.push(Map.of("CODEOWNERS", "*.java @a-person @acme/java-people @other/team\n"), "Own");
        HostedPullRequest hosted = propose();

        conclude(live(), Conclusion.READY);

        assertThat(hosted.isDraft()).isFalse();
        assertThat(hosted.requestedReviewers()).containsExactly("a-person");
        assertThat(hosted.requestedTeams()).isEmpty();
        assertThat(writing()).containsExactly(OWNERS, CONCLUDE);
    }

    @Test
    void anOwnerWhoIsNoCollaboratorIsNoReasonToFail() {
        shop.hosted.push(Map.of("CODEOWNERS", "*.java @stranger\n"), "Own");
        HostedPullRequest hosted = propose();

        conclude(live(), Conclusion.READY);

        assertThat(hosted.isDraft()).isFalse();
        assertThat(hosted.body()).isEqualTo("Proved.");
    }

    @Test
    void theOtherOwnersAreAskedAllTheSame() {
        shop.hosted.push(Map.of("CODEOWNERS", "*.java @stranger @a-person @alice\n"), "Own");
        shop.hosted.collaborators().add("alice");
        shop.hosted.withoutCodeOwners();
        HostedPullRequest hosted = propose();

        conclude(live(), Conclusion.READY);

        assertThat(hosted.isDraft()).isFalse();
        assertThat(hosted.requestedReviewers()).containsExactly("a-person", "alice");
        assertThat(shop.gitHub.transcript().calls())
                .endsWith(CONCLUDE, "mutation AskEach requestReviews+requestReviews+requestReviews");
    }

    @Test
    void whatIsRefutedIsClosedAndItsBranchRemoved() {
        HostedPullRequest hosted = propose();

        conclude(live(), Conclusion.CLOSED);

        assertThat(hosted.state()).isEqualTo("CLOSED");
        assertThat(hosted.body()).isEqualTo("Proved.");
        assertThat(hasBranch()).isFalse();
        assertThat(writing()).containsExactly(CONCLUDE);
        assertThat(shop.log.writes).containsExactly(3);
    }

    @Test
    void aBranchThatSomebodyPushedToStays() {
        HostedPullRequest hosted = propose();
        hosted.push(Map.of("README.md", "My work\n"), "a-person");

        conclude(live(), Conclusion.CLOSED);

        assertThat(hosted.state()).isEqualTo("CLOSED");
        assertThat(hasBranch()).isTrue();
    }

    @Test
    void aBranchThatSomebodyPushesToInTheLastMomentStays() {
        HostedPullRequest hosted = propose();
        LivePullRequest live = live();
        hosted.push(Map.of("README.md", "My work\n"), "a-person");

        conclude(live, Conclusion.CLOSED);

        assertThat(hosted.state()).isEqualTo("CLOSED");
        assertThat(hosted.body()).isEqualTo("Proved.");
        assertThat(hasBranch()).isTrue();
    }

    @Test
    void theBranchOfAMergedOneIsLeftToPeople() {
        HostedPullRequest hosted = propose();
        hosted.merge();

        conclude(live(), Conclusion.CLOSED);

        assertThat(hosted.state()).isEqualTo("MERGED");
        assertThat(hasBranch()).isTrue();
    }

    @Test
    void whatPeopleDidMeanwhileIsNoError() {
        HostedPullRequest hosted = propose();
        LivePullRequest draft = live();
        hosted.markReady();

        conclude(draft, Conclusion.READY);
        hosted.close();
        conclude(draft, Conclusion.CLOSED);

        assertThat(hosted.state()).isEqualTo("CLOSED");
        assertThat(hasBranch()).isFalse();
    }

    @Test
    void mayBeDoneAgainWhenTheAnswerGotLost() {
        HostedPullRequest hosted = propose();
        shop.gitHub.faults().plan(call -> call.startsWith("mutation Conclude"), Faults.Kind.DROPPED_AFTER, 1);
        LivePullRequest live = live();

        assertThatExceptionOfType(CodeHostException.class)
                .isThrownBy(() -> conclude(live, Conclusion.CLOSED))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.UNAVAILABLE));
        conclude(live(), Conclusion.CLOSED);

        assertThat(hosted.state()).isEqualTo("CLOSED");
        assertThat(hasBranch()).isFalse();
    }

    @Test
    void aMissingPermissionIsSaid() {
        propose();
        LivePullRequest live = live();
        shop.hosted.archive();

        assertThatExceptionOfType(CodeHostException.class)
                .isThrownBy(() -> conclude(live, Conclusion.READY))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.FORBIDDEN));
    }
}
