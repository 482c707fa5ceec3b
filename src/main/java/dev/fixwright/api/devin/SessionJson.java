package dev.fixwright.api.devin;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.api.Schema;
import dev.fixwright.backlog.PublicId;
import dev.fixwright.backlog.Work;
import dev.fixwright.remediation.RemediationState;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A remediation as a session. */
final class SessionJson {
    private static final Schema MOMENT = Schema.whole().format("int64").described("Unix seconds");

    private static final Schema PULL_REQUEST = Schema.object()
            .named("SessionPullRequest")
            .requires("pr_url", Schema.text())
            .requires(
                    "pr_state", Schema.word(List.of("open", "merged", "closed")).orNull());

    private static final Schema OUTPUT = Schema.object()
            .named("RemediationOutput")
            .described("What Fixwright knows beyond what a session says.")
            .requires("finding_id", Schema.text())
            .requires("scan_id", Schema.text())
            .requires("state", Schema.text().described("The state of the remediation in Fixwright's own words."))
            .requires("reason", Schema.text().described("Why it stands where it stands; may be empty."))
            .requires("asked_by", Schema.text().orNull());

    static final Schema SESSION = Schema.object()
            .named("SessionResponse")
            .requires("session_id", Schema.text())
            .requires("org_id", Schema.text())
            .requires(
                    "status",
                    Schema.word(List.of("new", "claimed", "running", "exit", "error", "suspended", "resuming")))
            .requires(
                    "status_detail",
                    Schema.word(List.of(
                                    "working",
                                    "waiting_for_user",
                                    "waiting_for_approval",
                                    "finished",
                                    "inactivity",
                                    "user_request",
                                    "error"))
                            .orNull())
            .requires("title", Schema.text().orNull())
            .requires("url", Schema.text().orNull())
            .requires("created_at", MOMENT)
            .requires("updated_at", MOMENT)
            .requires("acus_consumed", Schema.number())
            .requires("is_archived", Schema.flag())
            .requires("origin", Schema.text().orNull())
            .requires("category", Schema.text().orNull())
            .requires("parent_session_id", Schema.text().orNull())
            .requires("child_session_ids", Schema.list(Schema.text()).orNull())
            .requires("playbook_id", Schema.text().orNull())
            .requires(
                    "service_user_id",
                    Schema.text()
                            .described("Who asked for it, where a service user did.")
                            .orNull())
            .requires(
                    "user_id",
                    Schema.text()
                            .described("Who asked for it, where a user did.")
                            .orNull())
            .requires("tags", Schema.list(Schema.text()))
            .requires("pull_requests", Schema.list(PULL_REQUEST))
            .requires("structured_output", OUTPUT.orNull());

    private final Optional<URI> publicAddress;

    SessionJson(Optional<URI> publicAddress) {
        this.publicAddress = publicAddress;
    }

    /** A session's status with its detail; a status without one has an empty detail. */
    record Standing(String status, String detail) {
        static Standing of(Work work) {
            return switch (work.state()) {
                case QUEUED ->
                    isUnapproved(work) ? new Standing("running", "waiting_for_approval") : new Standing("new", "");
                case FIXING, PROPOSING -> new Standing("running", "working");
                case PROVING, IN_REVIEW -> new Standing("running", "finished");
                case MERGED, FIXED, CLOSED, DISMISSED, SUPERSEDED, REVERTED -> new Standing("exit", "");
                case DECLINED, FAILED -> new Standing("error", "");
                case CANCELLED -> new Standing("suspended", "user_request");
            };
        }
    }

    /** Whoever asks for a remediation has approved it. */
    private static boolean isUnapproved(Work work) {
        return work.askedBy().isEmpty()
                && work.waitsFor().filter("consent"::equals).isPresent();
    }

    ObjectNode session(Work work) {
        Standing standing = Standing.of(work);
        String id = PublicId.SESSION.of(work.uid());
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("session_id", id)
                .put("org_id", work.tenant())
                .put("status", standing.status())
                .put("status_detail", standing.detail().isEmpty() ? null : standing.detail())
                .put(
                        "title",
                        work.repository()
                                .map(name -> "Remediate a finding in " + name)
                                .orElse(null))
                .put("url", address(work, id))
                .put("created_at", work.createdAt().getEpochSecond())
                .put("updated_at", work.updatedAt().getEpochSecond())
                .put("acus_consumed", 0)
                .put("is_archived", false)
                .put("origin", work.askedBy().map(asker -> "api").orElse(null));
        json.putNull("category")
                .putNull("parent_session_id")
                .putNull("child_session_ids")
                .putNull("playbook_id");
        json.put("service_user_id", asker(work, "service-user-")).put("user_id", asker(work, "user-"));
        json.putArray("tags");
        var pulls = json.putArray("pull_requests");
        work.pullRequest()
                .ifPresent(pull -> pulls.addObject()
                        .put("pr_url", pull.address())
                        .put("pr_state", pull.state().word()));
        output(work, json.putObject("structured_output"));
        return json;
    }

    private @Nullable String address(Work work, String id) {
        return publicAddress
                .map(root -> root.resolve("/v3/organizations/" + work.tenant() + "/sessions/" + id)
                        .toString())
                .orElse(null);
    }

    private static @Nullable String asker(Work work, String prefix) {
        return work.askedBy()
                .flatMap(Work.Asker::principal)
                .filter(id -> id.startsWith(prefix))
                .orElse(null);
    }

    private static void output(Work work, ObjectNode json) {
        RemediationState state = work.state();
        json.put("finding_id", PublicId.FINDING.of(work.finding()))
                .put("scan_id", PublicId.SCAN.of(work.scan()))
                .put("state", state.word())
                .put("reason", work.reason())
                .put("asked_by", work.askedBy().map(Work.Asker::name).orElse(null));
    }
}
