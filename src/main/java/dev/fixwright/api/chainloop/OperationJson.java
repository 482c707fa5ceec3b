package dev.fixwright.api.chainloop;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.api.Schema;
import dev.fixwright.backlog.Work;
import dev.fixwright.remediation.RemediationState;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A remediation as an operation. */
final class OperationJson {
    /** What an operation is about. */
    static final String FINDING = "finding";

    private static final String PREFIX = "ASYNC_OPERATION_STATUS_";
    private static final String PENDING = PREFIX + "PENDING";
    private static final String RUNNING = PREFIX + "RUNNING";
    private static final String COMPLETED = PREFIX + "COMPLETED";
    private static final String FAILED = PREFIX + "FAILED";

    static final Schema STATUS = Schema.word(List.of(PREFIX + "UNSPECIFIED", PENDING, RUNNING, COMPLETED, FAILED))
            .named("v1AsyncOperationStatus");

    static final Schema OPERATION = Schema.object()
            .named("v1AsyncOperationResult")
            .requires("id", Schema.text())
            .requires("kind", Schema.text())
            .requires("status", STATUS)
            .requires(
                    "output",
                    Schema.text()
                            .described(
                                    "JSON in a text: finding_id, state, reason, and of the pull request, once there is"
                                            + " one, pull_request_url, pull_request_number, pull_request_state and branch."))
            .requires("error_message", Schema.text())
            .requires("resource_type", Schema.text())
            .requires("resource_id", Schema.text())
            .requires("project_id", Schema.text())
            .requires("project_version_id", Schema.text())
            .requires("created_at", Schema.text().format("date-time"))
            .allows("started_at", Schema.text().format("date-time"))
            .allows("finished_at", Schema.text().format("date-time"));

    private OperationJson() {}

    private static String status(RemediationState state) {
        return switch (state) {
            case QUEUED -> PENDING;
            case FIXING, PROPOSING -> RUNNING;
            case PROVING, IN_REVIEW, MERGED, FIXED, CLOSED, REVERTED -> COMPLETED;
            case DECLINED, FAILED, DISMISSED, CANCELLED, SUPERSEDED -> FAILED;
        };
    }

    /** Those that are shown with a status; all for the unspecified one. */
    static Set<RemediationState> states(String status) {
        Set<RemediationState> states = EnumSet.noneOf(RemediationState.class);
        if (!Words.isUnspecified(status)) {
            Arrays.stream(RemediationState.values())
                    .filter(state -> status(state).equals(status))
                    .forEach(states::add);
        }
        return states;
    }

    static ObjectNode operation(Work work) {
        String status = status(work.state());
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", work.uid().toString())
                .put("kind", "auto_remediation")
                .put("status", status)
                .put("output", output(work).toString())
                .put("error_message", status.equals(FAILED) ? error(work) : "")
                .put("resource_type", FINDING)
                .put("resource_id", work.finding().toString())
                .put("project_id", work.repository().orElse(""))
                .put("project_version_id", "")
                .put("created_at", Words.moment(work.createdAt()));
        work.startedAt().ifPresent(moment -> json.put("started_at", Words.moment(moment)));
        if (status.equals(COMPLETED) || status.equals(FAILED)) {
            json.put("finished_at", Words.moment(work.endedAt().orElse(work.updatedAt())));
        }
        return json;
    }

    private static String error(Work work) {
        String said = work.state().word().replace('_', ' ');
        return work.reason().isEmpty() ? said : said + ": " + work.reason();
    }

    private static ObjectNode output(Work work) {
        ObjectNode output = JsonNodeFactory.instance
                .objectNode()
                .put("finding_id", work.finding().toString())
                .put("state", work.state().word())
                .put("reason", work.reason());
        work.pullRequest()
                .ifPresent(pull -> output.put("pull_request_url", pull.address())
                        .put("pull_request_number", pull.number())
                        .put("pull_request_state", pull.state().word())
                        .put("branch", pull.branch()));
        return output;
    }
}
