package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.registration.AppHost;
import dev.fixwright.registration.GitHubSite;
import dev.fixwright.registration.Registration;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.secret.Secret;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** GitHub while an app is being registered. */
public final class GitHubAppHost implements AppHost {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,200}");
    private static final Pattern SLUG = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,150}");
    private static final Pattern CLIENT_ID = Pattern.compile("[A-Za-z0-9._-]{1,150}");

    private final InstantSource clock;

    public GitHubAppHost(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Exchange exchange(GitHubSite site, String code) {
        if (!CODE.matcher(code).matches()) {
            return new Spent("GitHub's code is missing from this address, or is none.");
        }
        Call call = Call.post("/app-manifests/" + code + "/conversions");
        Answer answer;
        try {
            answer = new GitHubHttp(new GitHubAddress(site.api())).sendUnsigned(call);
        } catch (CodeHostException e) {
            return new NoAnswer(site.name() + " gave no usable answer.");
        }
        if (answer.status() == 403 || answer.status() == 429) {
            return new NoAnswer(site.name() + " asks to wait before it is asked again.");
        }
        if (!answer.isGood()) {
            return new Spent(site.name() + " does not take the code (" + answer.status() + ").");
        }
        return made(site, answer.body());
    }

    private static Exchange made(GitHubSite site, JsonNode json) {
        Registration.App app = new Registration.App(
                site,
                json.path("id").asLong(),
                json.path("slug").asText(""),
                json.path("client_id").asText(""),
                AppHost.page(site, json.path("html_url").asText("")));
        String pem = json.path("pem").asText("");
        boolean complete = app.number() > 0
                && SLUG.matcher(app.slug()).matches()
                && CLIENT_ID.matcher(app.clientId()).matches();
        try {
            AppKey.parse(pem);
        } catch (IllegalArgumentException e) {
            complete = false;
        }
        if (!complete) {
            return new Spent(site.name() + " took the code and answered without a usable app and key.");
        }
        Optional<Secret> secret = Optional.of(json.path("webhook_secret").asText(""))
                .filter(text -> !text.isEmpty() && !json.path("webhook_secret").isNull())
                .map(Secret::new);
        return new Made(app, new Secret(pem), secret);
    }

    @Override
    public List<String> settle(Registration registration, boolean newSecret) {
        GitHubApp app = app(registration);
        HookConfig hook = new HookConfig(app, new GitHubHttp(app.address()), clock);
        try {
            Map<String, String> faults = hook.faults(Optional.of(registration.webhook()));
            Set<String> keys = new LinkedHashSet<>(faults.keySet());
            if (newSecret) {
                keys.add("secret");
            }
            if (keys.isEmpty()) {
                return List.of();
            }
            Map<String, String> left = hook.mend(keys, registration.webhook(), registration.webhookSecret());
            List<String> told = new ArrayList<>();
            keys.stream()
                    .filter(key -> !left.containsKey(key))
                    .forEach(key -> told.add("The app's webhook had another " + key + "; it was set right."));
            left.values().forEach(fault -> told.add("The app cannot be used as it is: " + fault + "."));
            return told;
        } catch (CodeHostException e) {
            return List.of("The app's webhook could not be checked: " + e.explanation()
                    + ". The log says at each start of this server what is wrong with it.");
        }
    }

    /** The app as it signs its requests. */
    public static GitHubApp app(Registration registration) {
        return new GitHubApp(
                registration.app().site().api(),
                registration.app().clientId(),
                AppKey.parse(registration.key().reveal()));
    }
}
