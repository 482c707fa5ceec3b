package dev.fixwright.registration;

import java.net.URI;
import java.util.Optional;

/**
 * What a person chose before their browser went to GitHub.
 *
 * @param organisation whose app it becomes; the person's own where there is none
 * @param publicAddress where GitHub will reach this server
 */
public record Attempt(GitHubSite site, Optional<String> organisation, URI publicAddress) {
    /** Where the owner finds the app. */
    URI apps() {
        return site.apps(organisation);
    }
}
