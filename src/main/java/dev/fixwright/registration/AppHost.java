package dev.fixwright.registration;

import dev.fixwright.secret.Secret;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** GitHub as a set-up uses it. */
public interface AppHost {
    /** Gives the code that a browser brought back for the app's key. GitHub takes a code once, within an hour. */
    Exchange exchange(GitHubSite site, String code);

    /**
     * Makes the app send its deliveries as this server takes them. Answers what was changed and what is left to do, in
     * words for the operator.
     *
     * @param newSecret whether GitHub does not know the webhook's secret yet
     */
    List<String> settle(Registration registration, boolean newSecret);

    /** What came of a code. */
    sealed interface Exchange {}

    /** The app. {@code webhookSecret} is empty where GitHub made none. */
    record Made(Registration.App app, Secret key, Optional<Secret> webhookSecret) implements Exchange {}

    /** GitHub does not take the code, now or later. */
    record Spent(String why) implements Exchange {}

    /** Nobody knows whether GitHub took the code. */
    record NoAnswer(String why) implements Exchange {}

    /** The address that people see of an app, if it is on its own GitHub. */
    static URI page(GitHubSite site, String address) {
        return address.startsWith(site.web() + "/") ? URI.create(address) : site.web();
    }
}
