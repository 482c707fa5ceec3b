package dev.fixwright.api.devin;

import dev.fixwright.access.Caller;
import dev.fixwright.access.TenantScope;
import dev.fixwright.access.Tenants;
import dev.fixwright.api.Parameter;
import dev.fixwright.api.Request;
import dev.fixwright.api.Schema;
import java.util.List;

/** The organisations that a request speaks of: the one in its path, or those that its caller may see. */
final class Organisations {
    static final Parameter IN_PATH = Parameter.path(
            "org_id",
            "Organization ID (prefix: org-)",
            Schema.text().titled("Org Id").example("org-abc123def456").atMost(100));

    static final Parameter IN_QUERY = Parameter.query(
            "org_ids",
            "Only of these organisations; may be repeated.",
            Schema.list(Schema.text().atMost(100)).atMost(100).titled("Org Ids"));

    private final Tenants tenants;

    Organisations(Tenants tenants) {
        this.tenants = tenants;
    }

    TenantScope of(Request request) {
        Caller caller = request.caller();
        if (request.optionalText("org_id").isPresent()) {
            return TenantScope.of(
                    tenants.require(caller.tenants(), request.text("org_id")).id());
        }
        List<String> named = request.texts("org_ids");
        return named.isEmpty() ? caller.tenants() : caller.tenants().narrowedTo(named);
    }
}
