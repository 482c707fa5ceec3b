package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.github.standin.GitStore;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a scan that is handed in says of the default branch, going by the branch and the commit that it is of. */
class UploadedCommitsTest extends UploadStory {
    private static String of(String commit) {
        return ",\"commit\":\"" + commit + "\"";
    }

    /** As of a branch, wherever that is. */
    private String handInOf(String ref, int... files) {
        return handIn(shop.fullName(), sarif(files), ",\"ref\":\"" + ref + "\"");
    }

    private String state(String job) {
        return job(job).path("state").asText();
    }

    /** A commit beside the default branch that has all of it but what came last. */
    private String beside() {
        GitStore git = shop.git();
        GitStore.Commit before = git.commit(git.commit(shop.head()).parents().get(0));
        return git.commit(before.tree(), List.of(before.id()), "Elsewhere", "ana", story.clock.instant());
    }

    @Test
    void onlyAScanOfACommitThatHasTheFixSaysThatItFailed() {
        JsonNode item = items(handIn(sarif(1))).get(0);
        String older = shop.head();
        String job = begin(item);
        story.hear();
        shop.pullRequests().get(0).merge();
        story.hear();

        for (String more : List.of(of(older), of(beside()), of("0a".repeat(20)), of("0a0a0a0"), "")) {
            handIn(shop.fullName(), sarif(1), more);
            story.hear();
            assertThat(state(job)).as(more).isEqualTo("merged");
        }

        shop.push(Map.of("README.md", "Shop\n"), "Go on");
        handIn(sarif(1));
        story.hear();

        assertThat(state(job)).isEqualTo("failed");
        assertThat(reason(job)).contains("is merged, and a scan that was handed in since still has the finding");
        assertThat(items(item.path("scanId").asText()).get(0).path("status").asText())
                .isEqualTo("open");
    }

    @Test
    void aScanOfAnotherBranchSaysNothingOfTheDefaultBranch() {
        JsonNode item = items(handInOf("refs/heads/main", 1)).get(0);
        String job = begin(item);
        story.hear();

        for (String ref : List.of("refs/heads/release/1", "release/1", "origin/release/1", "refs/tags/v1")) {
            handInOf(ref);
            story.hear();
            assertThat(state(job)).as(ref).isEqualTo("proving");
        }
        JsonNode elsewhere = items(handInOf("release/1", 2)).get(0);
        assertThat(findings(shop.fullName())).hasSize(2);

        handInOf("origin/main");
        story.hear();

        assertThat(state(job)).isEqualTo("superseded");
        assertThat(items(elsewhere.path("scanId").asText())
                        .get(0)
                        .path("status")
                        .asText())
                .isEqualTo("open");
        handInOf("refs/heads/release/1");
        assertThat(items(elsewhere.path("scanId").asText())
                        .get(0)
                        .path("status")
                        .asText())
                .isEqualTo("done");
    }
}
