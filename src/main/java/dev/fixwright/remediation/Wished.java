package dev.fixwright.remediation;

import java.util.Optional;

/** How whoever asked for a remediation wants its pull request, and who that was. */
public record Wished(Optional<String> askedBy, Optional<String> branch, Optional<String> title) {
    public static final Wished NOTHING = new Wished(Optional.empty(), Optional.empty(), Optional.empty());
}
