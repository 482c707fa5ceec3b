package dev.fixwright.github;

import java.net.URI;

/**
 * Which app this is, and where its GitHub stands.
 *
 * @param api the REST address without a final slash: {@code https://api.github.com}, or {@code https://HOST/api/v3}
 * @param issuer the app's client id (recommended) or its number
 */
public record GitHubApp(URI api, String issuer, AppKey key) {
    public static final URI GITHUB_COM = URI.create("https://api.github.com");

    public GitHubApp {
        api = new GitHubAddress(api).api();
        if (issuer.isBlank()) {
            throw new IllegalArgumentException("the app's client id is empty");
        }
    }

    GitHubAddress address() {
        return new GitHubAddress(api);
    }
}
