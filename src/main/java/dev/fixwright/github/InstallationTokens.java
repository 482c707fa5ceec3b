package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.repository.RepositoryRef;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tokens that open exactly one repository with no more rights than a fix needs, and never its workflows. Each is minted
 * once and used until shortly before it expires.
 */
final class InstallationTokens {
    private static final Logger LOG = LoggerFactory.getLogger(InstallationTokens.class);
    static final Map<String, String> NEEDED =
            Map.of("contents", "write", "pull_requests", "write", "security_events", "read", "metadata", "read");

    /** A fix only reads alerts; a command may dismiss one. */
    static final String ALERTS = "security_events";

    static final String CHECKS = "checks";
    static final String ISSUES = "issues";
    private static final String STATUSES = "statuses";

    /** Permissions that there may be fixes without. */
    static final Map<String, String> OPTIONAL = Map.of(CHECKS, "write", ISSUES, "write", STATUSES, "read");

    /** What the list of an installation's repositories needs. */
    private static final Map<String, String> LISTING = Map.of("metadata", "read");

    /** What a file of a repository needs that is none to work on. */
    private static final Map<String, String> READING = Map.of("contents", "read", "metadata", "read");

    /** A token that lacks one is used for ten minutes, so that it is soon noticed when it is granted. */
    private static final Duration ASK_AGAIN = Duration.ofMinutes(15);

    private final AppClient app;
    private final InstantSource clock;
    private final Map<Scope, Slot> slots = new ConcurrentHashMap<>();
    private final Map<Long, Set<String>> missing = new ConcurrentHashMap<>();

    InstallationTokens(AppClient app, InstantSource clock) {
        this.app = app;
        this.clock = clock;
    }

    InstallationToken token(RepositoryRef repository) {
        return token(new Scope(repository.installationId(), repository.id()), () -> mint(repository));
    }

    /** What lists the repositories of an installation, and may do nothing else. */
    InstallationToken listing(long installation) {
        return token(new Scope(installation, Scope.ALL), () -> {
            ObjectNode body = GitHubHttp.JSON.createObjectNode();
            LISTING.forEach(body.putObject("permissions")::put);
            return token(ask(installation, body), Set.of());
        });
    }

    /** What reads the files of one repository, and may do nothing else. */
    InstallationToken reading(RepositoryRef repository) {
        return token(new Scope(repository.installationId(), repository.id(), true), () -> {
            ObjectNode body = GitHubHttp.JSON.createObjectNode();
            body.putPOJO("repository_ids", List.of(repository.id()));
            READING.forEach(body.putObject("permissions")::put);
            Answer answer = ask(repository.installationId(), body);
            if (answer.status() == 422) {
                throw notCovered(repository, answer);
            }
            return token(answer, Set.of());
        });
    }

    private InstallationToken token(Scope scope, Supplier<InstallationToken> mint) {
        Slot slot = slots.computeIfAbsent(scope, none -> new Slot());
        // One mint at a time per repository; other repositories go on meanwhile.
        synchronized (slot) {
            InstallationToken token = slot.token;
            if (token == null || !token.isGoodAt(clock.instant())) {
                token = mint.get();
                slot.token = token;
            }
            return token;
        }
    }

    /** A token of its own for the few calls that dismiss or reopen an alert. */
    String forAlerts(RepositoryRef repository) {
        ObjectNode body = GitHubHttp.JSON.createObjectNode();
        body.putPOJO("repository_ids", List.of(repository.id()));
        body.putObject("permissions").put(ALERTS, "write");
        Answer answer = ask(repository.installationId(), body);
        if (answer.status() == 422 && answer.message().contains("permissions")) {
            throw new CodeHostException(
                    Reason.FORBIDDEN,
                    "the installation has not granted security_events: write, which it takes to dismiss or reopen an"
                            + " alert. An owner can accept the app's new permissions in its settings",
                    Optional.empty());
        }
        return token(answer, Set.of()).value();
    }

    /** Forgets a token that GitHub no longer takes, unless a newer one stands in its place. */
    void forget(RepositoryRef repository, InstallationToken refused) {
        for (boolean reads : new boolean[] {false, true}) {
            slots.computeIfPresent(
                    new Scope(repository.installationId(), repository.id(), reads),
                    (scope, slot) -> refused.equals(slot.token) ? null : slot);
        }
    }

    /** Forgets what opened an installation, or one repository of it. */
    void forget(long installation, OptionalLong repository) {
        slots.keySet()
                .removeIf(scope -> scope.installation == installation
                        && (repository.isEmpty() || scope.repository == repository.getAsLong()));
        missing.remove(installation);
    }

    /** GitHub refuses a token that asks for too much as a whole, and does not say what was too much. */
    private InstallationToken mint(RepositoryRef repository) {
        long installation = repository.installationId();
        Set<String> without = Set.of();
        Answer answer = ask(installation, scope(repository, without));
        if (answer.status() == 422 && answer.message().contains("permissions")) {
            InstallationAccess access =
                    InstallationAccess.of(app.sendFor(installation, InstallationAccess.of(installation)));
            access.refuseUnusable();
            without = access.missing(OPTIONAL);
            answer = ask(installation, scope(repository, without));
        }
        if (answer.status() == 422) {
            throw notCovered(repository, answer);
        }
        InstallationToken token = token(answer, without);
        tell(installation, without);
        return token;
    }

    private static CodeHostException notCovered(RepositoryRef repository, Answer answer) {
        return new CodeHostException(
                Reason.GONE,
                "the installation no longer covers " + repository.fullName() + ": " + answer.message(),
                Optional.empty());
    }

    /** Says once what an installation has not granted, and once that it has. */
    private void tell(long installation, Set<String> without) {
        Set<String> before = missing.getOrDefault(installation, Set.of());
        missing.put(installation, without);
        for (String permission : OPTIONAL.keySet()) {
            if (without.contains(permission) && !before.contains(permission)) {
                LOG.warn(
                        "installation={} has not granted the permission {}; fixes go on without it. An owner of the"
                                + " organisation can accept the app's new permissions in its settings.",
                        installation,
                        permission);
            } else if (before.contains(permission) && !without.contains(permission)) {
                LOG.info("installation={} has granted the permission {} now", installation, permission);
            }
        }
    }

    private Answer ask(long installation, JsonNode scope) {
        return app.sendFor(installation, Call.post("/app/installations/" + installation + "/access_tokens", scope));
    }

    private static JsonNode scope(RepositoryRef repository, Set<String> without) {
        ObjectNode body = GitHubHttp.JSON.createObjectNode();
        body.putPOJO("repository_ids", List.of(repository.id()));
        ObjectNode permissions = body.putObject("permissions");
        NEEDED.forEach(permissions::put);
        OPTIONAL.forEach((permission, access) -> {
            if (!without.contains(permission)) {
                permissions.put(permission, access);
            }
        });
        return body;
    }

    private InstallationToken token(Answer answer, Set<String> without) {
        JsonNode body = answer.orThrow();
        try {
            Instant end = Instant.parse(body.path("expires_at").asText());
            Instant askAgain = clock.instant().plus(ASK_AGAIN);
            return new InstallationToken(
                    body.path("token").asText(), without.isEmpty() || end.isBefore(askAgain) ? end : askAgain, without);
        } catch (DateTimeParseException e) {
            throw new CodeHostException(
                    Reason.UNAVAILABLE, "GitHub's installation token has no time of expiry", Optional.empty());
        }
    }

    /** @param reads whether it reads files and does nothing else */
    private record Scope(long installation, long repository, boolean reads) {
        /** In place of a repository's number. */
        static final long ALL = 0;

        Scope(long installation, long repository) {
            this(installation, repository, false);
        }
    }

    private static final class Slot {
        private @Nullable InstallationToken token;
    }
}
