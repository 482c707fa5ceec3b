package dev.fixwright.backlog;

import java.util.Optional;

/**
 * What somebody says about a scan that they hand in.
 *
 * @param tenant whose scan it is going to be
 * @param repository {@code owner/name}: required with SARIF
 * @param host {@code github.com} where nothing is said
 */
public record NewScan(
        String tenant,
        Optional<String> repository,
        Optional<String> host,
        Optional<String> commit,
        Optional<String> ref,
        Optional<String> profile,
        Optional<String> name) {
    public static NewScan of(String tenant, String repository) {
        return new NewScan(
                tenant,
                Optional.of(repository),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
