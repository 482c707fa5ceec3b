package dev.fixwright.api.tenant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.api.Schema;
import dev.fixwright.backlog.Work;
import dev.fixwright.certificate.Job;
import dev.fixwright.remediation.RemediationState;
import java.util.List;

/** How far the work on an item is, as this face writes it. */
final class JobJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    static final Schema RESULT = Schema.object()
            .named("AutomationResult")
            .requires("provider", Schema.word(List.of("github", "acme", "venafi")))
            .requires("status", Schema.word(List.of("pending", "ok", "error", "dry_run")))
            .requires("jobId", Schema.text().orNull())
            .requires("message", Schema.text())
            .allows("repo", Schema.text().orNull())
            .allows("branch", Schema.text().orNull())
            .allows("prUrl", Schema.text().orNull())
            .allows("prNumber", Schema.whole().orNull())
            .allows("prState", Schema.text().orNull())
            .allows("state", Schema.text())
            .allows("subject", Schema.text())
            .allows("details", Schema.any());

    private JobJson() {}

    static ObjectNode result(Work work) {
        boolean proposed = work.pullRequest().isPresent();
        boolean pending = work.state().isLive() && !proposed;
        ObjectNode result = Replies.object()
                .put("provider", "github")
                .put("status", pending ? "pending" : proposed ? "ok" : ended(work))
                .put("jobId", work.uid().toString())
                .put("state", work.state().word())
                .put("message", message(work));
        BacklogJson.put(result, "repo", work.repository());
        BacklogJson.put(result, "branch", work.pullRequest().map(Work.PullRequest::branch));
        BacklogJson.put(result, "prUrl", work.pullRequest().map(Work.PullRequest::address));
        BacklogJson.put(
                result, "prState", work.pullRequest().map(pull -> pull.state().word()));
        work.pullRequest()
                .ifPresentOrElse(pull -> result.put("prNumber", pull.number()), () -> result.putNull("prNumber"));
        return result;
    }

    private static String ended(Work work) {
        return work.state() == RemediationState.FIXED ? "ok" : "error";
    }

    private static String message(Work work) {
        if (!work.reason().isEmpty()) {
            return work.reason();
        }
        return work.pullRequest()
                .map(pull -> "The fix is proposed in " + pull.address() + ".")
                .orElse("The remediation is " + work.state().word().replace('_', ' ') + ".");
    }

    static ObjectNode result(Job job) {
        ObjectNode result = Replies.object()
                .put("provider", job.kind() == Job.Kind.REISSUE ? "acme" : "venafi")
                .put("status", status(job))
                .put("jobId", job.uid())
                .put("state", job.state().word())
                .put("subject", job.subject())
                .put("message", job.error().or(job::note).orElse(message(job)));
        job.result().ifPresent(details -> {
            try {
                result.set("details", JSON.readTree(details));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("the result of job " + job.uid() + " is kept as JSON", e);
            }
        });
        return result;
    }

    private static String message(Job job) {
        if (job.state() != Job.State.DONE) {
            return "The job is " + job.state().word() + ".";
        }
        if (job.dryRun()) {
            return "Nothing was ordered, and nothing stands against it as far as can be known before: details.steps says"
                    + " what an order would do, details.unknown what only the order itself shows.";
        }
        return job.kind() == Job.Kind.REISSUE
                ? "A new certificate for " + job.subject() + " was issued; details has its dates."
                : "The certificate was compared with the policy: details.compliant says whether it keeps it,"
                        + " details.violations where not.";
    }

    private static String status(Job job) {
        return !job.hasEnded() ? "pending" : job.state() == Job.State.DONE ? "ok" : "error";
    }
}
