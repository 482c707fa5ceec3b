package dev.fixwright.remediation;

import dev.fixwright.policy.EffectiveKey;
import java.util.List;
import java.util.Optional;

/**
 * Every key of a repository's policy with what it comes to now and who said so.
 *
 * @param notice what there is to say about an owner's file that does not hold
 */
public record PolicyKeys(List<EffectiveKey> keys, Optional<String> notice) {
    public PolicyKeys {
        keys = List.copyOf(keys);
    }
}
