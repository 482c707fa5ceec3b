package dev.fixwright.api.admin;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.access.Principal;
import dev.fixwright.access.Role;
import dev.fixwright.api.Schema;
import java.util.Arrays;

/** What principals, tokens and tenants look like as JSON. */
final class AccessJson {
    static final String TENANT_ID = "^org-[0-9a-f]{1,20}$";
    static final String PRINCIPAL_ID = "^(service-)?user-[0-9a-f]{12}$";
    static final String TOKEN_ID = "^token-[0-9a-f]{12}$";

    static final Schema NAME = Schema.text()
            .atLeast(1)
            .atMost(200)
            .matching("^[^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f]$")
            .described("A name of one line that does not end in a space.");

    static final Schema ROLE =
            Schema.word(Arrays.stream(Role.values()).map(Role::word).toList());
    static final Schema KIND = Schema.word(
            Arrays.stream(Principal.Kind.values()).map(Principal.Kind::word).toList());

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
                    Schema.text().described("Null for one of the whole server.").orNull())
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

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
