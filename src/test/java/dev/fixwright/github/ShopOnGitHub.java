package dev.fixwright.github;

import dev.fixwright.github.standin.GitHubStandIn;
import dev.fixwright.github.standin.HostedAlert;
import dev.fixwright.github.standin.HostedRepository;
import dev.fixwright.github.standin.StandInApp;
import dev.fixwright.remediation.CodeHost;
import dev.fixwright.remediation.CodeHost.CheckRunReport;
import dev.fixwright.remediation.CodeHost.Proposal;
import dev.fixwright.remediation.CodeHost.Snapshot;
import dev.fixwright.remediation.ProofHost;
import dev.fixwright.repository.BranchName;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small repository with one alert at the stand-in, and the adapter that is to fix it. */
final class ShopOnGitHub implements AutoCloseable {
    static final long INSTALLATION = 31;
    static final SourcePath FILE = SourcePath.of("src/main/java/shop/Codes.java");
    static final BranchName BRANCH = BranchName.forAlert("fixwright/", 1, "weakrandom");
    static final String BEFORE = "package shop;\n\nclass Codes {}\n";
    static final String AFTER = "package shop;\n\nfinal class Codes {}\n";

    /** A clock that stands until it is moved. */
    static final class Clock implements InstantSource {
        private volatile Instant now = Instant.parse("2026-11-22T12:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        void advance(Duration duration) {
            now = now.plus(duration);
        }
    }

    final Clock clock = new Clock();
    final GitHubStandIn gitHub = GitHubStandIn.start(0, clock);
    final HostedRepository hosted = gitHub.repository("acme", "shop", INSTALLATION);
    final HostedAlert alert;
    final RepositoryRef repository;
    final CodeHost host;
    final ProofHost proofHost;
    /** How many things each writing request was said to write. */
    final NotedWrites log = new NotedWrites();

    ShopOnGitHub() {
        hosted.push(
                Map.of(
                        FILE.value(),
                        BEFORE,
                        "pom.xml",
                        "<project/>\n",
                        ".github/fixwright.yml",
                        "version: 1\n",
                        "src/main/java/shop/Prices.java",
                        "package shop;\n\nclass Prices {}\n",
                        "README.md",
                        "A shop\n"),
                "Begin");
        HostedAlert.Rule rule = new HostedAlert.Rule(
                "CodeQL",
                "java/insecure-randomness",
                "Insecure randomness",
                "high",
                List.of("security", "external/cwe/cwe-330"));
        alert = hosted.report(rule, HostedAlert.Place.line(FILE.value(), 3), "Predictable");
        repository = new RepositoryRef(INSTALLATION, hosted.id(), "acme", "shop");
        GitHub first = newGitHub();
        host = first.codeHost();
        proofHost = first.proofHost();
    }

    /** The adapter as it is after a restart: it remembers nothing. */
    CodeHost newHost() {
        return newGitHub().codeHost();
    }

    GitHub newGitHub() {
        return new GitHub(app(), log, clock);
    }

    GitHubApp app() {
        return new GitHubApp(
                gitHub.api(), StandInApp.CLIENT_ID, AppKey.parse(gitHub.app().pem()));
    }

    Snapshot snapshot() {
        return host.snapshot(repository, BRANCH, FILE, scanned());
    }

    CommitId scanned() {
        return new CommitId(alert.commit());
    }

    Proposal proposal(Snapshot madeOn) {
        return proposal(madeOn, List.of(SourceFile.of(FILE, AFTER)));
    }

    Proposal proposal(Snapshot madeOn, List<SourceFile> files) {
        return new Proposal(
                repository,
                madeOn,
                BRANCH,
                List.of(new CodeHost.Commit(files, "Fix insecure randomness in Codes", "For alert 1.")),
                "Fix insecure randomness in Codes",
                "What and why.",
                List.of("security"),
                true,
                head -> report(head, Optional.of("neutral")));
    }

    static CheckRunReport report(CommitId head, Optional<String> conclusion) {
        return new CheckRunReport(
                "remediation-1", head, "Fixwright", conclusion, "Checked", "The proof so far.", Optional.empty());
    }

    @Override
    public void close() {
        gitHub.close();
    }
}
