package dev.fixwright.github.standin;

import java.time.Duration;

/** Where a GitHub has its programs. */
public enum Edition {
    /** On github.com. */
    HOSTED("", "/graphql"),
    /** A server of one's own. */
    ENTERPRISE("/api/v3", "/api/graphql");

    private final String rest;
    private final String graphql;

    Edition(String rest, String graphql) {
        this.rest = rest;
        this.graphql = graphql;
    }

    /** How long it sends a delivery again. */
    Duration deliveriesKept() {
        return Duration.ofDays(this == ENTERPRISE ? 7 : 3);
    }

    String rest() {
        return rest;
    }

    String graphql() {
        return graphql;
    }
}
