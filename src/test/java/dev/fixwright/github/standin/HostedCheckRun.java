package dev.fixwright.github.standin;

import java.util.Optional;

/** A check run that the stand-in knows. */
public record HostedCheckRun(
        long id,
        String head,
        String name,
        Optional<String> externalId,
        String status,
        Optional<String> conclusion,
        String title,
        String summary,
        Optional<String> detailsUrl) {}
