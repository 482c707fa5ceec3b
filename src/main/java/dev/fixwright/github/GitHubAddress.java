package dev.fixwright.github;

import java.net.URI;

/**
 * Where the programs of one GitHub stand.
 *
 * @param api the REST address without a final slash: {@code https://api.github.com}, or {@code https://HOST/api/v3}
 */
record GitHubAddress(URI api) {
    GitHubAddress {
        String host = api.getHost() == null ? "" : api.getHost();
        boolean onThisMachine = host.equals("127.0.0.1") || host.equals("localhost") || host.equals("[::1]");
        if (!"https".equals(api.getScheme()) && !("http".equals(api.getScheme()) && onThisMachine)) {
            throw new IllegalArgumentException("GitHub's API address must begin with https://: " + api);
        }
        api = URI.create(api.toString().replaceAll("/+$", ""));
    }

    /** The address that belongs to a path such as {@code /repos/acme/shop}. */
    URI rest(String path) {
        return URI.create(api + path);
    }

    /** GitHub Enterprise Server has it beside REST, not below. */
    URI graphql() {
        return URI.create(api.toString().replaceAll("/v3$", "") + "/graphql");
    }
}
