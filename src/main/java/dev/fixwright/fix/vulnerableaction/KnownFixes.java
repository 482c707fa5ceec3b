package dev.fixwright.fix.vulnerableaction;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The first versions of actions that are free of the vulnerabilities in public advisories. */
final class KnownFixes {
    private static final Map<String, String> VERSIONS = Map.of(
            "actions/download-artifact", "4.1.3",
            "tj-actions/changed-files", "46.0.1",
            "tj-actions/branch-names", "8.2.1",
            "tj-actions/verify-changed-files", "17",
            "reviewdog/action-setup", "1.3.1");

    private KnownFixes() {}

    static Optional<String> of(String action) {
        return Optional.ofNullable(VERSIONS.get(action.toLowerCase(Locale.ROOT)));
    }
}
