package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * What one run of a tool over one commit came to.
 *
 * @param run the run as it was uploaded, with the number of its alert in each result
 */
public record HostedAnalysis(
        long id,
        String upload,
        HostedAlert.Source source,
        String commit,
        String tool,
        ObjectNode run,
        Instant createdAt) {
    int results() {
        return run.path("results").size();
    }

    int rules() {
        return run.path("tool").path("driver").path("rules").size();
    }
}
