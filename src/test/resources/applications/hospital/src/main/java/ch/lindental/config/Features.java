package ch.lindental.config;

import java.util.EnumSet;
import java.util.Set;

public class Features {
    public enum Feature {
        ONLINE_BOOKING,
        E_PRESCRIPTION,
        FAST_TRACK
    }

    private final Set<Feature> on = EnumSet.noneOf(Feature.class);

    public Features(Settings settings) {
        for (Feature feature : Feature.values()) {
            if (settings.on("feature." + feature.name().toLowerCase(java.util.Locale.ROOT))) {
                on.add(feature);
            }
        }
    }

    public boolean has(Feature feature) {
        return on.contains(feature);
    }
}
