package dev.fixwright.api.admin;

import dev.fixwright.access.Caller;
import dev.fixwright.access.NewPrincipal;
import dev.fixwright.access.Principal;
import dev.fixwright.access.RefusedException;
import dev.fixwright.access.RefusedException.Problem;
import dev.fixwright.access.Role;
import dev.fixwright.access.Tenants;
import dev.fixwright.api.Request;
import dev.fixwright.api.Schema;
import java.util.List;
import java.util.Optional;

/** Reads from a request who is to be made, and whether the caller may make them. */
final class Belonging {
    private final Tenants tenants;

    Belonging(Tenants tenants) {
        this.tenants = tenants;
    }

    /** The fields that describe somebody. */
    static Schema fields(Schema schema) {
        return schema.requires("name", AccessJson.NAME)
                .allows("kind", AccessJson.KIND.described("A service user where nothing is said."))
                .allows("role", AccessJson.ROLE.described("Viewer where nothing is said."))
                .allows(
                        "tenant",
                        Schema.text()
                                .matching(AccessJson.TENANT_ID)
                                .described("The caller's own where nothing is said."))
                .allows(
                        "ofServer",
                        Schema.flag()
                                .described("Belongs to no organisation and sees them all. Only the command line may"
                                        + " make such principals."));
    }

    NewPrincipal wanted(Request request) {
        return new NewPrincipal(
                tenant(request),
                request.field("kind").flatMap(Principal.Kind::of).orElse(Principal.Kind.SERVICE_USER),
                request.field("name").orElseThrow(),
                request.field("role").flatMap(Role::of).orElse(Role.VIEWER));
    }

    private Optional<String> tenant(Request request) {
        Caller caller = request.caller();
        Optional<String> named = request.field("tenant");
        if (request.body().path("ofServer").asBoolean()) {
            if (!caller.isCommandLine()) {
                throw RefusedException.forbidden(
                        "Principals of the whole server are made on its command line only: fixwright token create"
                                + " --server.");
            }
            if (named.isPresent()) {
                throw invalid("Who belongs to the whole server has no organisation.");
            }
            return Optional.empty();
        }
        Optional<String> tenant = named.or(() -> caller.principal().tenant());
        if (tenant.isEmpty()) {
            throw invalid("Say which organisation: you belong to none yourself.");
        }
        tenants.require(caller.tenants(), tenant.get());
        return tenant;
    }

    private static RefusedException invalid(String message) {
        return RefusedException.invalid(message, new Problem(List.of("body", "tenant"), message, "value_error"));
    }
}
