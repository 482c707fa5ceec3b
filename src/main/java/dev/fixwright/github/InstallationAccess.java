package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.CodeHostException.Reason;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What an installation lets the app do, as GitHub tells it. */
record InstallationAccess(boolean suspended, JsonNode permissions) {
    static Call of(long installation) {
        return Call.get("/app/installations/" + installation);
    }

    static InstallationAccess of(Answer answer) {
        JsonNode body = answer.orThrow();
        return new InstallationAccess(body.path("suspended_at").isTextual(), body.path("permissions"));
    }

    Set<String> missing(Map<String, String> wanted) {
        Set<String> missing = new TreeSet<>();
        wanted.forEach((permission, access) -> {
            String has = permissions.path(permission).asText("none");
            if (!has.equals(access) && !has.equals("admin") && !(has.equals("write") && access.equals("read"))) {
                missing.add(permission);
            }
        });
        return missing;
    }

    /** Throws where no fix can be made with it. */
    void refuseUnusable() {
        if (suspended) {
            throw new CodeHostException(Reason.GONE, "the installation is suspended", Optional.empty());
        }
        Set<String> missing = missing(InstallationTokens.NEEDED);
        if (!missing.isEmpty()) {
            throw new CodeHostException(
                    Reason.FORBIDDEN,
                    "the installation has not granted what fixes need: "
                            + String.join(
                                    ", ",
                                    missing.stream()
                                            .map(permission ->
                                                    permission + ": " + InstallationTokens.NEEDED.get(permission))
                                            .toList())
                            + "; an owner of the account can accept the app's new permissions in its settings",
                    Optional.empty());
        }
    }
}
