package dev.fixwright.remediation;

import dev.fixwright.remediation.ProofStore.Kept;
import java.net.URI;
import java.util.Optional;

/**
 * Where signed proofs can be read.
 *
 * @param publicAddress of this server, as others reach it; empty where nobody said
 */
public record ProofLinks(Optional<URI> publicAddress) {
    /** Below the server's address. */
    public static final String PATH = "/proofs/";

    Optional<String> of(Kept kept) {
        return of(kept.id());
    }

    Optional<String> of(String id) {
        return publicAddress.map(address -> address.resolve(PATH + id).toString());
    }
}
