package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.ExpectedFinding.Work;
import dev.fixwright.FacesWorld.Faces;
import dev.fixwright.api.Api;
import java.util.List;

/** A finding as programs know it, and what they may do about it through the faces, held against what ought to come of it. */
final class FacesFinding {
    private static final List<String> STATUSES = List.of("AFFECTED", "NOT_AFFECTED", "UNDER_INVESTIGATION", "AFFECTED");
    private static final List<String> ITEMS = List.of("open", "in_progress", "done", "accepted_risk");

    final String uuid;
    /** The one in which it was first seen. */
    String scan;

    final String repository;
    final String severity;
    final ExpectedFinding expected;
    /** The newest; empty where there is none. */
    String session;
    /** Those that there ever were. */
    int sessions;

    private final String organisation;
    private String revision = "";
    private String notes = "";

    /** As the list of findings tells of it for the first time. */
    FacesFinding(JsonNode told, ExpectedFinding expected) {
        this.uuid = ApiStory.uuid(told.path("finding_id").asText());
        this.scan = told.path("scan_id").asText();
        this.repository = told.path("repo_name").asText();
        this.severity = told.path("severity").asText();
        this.organisation = told.path("org_id").asText();
        this.session = told.path("session_id").isNull()
                ? ""
                : ApiStory.uuid(told.path("session_id").asText());
        this.sessions = session.isEmpty() ? 0 : 1;
        this.expected = expected;
    }

    String item() {
        return "rem-" + hex(uuid);
    }

    String notes() {
        return notes;
    }

    static String hex(String uuid) {
        return uuid.replace("-", "");
    }

    void act(FacesStep step, Faces faces) {
        switch (step.act()) {
            case REMEDIATE -> remediate(faces);
            case AUTO_REMEDIATE -> autoRemediate(faces);
            case AUTOMATE -> automate(faces);
            case CANCEL -> cancel(faces);
            case ASSESS -> assess(faces, STATUSES.get(step.choice() % 4), "USER");
            case PROPOSE_ASSESSMENT -> assess(faces, STATUSES.get(step.choice() % 4), "AI_AGENT");
            case APPROVE_ASSESSMENT -> approve(faces);
            case SET_STATUS -> setStatus(faces, ITEMS.get(step.choice() % 4));
            case WRITE_NOTES -> writeNotes(faces, "note " + step.choice());
            default -> throw new IllegalArgumentException(step.toString());
        }
    }

    private boolean isRefused() {
        return !expected.work.isUnderWay() && expected.isDone();
    }

    private void remediate(Faces faces) {
        Api.Reply reply = faces.devin()
                .post("/v3/enterprise/organizations/" + organisation + "/code-scans/" + scan + "/findings/finding-"
                        + hex(uuid) + "/remediate");
        assertThat(reply.status())
                .as(reply.toString())
                .isEqualTo(isRefused() || expected.work.isUnderWay() ? 409 : 201);
        assertThat(reply.json().has("session_id")).as(reply.toString()).isEqualTo(!isRefused());
        if (!isRefused()) {
            granted(ApiStory.uuid(reply.json().path("session_id").asText()));
        }
    }

    private void autoRemediate(Faces faces) {
        Api.Reply reply =
                faces.chainloop().post("/v1/findings/auto-remediation", "{\"assessment_id\":\"" + uuid + "\"}");
        boolean refused = !expected.assessment.equals("AFFECTED") || isRefused();
        assertThat(reply.status()).as(reply.toString()).isEqualTo(refused ? 400 : 200);
        if (!refused) {
            granted(reply.json().path("operation_id").asText());
        }
    }

    private void automate(Faces faces) {
        Api.Reply reply = tenant(faces, "/automate", "\"action\":\"github_pr\"");
        assertThat(reply.status()).as(reply.toString()).isEqualTo(isRefused() ? 409 : 200);
        if (!isRefused()) {
            granted(reply.json().at("/result/jobId").asText());
        }
    }

    private Api.Reply tenant(Faces faces, String more, String fields) {
        return faces.tenant()
                .post(
                        "/tenant/scans/" + scan + "/remediation" + more,
                        "{\"remediationId\":\"" + item() + "\"," + fields + "}");
    }

    /** All who ask get the same as long as it is live, and another one afterwards. */
    private void granted(String answered) {
        assertThat(answered.equals(session)).as("the session is the one before").isEqualTo(expected.work.isLive());
        sessions += answered.equals(session) ? 0 : 1;
        session = answered;
        if (!expected.work.isUnderWay()) {
            expected.work = Work.QUEUED;
        }
    }

    private void assess(Faces faces, String status, String creator) {
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
            assertThat(reply.json().at("/result/pending_revision/revision").asInt())
                    .as(reply.toString())
                    .isEqualTo(expected.revisions());
        }
    }

    private void approve(Faces faces) {
        if (!revision.isEmpty()) {
            Api.Reply reply = faces.chainloop().post("/v1/assessments/revisions/" + revision + "/approve", "{}");
            assertThat(reply.status()).as(reply.toString()).isEqualTo(expected.approve() ? 200 : 409);
        }
    }

    private void setStatus(Faces faces, String status) {
        Api.Reply reply = tenant(faces, "", "\"status\":\"" + status + "\"");
        expected.say(status);
        assertThat(reply.json().at("/item/status").asText())
                .as(reply.toString())
                .isEqualTo(status);
    }

    /** The status has to be sent along: the one that it has, which is a person's word from now on. */
    private void writeNotes(Faces faces, String text) {
        Api.Reply reply = tenant(faces, "", "\"status\":\"" + expected.item() + "\",\"notes\":\"" + text + "\"");
        expected.say(expected.item());
        notes = text;
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
    }

    private void cancel(Faces faces) {
        if (session.isEmpty()) {
            return;
        }
        Api.Reply reply = faces.tenant().post("/tenant/jobs/" + session + "/cancel");
        boolean proposed = expected.work == Work.IN_REVIEW || expected.work == Work.MERGED;
        assertThat(reply.status()).as(reply.toString()).isEqualTo(proposed ? 409 : 200);
        boolean calledOff = expected.work.isLive() && !proposed;
        assertThat(reply.json().path("cancelled").asBoolean())
                .as(reply.toString())
                .isEqualTo(calledOff);
        if (calledOff) {
            expected.work = Work.CANCELLED;
        }
    }
}
