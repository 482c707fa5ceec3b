package dev.fixwright.registration;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One GitHub, as the operator named it: github.com or an Enterprise Server.
 *
 * @param api its REST address without a final slash
 */
public record GitHubSite(URI api) {
    private static final Pattern ORGANISATION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,98}");

    public GitHubSite {
        api = URI.create(api.toString().replaceAll("/+$", ""));
    }

    /** Where people use it, without a final slash. */
    public URI web() {
        String text = api.toString().replaceAll("/api/v3$", "");
        return URI.create(text.replaceFirst("^https://api\\.", "https://"));
    }

    /** How people call it. */
    public String name() {
        return web().getAuthority();
    }

    /** Whether it can reach public addresses only. */
    public boolean isPublic() {
        return name().equals("github.com") || name().endsWith(".ghe.com");
    }

    public static boolean isOrganisation(String name) {
        return ORGANISATION.matcher(name).matches();
    }

    /** Where a manifest is posted to; for the account of whoever posts it where there is no organisation. */
    public URI newApp(Optional<String> organisation, String state) {
        return URI.create(apps(organisation) + "/new?state=" + state);
    }

    /** Where an owner finds the apps that they registered. */
    public URI apps(Optional<String> organisation) {
        return URI.create(
                web() + organisation.map(name -> "/organizations/" + name).orElse("") + "/settings/apps");
    }
}
