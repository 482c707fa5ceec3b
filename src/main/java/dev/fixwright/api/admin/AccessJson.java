package dev.fixwright.api.admin;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.access.AccessToken;
import dev.fixwright.access.Principal;
import dev.fixwright.access.Role;
import dev.fixwright.access.Tenant;
import dev.fixwright.api.Schema;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Principals, tokens and tenants as JSON, and the schemas that say the same. */
final class AccessJson {
    static final String TENANT_ID = "^org-[0-9a-f]{1,20}$";
    static final String PRINCIPAL_ID = "^(service-)?user-[0-9a-f]{12}$";
    static final String TOKEN_ID = "^token-[0-9a-f]{12}$";

    static final Schema NAME =
            Schema.text().atLeast(1).atMost(200).matching("^[^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f]$");

    static final Schema ROLE = Schema.word(Arrays.stream(Role.values()).map(Role::word).toList());
    static final Schema KIND =
            Schema.word(Arrays.stream(Principal.Kind.values()).map(Principal.Kind::word).toList());

    static final Schema TENANT = Schema.object()
            .named("Tenant")
            .requires("id", Schema.text())
            .requires("name", Schema.text())
            .requires("createdAt", moment())
            .requires(
                    "endedAt",
                    moment().described("When the app lost the installation.").orNull());

    static final Schema PRINCIPAL = Schema.object()
            .named("Principal")
            .requires("id", Schema.text())
            .requires("kind", KIND)
            .requires("name", Schema.text())
            .requires(
                    "tenant",
                    Schema.text()
                            .described("Null for one of the whole server.")
                            .orNull())
            .requires("role", ROLE);

    static final Schema TOKEN = Schema.object()
            .named("Token")
            .requires("id", Schema.text())
            .requires("start", Schema.text().described("The first characters of the token."))
            .requires("name", Schema.text())
            .requires("principal", PRINCIPAL)
            .requires("createdBy", Schema.text())
            .requires("createdAt", moment())
            .requires("expiresAt", moment().orNull())
            .requires("lastUsedAt", moment().described("Up to a minute old.").orNull())
            .requires("revokedAt", moment().orNull());

    private AccessJson() {}

    static Schema moment() {
        return Schema.text().format("date-time");
    }

    static ObjectNode of(Tenant tenant) {
        return object()
                .put("id", tenant.id())
                .put("name", tenant.name())
                .put("createdAt", tenant.createdAt().toString())
                .put("endedAt", text(tenant.endedAt()));
    }

    static ObjectNode of(Principal principal) {
        return object()
                .put("id", principal.id())
                .put("kind", principal.kind().word())
                .put("name", principal.name())
                .put("tenant", principal.tenant().orElse(null))
                .put("role", principal.role().word());
    }

    static ObjectNode of(AccessToken token) {
        ObjectNode json = object()
                .put("id", token.id())
                .put("start", token.start())
                .put("name", token.name());
        json.set("principal", of(token.principal()));
        AccessToken.Times times = token.times();
        return json.put("createdBy", token.createdBy())
                .put("createdAt", times.createdAt().toString())
                .put("expiresAt", text(times.expiresAt()))
                .put("lastUsedAt", text(times.lastUsedAt()))
                .put("revokedAt", text(times.revokedAt()));
    }

    private static @Nullable String text(Optional<Instant> moment) {
        return moment.map(Instant::toString).orElse(null);
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
