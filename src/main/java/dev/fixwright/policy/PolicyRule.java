package dev.fixwright.policy;

import java.util.Optional;

/** What holds for some findings instead of the policy's general word. A later rule overrides an earlier one. */
public record PolicyRule(Match match, Optional<Mode> mode, Optional<Engine> engine) {
    /** The same, which allows no more than that. */
    PolicyRule atMost(Mode most) {
        return new PolicyRule(match, mode.map(own -> own.compareTo(most) > 0 ? most : own), engine);
    }
}
