package dev.fixwright.access;

import java.util.EnumSet;
import java.util.Set;

/**
 * Somebody who was let in, for the time of one request.
 *
 * @param credential tells credentials apart and says nothing of the secret; what they write is counted by it
 */
public record Caller(Principal principal, String credential) {
    public Role role() {
        return principal.role();
    }

    /** The tenants that the caller may see: the own one, or all. Every other one does not exist for the caller. */
    public TenantScope tenants() {
        return principal.tenant().map(TenantScope::of).orElseGet(TenantScope::all);
    }

    public Set<Permission> permissions() {
        Set<Permission> permissions = EnumSet.copyOf(role().permissions());
        if (principal.tenant().isEmpty() && role() == Role.ADMIN) {
            permissions.add(Permission.MANAGE_TENANTS);
        }
        return permissions;
    }

    public boolean may(Permission permission) {
        return permissions().contains(permission);
    }

    /** Throws a {@link RefusedException} of kind FORBIDDEN that names what is missing. */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw RefusedException.forbidden("This needs the permission " + permission.word() + ", which the role "
                    + role().word() + " does not have here.");
        }
    }

    /** Whether this is the operator at the server's own machine. */
    public boolean isCommandLine() {
        return principal.id().equals(Actor.COMMAND_LINE.id());
    }

    public Actor actor() {
        return principal.actor();
    }
}
