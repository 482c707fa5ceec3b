package dev.fixwright.github;

import static dev.fixwright.github.ShopOnGitHub.BEFORE;
import static dev.fixwright.github.ShopOnGitHub.BRANCH;
import static dev.fixwright.github.ShopOnGitHub.FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.fixwright.github.standin.Faults;
import dev.fixwright.github.standin.GitStore;
import dev.fixwright.github.standin.HostedRepository;
import dev.fixwright.remediation.CodeHost.Snapshot;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.FileMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitHubTreeTest {
    private final ShopOnGitHub shop = new ShopOnGitHub();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void readsWhatEveryFixNeedsInOneRequest() {
        Snapshot snapshot = shop.snapshot();

        assertThat(snapshot.defaultBranch()).isEqualTo("main");
        assertThat(snapshot.head()).isEqualTo(new CommitId(shop.hosted.head()));
        assertThat(snapshot.policies().repository()).contains("version: 1\n");
        assertThat(snapshot.tree().read(FILE)).contains(SourceFile.of(FILE, BEFORE));
        assertThat(snapshot.tree().read(SourcePath.of("pom.xml"))).isPresent();
        assertThat(snapshot.fixPullRequest()).isEmpty();
        assertThat(snapshot.fixBranchHead()).isEmpty();
        assertThat(snapshot.openPullRequests()).isZero();
        assertThat(shop.gitHub.transcript().calls())
                .containsExactly("POST /app/installations/31/access_tokens", "query Snapshot viewer+repository");
    }

    @Test
    void readsFurtherFilesWithTwoRequestsAndNoMore() {
        Map<String, String> many = new HashMap<>();
        for (int i = 0; i < 300; i++) {
            many.put("src/main/java/other/p" + i + "/Type.java", "package other.p" + i + ";\n\nclass Type {}\n");
        }
        many.put(FILE.value(), "package shop;\n\nimport other.p299.Type;\n\nclass Codes {}\n");
        shop.hosted.push(many, "Grow");
        Snapshot snapshot = shop.snapshot();
        shop.gitHub.transcript().clear();

        assertThat(snapshot.tree().paths()).hasSize(305);
        assertThat(snapshot.tree().read(SourcePath.of("src/main/java/shop/Prices.java")))
                .isPresent();
        assertThat(snapshot.tree().read(SourcePath.of("src/main/java/other/p299/Type.java")))
                .isPresent();
        assertThat(snapshot.tree().read(SourcePath.of("src/main/java/other/p298/Type.java")))
                .isEmpty();
        assertThat(shop.gitHub.transcript().calls())
                .containsExactly("GET /repos/acme/shop/git/trees/" + snapshot.head(), "query Files repository");
    }

    @Test
    void knowsWhatIsNotThere() {
        Snapshot snapshot = shop.snapshot();

        assertThat(snapshot.tree().read(SourcePath.of("src/main/java/shop/Absent.java")))
                .isEmpty();
        assertThat(snapshot.tree().read(SourcePath.of("README.md"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFFclass A {}\r\n", "class A {\t}", "", "class Ü { String s = \"😀\"; }\n"})
    void keepsEveryByteOfUtf8(String text) {
        shop.hosted.push(Map.of(FILE.value(), text), "Odd");

        SourceFile file = shop.snapshot().tree().read(FILE).orElseThrow();

        assertThat(file.encode()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void keepsEveryByteOfOtherEncodings() {
        byte[] latin1 = "class A { String s = \"Größe\"; }\n".getBytes(StandardCharsets.ISO_8859_1);
        put(FILE, FileMode.REGULAR_FILE, latin1);

        SourceFile file = shop.snapshot().tree().read(FILE).orElseThrow();

        assertThat(file.encode()).isEqualTo(latin1);
        assertThat(shop.gitHub.transcript().calls()).anyMatch(call -> call.contains("/git/blobs/"));
    }

    @Test
    void readsLongTextsWholeAndHugeOnesNotAtAll() {
        String text = "// a long line of a comment\n".repeat(30_000);
        shop.hosted.push(Map.of(FILE.value(), text, "src/main/java/shop/Prices.java", text + text), "Long");
        Snapshot snapshot = shop.snapshot();

        assertThat(snapshot.tree().read(FILE).orElseThrow().text()).isEqualTo(text);
        assertThat(snapshot.tree().read(SourcePath.of("src/main/java/shop/Prices.java")))
                .isEmpty();
    }

    @Test
    void readsTheFileAsItWasScanned() {
        assertThat(shop.snapshot().scannedFile().orElseThrow().text()).isEqualTo(BEFORE);
        shop.hosted.push(Map.of(FILE.value(), "class Codes { int later; }\n"), "Grow");

        Snapshot snapshot = shop.snapshot();

        assertThat(snapshot.scannedFile().orElseThrow().text()).isEqualTo(BEFORE);
        assertThat(snapshot.tree().read(FILE).orElseThrow().text()).contains("later");
        CommitId forgotten = new CommitId("0123456789012345678901234567890123456789");
        assertThat(shop.host.snapshot(shop.repository, BRANCH, FILE, forgotten).scannedFile())
                .isEmpty();
    }

    @Test
    void skipsBinaryFilesAndSubmodules() {
        put(FILE, FileMode.REGULAR_FILE, new byte[] {0x50, 0, 1});
        assertThat(shop.snapshot().tree().read(FILE)).isEmpty();

        put(FILE, FileMode.GITLINK, new byte[] {1});
        assertThat(shop.snapshot().tree().read(FILE)).isEmpty();
    }

    @Test
    void saysThatGitHubDoesNotAnswerInsteadOfTakingAFileForMissing() {
        Snapshot snapshot = shop.snapshot();
        shop.gitHub.faults().plan(call -> call.startsWith("query Files"), Faults.Kind.SERVER_ERROR, 1);
        SourcePath other = SourcePath.of("src/main/java/shop/Prices.java");

        assertThatExceptionOfType(CodeHostException.class)
                .isThrownBy(() -> snapshot.tree().read(other))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.UNAVAILABLE));
        assertThat(snapshot.tree().read(other)).isPresent();
    }

    @Test
    void anotherRepositoryOfThatNameIsNotTheOne() {
        RepositoryRef stale = new RepositoryRef(ShopOnGitHub.INSTALLATION, shop.repository.id() + 1, "acme", "shop");
        shop.gitHub.repository("acme", "toys", ShopOnGitHub.INSTALLATION);

        assertThatExceptionOfType(CodeHostException.class)
                .isThrownBy(() -> shop.host.snapshot(stale, BRANCH, FILE, shop.scanned()))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.GONE));
    }

    @Test
    void anArchivedRepositoryIsGone() {
        shop.hosted.archive();

        assertThatExceptionOfType(CodeHostException.class)
                .isThrownBy(shop::snapshot)
                .satisfies(e -> assertThat(e.explanation()).isEqualTo("acme/shop is archived"));
    }

    @Test
    void asksForTheCommitOfAReleaseOnce() {
        HostedRepository action = shop.gitHub.publicRepository("northbay", "lint");
        String released = action.push(Map.of("action.yml", "name: lint\n"), "Release");
        action.git().tag("v3/stable", released);
        Snapshot snapshot = shop.snapshot();
        shop.gitHub.transcript().clear();

        assertThat(snapshot.tree().releaseCommit("northbay/lint", "v3/stable")).contains(released);
        assertThat(snapshot.tree().releaseCommit("northbay/lint", "v3/stable")).contains(released);
        assertThat(snapshot.tree().releaseCommit("northbay/lint", "v9")).isEmpty();
        assertThat(snapshot.tree().releaseCommit("northbay/secret", "v1")).isEmpty();
        assertThat(shop.gitHub.transcript().calls())
                .containsExactly(
                        "GET /repos/northbay/lint/commits/tags%2Fv3%2Fstable",
                        "GET /repos/northbay/lint/commits/tags%2Fv9", "GET /repos/northbay/secret/commits/tags%2Fv1");
    }

    private void put(SourcePath path, FileMode mode, byte[] content) {
        GitStore git = shop.hosted.git();
        String tree = git.tree(
                Optional.of(git.commit(shop.hosted.head()).tree()),
                List.of(new GitStore.Entry(path.value(), mode, git.blob(content))));
        git.moveBranch("main", git.commit(tree, List.of(shop.hosted.head()), "Put", "a-person", shop.clock.instant()));
    }
}
