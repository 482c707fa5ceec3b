package dev.fixwright.policy;

import java.util.Comparator;
import java.util.List;

/**
 * All that is said about one repository: by its organisation, by its own file, by the server. They are merged key by key;
 * a list is one key. What the server says holds whatever the others say.
 */
public record PolicyLayers(List<PolicySource> sources) {
    public PolicyLayers {
        sources = sources.stream()
                .sorted(Comparator.comparing(PolicySource::origin).reversed())
                .toList();
    }

    /** Refuses a broken file with {@link PolicyException}, which names the file. */
    public PolicyFile file() {
        return new PolicyReader().read(sources);
    }

    /** Every key with what it comes to, in the order of the documentation. */
    public List<EffectiveKey> keys() {
        PolicyReader reader = new PolicyReader();
        reader.read(sources);
        return reader.effective();
    }
}
