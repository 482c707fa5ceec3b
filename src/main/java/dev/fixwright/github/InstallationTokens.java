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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    private static final String CHECKS = "checks";
    private static final String STATUSES = "statuses";

    /** Permissions that there may be fixes without. */
    static final Map<String, String> OPTIONAL = Map.of(CHECKS, "write", STATUSES, "read");

    /** What is asked for less, one attempt after the other: GitHub refuses a token that asks for too much as a whole. */
    private static final List<Set<String>> FORGONE =
            List.of(Set.of(), Set.of(STATUSES), Set.of(CHECKS), OPTIONAL.keySet());

    /** A token that lacks one is used for ten minutes, so that it is soon noticed when it is granted. */
    private static final Duration ASK_AGAIN = Duration.ofMinutes(15);

    private final GitHubApp app;
    private final GitHubHttp http;
    private final RateLimits limits;
    private final InstantSource clock;
    private final Map<Scope, Slot> slots = new ConcurrentHashMap<>();
    private final Map<Long, Set<String>> missing = new ConcurrentHashMap<>();

    InstallationTokens(GitHubApp app, GitHubHttp http, RateLimits limits, InstantSource clock) {
        this.app = app;
        this.http = http;
        this.limits = limits;
        this.clock = clock;
    }

    InstallationToken token(RepositoryRef repository) {
        Slot slot = slots.computeIfAbsent(new Scope(repository.installationId(), repository.id()), scope -> new Slot());
        // One mint at a time per repository; other repositories go on meanwhile.
        synchronized (slot) {
            InstallationToken token = slot.token;
            if (token == null || !token.isGoodAt(clock.instant())) {
                token = mint(repository);
                slot.token = token;
            }
            return token;
        }
    }

    /** Forgets a token that GitHub no longer takes, unless a newer one stands in its place. */
    void forget(RepositoryRef repository, InstallationToken refused) {
        slots.computeIfPresent(
                new Scope(repository.installationId(), repository.id()),
                (scope, slot) -> refused.equals(slot.token) ? null : slot);
    }

    private InstallationToken mint(RepositoryRef repository) {
        for (Set<String> without : FORGONE) {
            Answer answer = ask(repository, without);
            boolean refused = answer.status() == 422 && answer.message().contains("permissions");
            if (!refused || without.equals(OPTIONAL.keySet())) {
                InstallationToken token = token(repository, answer, without);
                tell(repository.installationId(), without);
                return token;
            }
        }
        throw new IllegalStateException("the last attempt always ends");
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

    private Answer ask(RepositoryRef repository, Set<String> without) {
        limits.check(repository.installationId());
        Call call = Call.post(
                "/app/installations/" + repository.installationId() + "/access_tokens", scope(repository, without));
        Answer answer = http.send(call, AppToken.of(app, clock.instant()).value());
        if (answer.status() == 401 && answer.date().isPresent()) {
            // GitHub says 401 too when this machine's clock is off: ask once more by GitHub's own time.
            answer = http.send(call, AppToken.of(app, answer.date().get()).value());
        }
        limits.learn(repository.installationId(), answer);
        return answer;
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

    private InstallationToken token(RepositoryRef repository, Answer answer, Set<String> without) {
        if (answer.status() == 422) {
            throw new CodeHostException(
                    Reason.GONE,
                    "the installation no longer covers " + repository.fullName() + ": " + answer.message(),
                    Optional.empty());
        }
        JsonNode body = answer.orThrow();
        try {
            Instant end = Instant.parse(body.path("expires_at").asText());
            Instant askAgain = clock.instant().plus(ASK_AGAIN);
            return new InstallationToken(
                    body.path("token").asText(),
                    without.isEmpty() || end.isBefore(askAgain) ? end : askAgain,
                    !without.contains(CHECKS));
        } catch (DateTimeParseException e) {
            throw new CodeHostException(
                    Reason.UNAVAILABLE, "GitHub's installation token has no time of expiry", Optional.empty());
        }
    }

    private record Scope(long installation, long repository) {}

    private static final class Slot {
        private @Nullable InstallationToken token;
    }
}
