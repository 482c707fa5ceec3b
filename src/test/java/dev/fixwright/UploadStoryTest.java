package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.access.Role;
import dev.fixwright.api.Api;
import dev.fixwright.api.DocumentedFace;
import dev.fixwright.github.standin.HostedPullRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/**
 * From a SARIF file that somebody hands in to the end of its findings. The repository has the app and no code scanning: no
 * alert is ever told of.
 */
class UploadStoryTest extends UploadStory {
    @Test
    void aFindingThatIsHandedInBecomesAPullRequestAndIsGoneWithTheNextScan() {
        JsonNode item = items(handIn(sarif(1))).get(0);

        String job = begin(item);
        assertThat(begin(item)).isEqualTo(job);
        story.hear();

        HostedPullRequest pull = shop.pullRequests().get(0);
        assertThat(shop.git().text(pull.headBranch(), path(1))).contains("new SecureRandom()");
        assertThat(job(job).path("prNumber").asLong()).isEqualTo(pull.number());
        assertThat(pull.headBranch())
                .isEqualTo("fixwright/" + id(item).substring(0, "finding-".length() + 12) + "-weakrandom");
        assertThat(pull.body())
                .contains("`" + id(item) + "`", "`PREDICTABLE_RANDOM`", "robot", "accept its risk in the backlog")
                .doesNotContain("alert -", "alert 0", "/-");
        assertThat(shop.git().commit(pull.head()).message()).contains("Finding: " + id(item));

        hearLater();
        assertThat(pull.isDraft()).isFalse();
        assertThat(pull.body()).startsWith("**Not proved:** its scan was handed in");
        assertThat(shop.checkRuns())
                .filteredOn(run -> run.head().equals(pull.head()))
                .singleElement()
                .satisfies(run -> assertThat(run.conclusion()).contains("neutral"));

        pull.merge();
        story.hear();
        assertThat(job(job).path("state").asText()).isEqualTo("merged");
        story.clock.skip(Duration.ofMinutes(1));
        handIn(sarif());
        story.hear();

        assertThat(job(job).path("state").asText()).isEqualTo("fixed");
        assertThat(backlog.get("/tenant/scans/" + item.path("scanId").asText() + "/remediation")
                        .json()
                        .at("/items/0/status")
                        .asText())
                .isEqualTo("done");
        assertThat(automate(item, "").status()).isEqualTo(409);
    }

    @Test
    void twoFindingsOfOneFileAndAPackedUploadAreWorkedOnOneAfterTheOther() {
        String packed = "\"" + Base64.getEncoder().encodeToString(gzip(sarif(1, 2))) + "\"";
        List<JsonNode> items = items(handIn(packed));
        assertThat(items).hasSize(2);

        items.forEach(this::begin);
        story.hear();

        assertThat(shop.pullRequests()).hasSize(2);
        assertThat(shop.pullRequests().get(0).headBranch())
                .isNotEqualTo(shop.pullRequests().get(1).headBranch());
    }

    private static byte[] gzip(String text) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void codeThatMovedIsFoundByWhatTheScannerWroteDown() {
        String scan = handIn(shop.fullName(), sarif(1), "");
        shop.push(Map.of(path(1), "// A line more.\n" + source(1)), "Move");

        String job = begin(items(scan).get(0));
        story.hear();

        assertThat(job(job).path("state").asText()).isEqualTo("proving");
        HostedPullRequest pull = shop.pullRequests().get(0);
        assertThat(shop.git().text(pull.headBranch(), path(1)))
                .startsWith("// A line more.")
                .contains("new SecureRandom()");
        assertThat(pull.body()).contains("line 11 of");
    }

    @Test
    void whatIsNotToBeFoundIsStale() {
        String gone = begun(sarif(10, ",\"snippet\":{\"text\":\"return random.nextGaussian();\"}", 1), "");
        String unknown = begun(sarif(10, "", 2), ",\"commit\":\"" + "0a".repeat(20) + "\"");
        String unsaid = begun(sarif(10, "", 3), "");

        assertThat(job(gone).path("state").asText()).isEqualTo("declined");
        assertThat(reason(gone)).startsWith("the finding is stale: the code in " + path(1) + " that its scan is about");
        assertThat(reason(unknown)).contains("that its scan of commit 0a0a0a0 is about is not to be found");
        assertThat(reason(unsaid)).contains("names neither a whole commit nor the code", "hand the scan in again");
        assertThat(shop.pullRequests()).isEmpty();
    }

    @Test
    void whatNoFixerKnowsIsDeclinedAndWhatAPersonClosesStaysClosed() {
        JsonNode unknown = items(handIn(sarif(1).replace("PREDICTABLE_RANDOM", "TOO_MANY_METHODS")))
                .get(0);
        String declined = begin(unknown);
        story.hear();
        assertThat(reason(declined)).contains("no fixer for rule TOO_MANY_METHODS");
        assertThat(begin(unknown)).isNotEqualTo(declined);

        JsonNode item = items(handIn(sarif(2))).get(0);
        String job = begin(item);
        story.hear();
        shop.pullRequests().get(0).close();
        story.hear();
        handIn(sarif(2));
        story.bot.upkeep();
        story.hear();

        assertThat(job(job).path("state").asText()).isEqualTo("closed");
        assertThat(shop.pullRequests()).hasSize(1);
        begin(item);
        story.hear();
        assertThat(shop.pullRequests()).hasSize(2);
    }

    @Test
    void aScanOfThePullRequestThatIsHandedInProvesTheFix() {
        JsonNode item = items(handIn(sarif(1, 2))).get(1);
        String job = begin(item);
        hearLater();
        HostedPullRequest pull = shop.pullRequests().get(0);
        assertThat(pull.body()).startsWith("**Not proved:**");

        handIn(
                shop.fullName(),
                sarif(2),
                ",\"ref\":\"refs/heads/" + pull.headBranch() + "\",\"commit\":\"" + pull.head() + "\"");
        story.hear();

        assertThat(pull.isOpen()).isTrue();
        assertThat(pull.body())
                .startsWith("**Proved:** the alert is gone, nothing new is reported")
                .contains(
                        "| `" + id(item) + "` | 1 before, 0 after |",
                        "| Alerts of this rule | 2 before, 1 after |",
                        "| Source of the scan | handed in by `robot`, not taken from GitHub |");
        assertThat(reason(job)).startsWith("proved:");
        assertThat(items(item.path("scanId").asText()).get(1).path("status").asText())
                .isEqualTo("in_progress");

        handIn(shop.fullName(), sarif(1, 2), ",\"commit\":\"" + pull.head() + "\"");
        story.hear();

        assertThat(pull.body()).startsWith("**Not proved:** the alert is still there");
    }

    @Test
    void aScanWithoutItClosesThePullRequestThatNobodyNeedsAnyMore() {
        JsonNode item = items(handIn(sarif(1))).get(0);
        String job = begin(item);
        story.hear();

        handIn(sarif(2));
        story.hear();

        assertThat(job(job).path("state").asText()).isEqualTo("superseded");
        assertThat(shop.pullRequests().get(0).isOpen()).isFalse();
    }

    @Test
    void whereTheAppIsNotInstalledTheCallerIsToldWhatToDo() {
        JsonNode item = items(handIn("acme/attic", sarif(1), "")).get(0);

        Api.Reply refused = automate(item, "");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("has no access to acme/attic", "Install it on that repository");
        assertThat(story.devin(ApiStory.ACME, Role.OPERATOR)
                        .post(ApiStory.remediate(
                                ApiStory.ACME, findings("acme/attic").get(0)))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void theOtherFacesAskForTheSame() {
        handIn(sarif(1, 2));
        List<JsonNode> findings = findings(shop.fullName());
        DocumentedFace devin = story.devin(ApiStory.ACME, Role.OPERATOR);
        DocumentedFace chainloop = story.chainloop(ApiStory.ACME, Role.OPERATOR);

        assertThat(findings.get(0).path("recommendation").asText()).contains("SecureRandom");
        backlog.post(
                "/tenant/scans/" + findings.get(0).path("scan_id").asText() + "/remediation",
                "{\"remediationId\":\""
                        + findings.get(0).path("finding_id").asText().replace("finding-", "rem-")
                        + "\",\"status\":\"open\",\"notes\":\"seen by ana\"}");
        assertThat(findings(shop.fullName()).get(0).path("note").asText()).isEqualTo("seen by ana");

        Api.Reply session = devin.post(ApiStory.remediate(ApiStory.ACME, findings.get(0)));
        String other = ApiStory.uuid(findings.get(1).path("finding_id").asText());
        chainloop.post(
                "/v1/assessments",
                "{\"finding_ids\":[\"" + other + "\"],\"status\":\"ASSESSMENT_STATUS_AFFECTED\",\"note\":\"n\"}");
        Api.Reply operation = chainloop.post("/v1/findings/auto-remediation", "{\"assessment_id\":\"" + other + "\"}");
        story.hear();

        assertThat(session.status()).isEqualTo(201);
        assertThat(operation.status()).isEqualTo(200);
        assertThat(shop.pullRequests()).hasSize(2);
        assertThat(findings(shop.fullName())).allSatisfy(finding -> {
            assertThat(finding.path("alert_number").isNull()).isTrue();
            assertThat(finding.path("pr_url").asText()).contains("/pull/");
        });
    }

    @Test
    void aScanWhoseFindingsHavePullRequestsIsNotDeleted() {
        String kept = handIn(sarif(1));
        begin(items(kept).get(0));
        assertThat(backlog.send("DELETE", "/tenant/scans/" + kept, Optional.empty())
                        .status())
                .isEqualTo(409);
        story.hear();
        assertThat(backlog.send("DELETE", "/tenant/scans/" + kept, Optional.empty())
                        .status())
                .isEqualTo(409);
    }

    @Test
    void peopleAskAboutItOnItsPullRequest() {
        JsonNode item = items(handIn(sarif(1))).get(0);
        begin(item);
        story.hear();
        HostedPullRequest pull = shop.pullRequests().get(0);

        shop.talk().role("ana", "write");
        for (String question : List.of(
                "why " + id(item) + ", finding-" + "0".repeat(32),
                "why finding-" + "0".repeat(32),
                "dismiss " + id(item) + " reason=wont-fix -- no",
                "why " + id(item),
                "explain",
                "status",
                "verify",
                "fix --dry-run",
                "cancel")) {
            shop.talk().say(pull, "ana", "/fixwright " + question);
            story.hear();
        }

        String answers = shop.talk().byApp(pull.number()).get(0).body();
        assertThat(answers)
                .contains(id(item) + " (`PREDICTABLE_RANDOM`", "is **proving**", id(item) + " is: ", "called off by")
                .contains("nobody has asked for a fix of finding-", "accept its risk in the backlog instead")
                .doesNotContainPattern("(?i)alert -|-[0-9]+:|alert [0-9]");
        assertThat(pull.isOpen()).isFalse();
    }
}
