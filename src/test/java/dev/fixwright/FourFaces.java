package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fixwright.ExpectedFinding.Alert;
import dev.fixwright.ExpectedFinding.Work;
import dev.fixwright.api.Api;
import dev.fixwright.api.DocumentedFace;
import dev.fixwright.github.standin.GitHubStandIn;
import dev.fixwright.github.standin.HostedPullRequest;
import dev.fixwright.github.standin.HostedRepository;
import dev.fixwright.github.standin.HostedWorkflow;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A finding in a repository of its own, as programs see it through the four faces, beside what they ought to see. */
final class FourFaces {
    /** What talks to the server, held against its documents. */
    record Faces(DocumentedFace devin, DocumentedFace chainloop, DocumentedFace tenant) {
        Faces as(Api caller) {
            return new Faces(devin.as(caller), chainloop.as(caller), tenant.as(caller));
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> STATUSES = List.of("AFFECTED", "NOT_AFFECTED", "UNDER_INVESTIGATION", "AFFECTED");
    private static final List<String> ITEMS = List.of("open", "in_progress", "done", "accepted_risk");

    private Faces faces;
    private final String organisation;
    private final HostedRepository repository;
    private final HostedWorkflow scan;
    private final Runnable wait;
    private final ExpectedFinding expected = new ExpectedFinding();
    private String scanId = "";
    private String uuid = "";
    private String session = "";
    private String revision = "";

    FourFaces(GitHubStandIn gitHub, long installation, String name, Runnable wait, Faces faces) {
        this.faces = faces;
        this.organisation = "org-" + installation;
        this.repository = gitHub.repository("owner" + installation, name, installation);
        this.scan = repository.workflow("scan", ProofStory.guesses());
        this.wait = wait;
        repository.push(
                Map.of("pom.xml", "<project/>\n", "src/main/java/com/acme/shop/ResetTokens.java", ProofStory.SOURCE),
                "Begin");
        scan.run();
    }

    /** What callers and people do. */
    enum Act {
        REMEDIATE,
        AUTO_REMEDIATE,
        AUTOMATE,
        ASSESS,
        PROPOSE_ASSESSMENT,
        APPROVE_ASSESSMENT,
        SET_STATUS,
        CANCEL,
        WORK,
        CLOSE,
        MERGE,
        DISMISS,
        REOPEN,
        SCAN;

        boolean isOfPeople() {
            return ordinal() >= WORK.ordinal();
        }
    }

    /** Begins once the bot has heard of the alert. */
    FourFaces begin(Faces ofCaller) {
        faces = ofCaller;
        JsonNode finding = ours(faces.devin().get("/v3/enterprise/code-scans/findings"), "items", "repo_name");
        scanId = finding.path("scan_id").asText();
        uuid = ApiStory.uuid(finding.path("finding_id").asText());
        session = ApiStory.uuid(finding.path("session_id").asText());
        return this;
    }

    private JsonNode ours(Api.Reply reply, String list, String name) {
        List<JsonNode> found = reply.json()
                .path(list)
                .valueStream()
                .filter(ApiStory.has(name, repository.fullName()))
                .toList();
        assertThat(found).as(list + " in " + reply).hasSize(1);
        return found.get(0);
    }

    /** Does it, where it can be done, and holds the answer against what it ought to be. */
    void act(Act act, int choice) {
        switch (act) {
            case REMEDIATE -> remediate();
            case AUTO_REMEDIATE -> autoRemediate();
            case AUTOMATE -> automate();
            case ASSESS -> assess(STATUSES.get(choice), "USER");
            case PROPOSE_ASSESSMENT -> assess(STATUSES.get(choice), "AI_AGENT");
            case APPROVE_ASSESSMENT -> approve();
            case SET_STATUS -> setStatus(ITEMS.get(choice));
            case CANCEL -> cancel();
            case SCAN, MERGE, CLOSE, DISMISS, REOPEN -> people(act, choice);
            case WORK -> {
                // Is done for all at once.
            }
        }
    }

    private void people(Act act, int choice) {
        switch (act) {
            case CLOSE -> close();
            case MERGE -> merge();
            case DISMISS -> dismiss(choice);
            case REOPEN -> reopen();
            default -> scanAgain();
        }
    }

    /** The bot has done what there was to be done. */
    void worked() {
        expected.work();
    }

    private void remediate() {
        Api.Reply reply = faces.devin()
                .post("/v3/enterprise/organizations/" + organisation + "/code-scans/" + scanId + "/findings/finding-"
                        + hex(uuid) + "/remediate");
        boolean refused = !expected.work.isUnderWay() && expected.isDone();
        assertThat(reply.status()).as(reply.toString()).isEqualTo(refused || expected.work.isUnderWay() ? 409 : 201);
        assertThat(reply.json().has("session_id")).as(reply.toString()).isEqualTo(!refused);
        if (!refused) {
            granted(ApiStory.uuid(reply.json().path("session_id").asText()));
        }
    }

    private void autoRemediate() {
        Api.Reply reply =
                faces.chainloop().post("/v1/findings/auto-remediation", "{\"assessment_id\":\"" + uuid + "\"}");
        boolean refused = !expected.assessment.equals("AFFECTED") || !expected.work.isUnderWay() && expected.isDone();
        assertThat(reply.status()).as(reply.toString()).isEqualTo(refused ? 400 : 200);
        if (!refused) {
            granted(reply.json().path("operation_id").asText());
        }
    }

    private void automate() {
        Api.Reply reply = tenant("/automate", "\"action\":\"github_pr\"");
        boolean refused = !expected.work.isUnderWay() && expected.isDone();
        assertThat(reply.status()).as(reply.toString()).isEqualTo(refused ? 409 : 200);
        if (!refused) {
            granted(reply.json().at("/result/jobId").asText());
        }
    }

    private Api.Reply tenant(String more, String fields) {
        return faces.tenant()
                .post(
                        "/tenant/scans/" + scanId + "/remediation" + more,
                        "{\"remediationId\":\"rem-" + hex(uuid) + "\"," + fields + "}");
    }

    /** All who ask get the same as long as it is live, and another one afterwards. */
    private void granted(String answered) {
        assertThat(answered.equals(session)).as("the session is the one before").isEqualTo(expected.work.isLive());
        session = answered;
        if (!expected.work.isUnderWay()) {
            expected.ask();
        }
    }

    private void assess(String status, String creator) {
        Api.Reply reply = faces.chainloop()
                .post(
                        "/v1/assessments",
                        "{\"finding_ids\":[\"" + uuid + "\"],\"status\":\"ASSESSMENT_STATUS_" + status
                                + "\",\"creator_type\":\"ASSESSMENT_CREATOR_TYPE_" + creator + "\"}");
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        if (creator.equals("USER")) {
            expected.assess(status);
        } else {
            expected.propose(status);
            revision = reply.json().at("/result/pending_revision/id").asText();
        }
    }

    private void approve() {
        if (!revision.isEmpty()) {
            Api.Reply reply = faces.chainloop().post("/v1/assessments/revisions/" + revision + "/approve", "{}");
            assertThat(reply.status()).as(reply.toString()).isEqualTo(expected.approve() ? 200 : 409);
        }
    }

    private void setStatus(String status) {
        Api.Reply reply = tenant("", "\"status\":\"" + status + "\"");
        expected.say(status);
        assertThat(reply.json().at("/item/status").asText())
                .as(reply.toString())
                .isEqualTo(status);
    }

    private void cancel() {
        Api.Reply reply = faces.tenant().post("/tenant/jobs/" + session + "/cancel");
        boolean proposed = expected.work == Work.IN_REVIEW || expected.work == Work.MERGED;
        assertThat(reply.status()).as(reply.toString()).isEqualTo(proposed ? 409 : 200);
        assertThat(reply.json().path("cancelled").asBoolean())
                .as(reply.toString())
                .isEqualTo(expected.work.isLive() && !proposed);
        if (expected.work.isLive() && !proposed) {
            expected.become(Work.CANCELLED);
        }
    }

    private HostedPullRequest pull() {
        return repository.pullRequests().get(repository.pullRequests().size() - 1);
    }

    private void close() {
        if (expected.work == Work.IN_REVIEW) {
            pull().close();
            wait.run();
            expected.become(Work.CLOSED);
        }
    }

    private void merge() {
        if (expected.work == Work.IN_REVIEW) {
            scan.run(pull());
            wait.run();
            pull().merge();
            wait.run();
            expected.become(Work.MERGED);
        }
    }

    private void dismiss(int choice) {
        if (expected.alert == Alert.OPEN && expected.work != Work.MERGED) {
            boolean none = choice % 2 == 0;
            repository.dismiss(1, none ? "false positive" : "won't fix", "");
            wait.run();
            expected.dismiss(none ? Alert.FALSE_POSITIVE : Alert.WONT_FIX);
        }
    }

    private void reopen() {
        if (expected.alert == Alert.FALSE_POSITIVE || expected.alert == Alert.WONT_FIX) {
            repository.reopen(1);
            wait.run();
            expected.reopen();
        }
    }

    private void scanAgain() {
        scan.run();
        wait.run();
        if (expected.work == Work.MERGED) {
            expected.become(Work.FIXED);
        }
    }

    private static String hex(String uuid) {
        return uuid.replace("-", "");
    }

    /** All faces show what is expected, and so the same. */
    void check() {
        JsonNode finding = ours(faces.devin().get("/v3/enterprise/code-scans/findings"), "items", "repo_name");
        JsonNode described =
                faces.chainloop().get("/v1/findings/" + uuid).json().path("result");
        JsonNode assessment = described.path("assessment");
        JsonNode item = faces.tenant()
                .get("/tenant/scans/" + scanId + "/remediation")
                .json()
                .at("/items/0");
        // A new one may have begun by itself, but for one that is live.
        String newest = ApiStory.uuid(finding.path("session_id").asText());
        assertThat(newest).isEqualTo(item.path("jobId").asText());
        checkWork(newest, finding, assessment, item);
        String shown = expected.status().equals("in_progress") ? "open" : expected.status();
        assertThat(finding.path("status").asText()).as("/v3 " + finding).isEqualTo(shown);
        assertThat(described.path("status").asText().toLowerCase(java.util.Locale.ROOT))
                .as("/v1 " + described)
                .isEqualTo("finding_status_" + expected.status());
        assertThat(assessment.path("status").asText()).isEqualTo("ASSESSMENT_STATUS_" + expected.assessment);
        assertThat(assessment.has("pending_revision")).as(assessment.toString()).isEqualTo(expected.hasPending());
        assertThat(item.path("status").asText()).as("/tenant " + item).isEqualTo(expected.item());
        session = newest;
    }

    private void checkWork(String newest, JsonNode finding, JsonNode assessment, JsonNode item) {
        JsonNode told = faces.devin()
                .get("/v3/organizations/" + organisation + "/sessions/devin-" + hex(newest))
                .json();
        JsonNode operations = faces.chainloop()
                .get("/v1/operations?resource_type=finding&resource_id=" + uuid)
                .json()
                .path("operations");
        JsonNode operation = operations.path(0);
        JsonNode job = faces.tenant().get("/tenant/jobs/" + newest).json().path("result");
        JsonNode output = output(operation);
        assertThat(operation.path("id").asText()).isEqualTo(newest);
        assertThat(told.path("status").asText() + " "
                        + told.path("status_detail").asText("-").replace("null", "-") + " "
                        + operation.path("status").asText().replace("ASYNC_OPERATION_STATUS_", ""))
                .as(told + " " + operation)
                .isEqualTo(expected.standing());
        String word = output.path("state").asText();
        assertThat(word.equals("proving") ? "in_review" : word).isEqualTo(expected.word());
        assertThat(List.of(
                        told.at("/structured_output/state").asText(),
                        assessment.path("remediation_status").asText(),
                        job.path("state").asText()))
                .containsOnly(word);
        assertThat(operations.valueStream().filter(FourFaces::isLive)).hasSize(expected.work.isLive() ? 1 : 0);
        checkPull(told, operation, finding, assessment, item, job);
    }

    private void checkPull(JsonNode told, JsonNode operation, JsonNode... others) {
        String address = told.at("/pull_requests/0/pr_url").asText("");
        JsonNode output = output(operation);
        assertThat(Stream.concat(
                        Stream.of(output.path("pull_request_url").asText("")),
                        Stream.of(others)
                                .map(one -> one.path(
                                                one.has("remediation_pr_url")
                                                        ? "remediation_pr_url"
                                                        : one.has("pr_url") ? "pr_url" : "prUrl")
                                        .asText("")
                                        .replace("null", ""))))
                .as(told + " " + operation + " " + List.of(others))
                .containsOnly(address);
        assertThat(repository.pullRequests()).hasSize(expected.pulls);
        if (!address.isEmpty()) {
            assertThat(output.path("pull_request_state"))
                    .isEqualTo(told.at("/pull_requests/0/pr_state"))
                    .isEqualTo(others[others.length - 1].path("prState"));
            assertThat(told.at("/pull_requests/0/pr_state").asText()).isEqualTo(pullState());
        }
    }

    /** Of the newest work, if it has a pull request. */
    private String pullState() {
        return switch (expected.work) {
            case IN_REVIEW -> "open";
            case MERGED, FIXED -> "merged";
            default -> "closed";
        };
    }

    private static boolean isLive(JsonNode operation) {
        return dev.fixwright.remediation.RemediationState.of(
                        output(operation).path("state").asText())
                .isLive();
    }

    private static JsonNode output(JsonNode operation) {
        try {
            return JSON.readTree(operation.path("output").asText());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
