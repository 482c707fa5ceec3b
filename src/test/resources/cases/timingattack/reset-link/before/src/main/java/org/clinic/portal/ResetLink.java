package org.clinic.portal;

import java.time.Instant;

public class ResetLink {
    private String tokenHash;
    private Instant until;

    public ResetLink(String tokenHash, Instant until) {
        this.tokenHash = tokenHash;
        this.until = until;
    }

    public String check(String givenHash) {
        String tokenHash = this.tokenHash;
        return until.isAfter(Instant.now()) && tokenHash.equals(givenHash) ? "reset" : "expired";
    }
}
