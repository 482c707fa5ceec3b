package dev.fixwright.api.devin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.access.Permission;
import dev.fixwright.access.Principal;
import dev.fixwright.api.Answer;
import dev.fixwright.api.Request;
import dev.fixwright.api.Route;
import dev.fixwright.api.Schema;
import java.util.List;

/** Tells callers who they are here. */
final class SelfRoute {
    private static final Schema SELF = Schema.object()
            .named("SelfResponse")
            .requires("id", Schema.text())
            .requires("name", Schema.text())
            .requires("role", Schema.word(List.of("viewer", "operator", "admin")))
            .requires("principal_type", Schema.word(List.of("user", "service_user")))
            .requires(
                    "org_id",
                    Schema.text()
                            .described("null for one who may see every organisation.")
                            .orNull())
            .requires("permissions", Schema.list(Schema.text()));

    private SelfRoute() {}

    static Route route() {
        return Route.get("/v3/enterprise/self")
                .called("get_enterprise_self", "self", "Get Self")
                .described("Whose token this is, and what it is good for.")
                .needs(Permission.READ_ACCOUNT_META)
                .answers(200, "Successful Response", SELF)
                .by(SelfRoute::self);
    }

    private static Answer self(Request request) {
        Principal principal = request.caller().principal();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", principal.id())
                .put("name", principal.name())
                .put("role", principal.role().word())
                .put("principal_type", principal.kind().word())
                .put("org_id", principal.tenant().orElse(null));
        ArrayNode permissions = json.putArray("permissions");
        request.caller().permissions().stream().map(Permission::word).sorted().forEach(permissions::add);
        return Answer.ok(json);
    }
}
