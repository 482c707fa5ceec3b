package dev.fixwright.access;

import java.util.Optional;

/**
 * Which credentials are taken beside tokens in headers.
 *
 * @param issuer whose web tokens are taken
 * @param inAddress whether a token may stand in a request's address where a face allows it
 * @param local what the commands on the server's own machine show
 */
public record EntryRules(Optional<Issuer> issuer, boolean inAddress, Optional<LocalKey> local) {
    /** Tokens only, in headers and addresses. */
    public static final EntryRules TOKENS = new EntryRules(Optional.empty(), true, Optional.empty());

    public EntryRules with(LocalKey key) {
        return new EntryRules(issuer, inAddress, Optional.of(key));
    }
}
