package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Mints installation tokens, narrowed as asked, and tells whose token a request carries. */
final class Tokens {
    private final StandInApp app;
    private final Installations installations;
    private final InstantSource clock;
    private final Map<String, Caller.Installation> minted = new ConcurrentHashMap<>();
    private final List<Caller.Installation> all = new CopyOnWriteArrayList<>();
    private final AtomicInteger count = new AtomicInteger();

    Tokens(StandInApp app, Installations installations, InstantSource clock) {
        this.app = app;
        this.installations = installations;
        this.clock = clock;
    }

    /** Empty for credentials that GitHub would answer with 401. */
    Optional<Caller> caller(Optional<String> authorization) {
        if (authorization.isEmpty()) {
            return Optional.of(new Caller.Nobody());
        }
        String token = authorization.get().replaceFirst("(?i)^(Bearer|token) ", "");
        if (token.startsWith("eyJ")) {
            return app.refuse(token).isPresent() ? Optional.empty() : Optional.of(new Caller.App());
        }
        return Optional.ofNullable(minted.get(token))
                .filter(caller -> caller.expiresAt().isAfter(clock.instant()))
                .map(Caller.class::cast);
    }

    /** What every token so far opened. */
    List<Caller.Installation> all() {
        return List.copyOf(all);
    }

    void revokeAll() {
        minted.clear();
    }

    Response mint(Request request) {
        Installations.Installation installation =
                installations.find(request.number(0)).orElse(null);
        if (installation == null) {
            return Response.notFound();
        }
        if (installation.isSuspended()) {
            return Response.refused(403, "This installation has been suspended");
        }
        Set<Long> repositories = new HashSet<>();
        request.body().path("repository_ids").forEach(id -> repositories.add(id.asLong()));
        if (!installation.repositories().containsAll(repositories)) {
            return Response.invalid(
                    "There is at least one repository that does not exist or is not accessible to the parent"
                            + " installation.");
        }
        Map<String, String> permissions = new TreeMap<>();
        for (Map.Entry<String, JsonNode> asked :
                request.body().path("permissions").properties()) {
            String granted = installation.permissions().get(asked.getKey());
            if (granted == null || (asked.getValue().asText().equals("write") && !granted.equals("write"))) {
                return Response.invalid("The permissions requested are not granted to this installation.");
            }
            permissions.put(asked.getKey(), asked.getValue().asText());
        }
        return Response.created(json(new Caller.Installation(
                installation.id(),
                repositories.isEmpty() ? installation.repositories() : repositories,
                permissions.isEmpty() ? installation.permissions() : permissions,
                clock.instant().plus(Duration.ofHours(1)))));
    }

    private ObjectNode json(Caller.Installation caller) {
        // The form GitHub rolls out since April 2026: long, with dots, of no fixed length.
        String token =
                "ghs_" + StandInApp.ID + "_eyJhbGciOiJub25lIn0." + "x".repeat(200) + "." + count.incrementAndGet();
        minted.put(token, caller);
        all.add(caller);
        ObjectNode json = Wire.object();
        json.put("token", token)
                .put(
                        "expires_at",
                        caller.expiresAt()
                                .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                                .toString());
        json.putPOJO("permissions", caller.permissions()).put("repository_selection", "selected");
        return json;
    }
}
