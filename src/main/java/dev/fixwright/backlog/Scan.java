package dev.fixwright.backlog;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * One analysis by one tool of one commit of one repository, or what somebody handed in.
 *
 * @param repository {@code owner/name}; empty for items without code
 * @param host such as {@code github.com}; empty for items without code
 * @param tool as it calls itself
 * @param commit as the scanner or the caller named it
 * @param ref such as {@code refs/heads/main}
 * @param profile what the caller called the kind of scan
 * @param name what the caller called this scan
 * @param findings how many findings it reported
 * @param askedBy the name of whoever handed it in
 */
public record Scan(
        UUID uid,
        String tenant,
        Optional<String> repository,
        Optional<String> host,
        String tool,
        Optional<String> commit,
        Optional<String> ref,
        Source source,
        Status status,
        Optional<String> profile,
        Optional<String> name,
        long findings,
        Optional<String> askedBy,
        Instant createdAt) {
    /** Where it comes from. */
    public enum Source {
        GITHUB,
        UPLOAD,
        ITEMS;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it ended: what is known of a scan is written down once it is over. */
    public enum Status {
        COMPLETED,
        FAILED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
