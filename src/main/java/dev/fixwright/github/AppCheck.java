package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.remediation.CodeHostException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks GitHub once what it knows of the app, and says in the log what will keep the app from working. It is advice to an
 * operator who has just set the app up: nothing waits for it, and nothing else depends on it.
 */
public final class AppCheck {
    private static final Logger LOG = LoggerFactory.getLogger(AppCheck.class);
    private static final Duration NOTABLE = Duration.ofSeconds(60);
    /** GitHub tells an app of workflow runs and merge queues only if it may read them; nothing else is done with that. */
    private static final Map<String, String> FOR_EVENTS = Map.of("actions", "read", "merge_queues", "read");

    private static final String FORGET = "Stop the server, run \"fixwright app forget\" with its settings, start it"
            + " again and register an app at /setup.";

    private static final Map<String, String> CONSEQUENCES = Map.of(
            "checks",
            "; fixes are proposed all the same, without a check run",
            "issues",
            "; a repository is not asked before its first fix, and waits for its policy file; commands in comments"
                    + " are not heard",
            InstallationTokens.ALERTS,
            "; with read alone fixes are proposed all the same, and alerts cannot be dismissed",
            "statuses",
            "; fixes are proposed all the same, and are not called proved where a commit status counts",
            "actions",
            "; fixes are proved all the same, somewhat later",
            "merge_queues",
            "; in a merge queue fixes have no check run");

    /** Where the server has its app from, and so what there is to be done when it is no good. */
    public enum Source {
        SETTINGS,
        /** Somebody registered it on the pages of the set-up. */
        SET_UP
    }

    private final GitHubApp app;
    private final Source source;
    private final Set<String> events;
    private final Optional<URI> webhook;
    private final GitHubHttp http;
    private final InstantSource clock;

    /**
     * @param events what the app has to subscribe to
     * @param webhook where its deliveries have to go, as far as that is known
     */
    public AppCheck(GitHubApp app, Set<String> events, Optional<URI> webhook, InstantSource clock) {
        this(app, Source.SETTINGS, events, webhook, clock);
    }

    /** The same for an app of whatever source. */
    public AppCheck(GitHubApp app, Source source, Set<String> events, Optional<URI> webhook, InstantSource clock) {
        this.app = app;
        this.source = source;
        this.events = events;
        this.webhook = webhook;
        this.http = new GitHubHttp(app.address());
        this.clock = clock;
    }

    /** The permissions that the app has to ask for, each with its access. */
    public static Map<String, String> permissions() {
        Map<String, String> all = new TreeMap<>(InstallationTokens.NEEDED);
        all.putAll(InstallationTokens.OPTIONAL);
        all.putAll(FOR_EVENTS);
        all.put(InstallationTokens.ALERTS, "write");
        return all;
    }

    /** Asks on a thread of its own, which ends with the process. */
    public void begin() {
        Thread thread = new Thread(this::run, "app-check");
        thread.setDaemon(true);
        thread.start();
    }

    void run() {
        try {
            problems().forEach(problem -> LOG.warn("GitHub App: {}", problem));
        } catch (CodeHostException e) {
            LOG.warn("GitHub App: not checked, and no fix can be proposed for now: {}", e.explanation());
        } catch (RuntimeException e) {
            LOG.warn("GitHub App: not checked, for a fault of Fixwright", e);
        }
    }

    private List<String> problems() {
        List<String> problems = new ArrayList<>();
        Instant ours = clock.instant();
        Instant now = ours;
        Answer answer = ask(now);
        Optional<Duration> ahead = answer.date().map(theirs -> Duration.between(theirs, ours));
        if (ahead.isPresent() && ahead.get().abs().compareTo(NOTABLE) > 0) {
            problems.add("this machine's clock is " + ahead.get().abs().toSeconds() + " s "
                    + (ahead.get().isNegative() ? "behind" : "ahead of")
                    + " GitHub's; set it, because GitHub refuses the app's token for that");
            if (answer.status() == 401) {
                now = answer.date().orElse(now);
                answer = ask(now);
            }
        }
        if (answer.status() == 401) {
            problems.add(refusedKey(answer.message()));
        } else if (answer.status() == 404) {
            problems.add(unknownApp());
        } else {
            JsonNode known = answer.orThrow();
            LOG.info("GitHub knows the app name=\"{}\"", known.path("slug").asText(""));
            problems.addAll(missingPermissions(known.path("permissions")));
            problems.addAll(missingEvents(known.path("events")));
            problems.addAll(new HookConfig(app, http, InstantSource.fixed(now))
                    .faults(webhook)
                    .values());
        }
        return problems;
    }

    private String refusedKey(String said) {
        return source == Source.SET_UP
                ? "GitHub refuses the key that was stored for the app " + app.issuer() + ". It says: " + said + ". "
                        + FORGET
                : "GitHub refuses the key in FIXWRIGHT_PRIVATE_KEY_FILE for the app " + app.issuer()
                        + " (FIXWRIGHT_APP_ID). It says: " + said
                        + ". Check that both are of one app, or generate a new key on the app's page.";
    }

    private String unknownApp() {
        String what = "GitHub at " + app.api() + " knows no app " + app.issuer() + ". ";
        return source == Source.SET_UP
                ? what + "It was deleted there. " + FORGET
                : what
                        + "Set FIXWRIGHT_APP_ID to the client id on the app's page, and FIXWRIGHT_GITHUB_URL where the app"
                        + " is registered on a server of your own.";
    }

    private Answer ask(Instant now) {
        return http.send(Call.get("/app"), AppToken.of(app, now).value());
    }

    private static List<String> missingPermissions(JsonNode granted) {
        List<String> problems = new ArrayList<>();
        permissions().forEach((permission, access) -> {
            String has = granted.path(permission).asText("none");
            boolean enough =
                    has.equals(access) || has.equals("admin") || (has.equals("write") && access.equals("read"));
            if (!enough) {
                problems.add("it has the permission " + permission + ": " + has + ", and needs " + permission + ": "
                        + access + consequence(permission));
            }
        });
        return problems;
    }

    private static String consequence(String permission) {
        return CONSEQUENCES.getOrDefault(
                permission,
                "; without it no fix is proposed. Change it on the app's page, then accept it where the app is installed");
    }

    private List<String> missingEvents(JsonNode subscribed) {
        Set<String> missing = new TreeSet<>(events);
        subscribed.forEach(event -> missing.remove(event.asText()));
        return missing.stream()
                .map(event -> "it is not subscribed to the event " + event
                        + ", so nothing is heard of it. Subscribe on the app's page under Permissions & events.")
                .toList();
    }
}
