package dev.fixwright.github.standin;

import java.time.Instant;
import java.util.Optional;

/** A check run that the stand-in knows. */
public record HostedCheckRun(
        long id,
        CheckApp app,
        String head,
        String name,
        Optional<String> externalId,
        String status,
        Optional<String> conclusion,
        String title,
        String summary,
        Optional<String> text,
        Optional<String> detailsUrl,
        Instant changedAt) {

    public boolean isCompleted() {
        return status.equals("completed");
    }

    HostedCheckRun as(String newStatus, Optional<String> newConclusion, Instant when) {
        return new HostedCheckRun(
                id, app, head, name, externalId, newStatus, newConclusion, title, summary, text, detailsUrl, when);
    }
}
