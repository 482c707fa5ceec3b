package dev.fixwright.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.github.standin.Faults.Kind;
import dev.fixwright.remediation.CodeHost;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.CodeHost.Snapshot;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.repository.RepositoryRef;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A fix that is broken off at any of its requests, in any way, and then made again from the start. */
class InterruptedFixTest {
    private static final int REQUESTS = 6;
    private static final int REQUESTS_OF_AN_EXECUTABLE = 7;
    private static final List<Kind> KINDS = List.of(
            Kind.SERVER_ERROR,
            Kind.HTML_ERROR,
            Kind.HTML_PAGE,
            Kind.EMPTY_BODY,
            Kind.DROPPED_BEFORE,
            Kind.DROPPED_AFTER,
            Kind.TRUNCATED);

    private final ShopOnGitHub shop = new ShopOnGitHub();

    @AfterEach
    void close() {
        shop.close();
    }

    static Stream<Arguments> everyWay() {
        return everyWay(REQUESTS);
    }

    static Stream<Arguments> everyWayOfAnExecutable() {
        return everyWay(REQUESTS_OF_AN_EXECUTABLE)
                .filter(way -> way.get()[1] == Kind.DROPPED_BEFORE || way.get()[1] == Kind.DROPPED_AFTER);
    }

    private static Stream<Arguments> everyWay(int requests) {
        return Stream.iterate(1, request -> request + 1)
                .limit(requests)
                .flatMap(request -> KINDS.stream().map(kind -> Arguments.of(request, kind)));
    }

    @ParameterizedTest
    @MethodSource("everyWayOfAnExecutable")
    void endsTheSameForAnExecutableFile(int request, Kind kind) {
        shop.hosted.chmod(ShopOnGitHub.FILE.value());

        endsWithOneBranchOnePullRequestAndOneCheckRun(request, kind);
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void endsWithOneBranchOnePullRequestAndOneCheckRun(int request, Kind kind) {
        AtomicInteger seen = new AtomicInteger();
        shop.gitHub.faults().plan(call -> seen.incrementAndGet() == request, kind, 1);

        try {
            fix(shop.host);
        } catch (CodeHostException e) {
            assertThat(e.reason()).isEqualTo(CodeHostException.Reason.UNAVAILABLE);
        }
        fix(shop.newHost());

        assertThat(shop.hosted.git().branches()).containsOnlyKeys("main", ShopOnGitHub.BRANCH.value());
        assertThat(shop.hosted.git().ahead(shop.hosted.head(), branchHead())).hasSize(1);
        assertThat(shop.hosted.pullRequests()).hasSize(1);
        assertThat(shop.hosted.checkRuns()).hasSize(1);
    }

    @Test
    void followsARepositoryThatWasRenamed() {
        shop.gitHub.rename(shop.hosted, "store");

        fix(shop.host);

        assertThat(shop.hosted.pullRequests()).hasSize(1);
        assertThat(shop.hosted.pullRequests().get(0).labels()).containsExactly("security");
        assertThat(shop.hosted.checkRuns()).hasSize(1);
    }

    @Test
    void doesNotFollowToAnotherRepositoryThatTookTheName() {
        shop.gitHub.rename(shop.hosted, "store");
        var impostor = shop.gitHub.repository("acme", "shop", ShopOnGitHub.INSTALLATION);
        impostor.push(java.util.Map.of("README.md", "Not the shop\n"), "Begin");
        RepositoryRef repository = shop.repository;

        assertThat(shop.host.alert(repository, 1)).isEmpty();
        org.assertj.core.api.Assertions.assertThatExceptionOfType(CodeHostException.class)
                .isThrownBy(
                        () -> shop.host.snapshot(repository, ShopOnGitHub.BRANCH, ShopOnGitHub.FILE, shop.scanned()))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(CodeHostException.Reason.GONE));
    }

    private void fix(CodeHost host) {
        assertThat(host.alert(shop.repository, 1)).isPresent();
        Snapshot snapshot = host.snapshot(shop.repository, ShopOnGitHub.BRANCH, ShopOnGitHub.FILE, shop.scanned());
        PullRequest pull = host.propose(shop.proposal(snapshot));
        host.report(shop.repository, ShopOnGitHub.report(pull.head(), Optional.of("neutral")));
    }

    private String branchHead() {
        return shop.hosted.git().branch(ShopOnGitHub.BRANCH.value()).orElseThrow();
    }
}
