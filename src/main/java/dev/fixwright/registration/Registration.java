package dev.fixwright.registration;

import dev.fixwright.secret.Secret;
import java.net.URI;

/**
 * The app that this server is, as its GitHub registered it.
 *
 * @param publicAddress where GitHub and people reach this server, ending in a slash
 * @param key the app's private key in PEM form
 */
public record Registration(App app, URI publicAddress, Secret key, Secret webhookSecret) {
    /**
     * What anybody may know of it.
     *
     * @param page where people install it
     */
    public record App(GitHubSite site, long number, String slug, String clientId, URI page) {
        @Override
        public String toString() {
            return slug + " (" + number + ") at " + site.name();
        }
    }

    /** Where GitHub sends deliveries to. */
    public URI webhook() {
        return publicAddress.resolve("/webhook");
    }
}
