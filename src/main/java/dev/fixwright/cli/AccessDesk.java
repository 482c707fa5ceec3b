package dev.fixwright.cli;

import dev.fixwright.access.Access;
import dev.fixwright.access.AccessToken;
import dev.fixwright.access.IssuedToken;
import dev.fixwright.access.NewPrincipal;
import dev.fixwright.access.NewToken;
import dev.fixwright.access.Tenant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The server's tenants, tokens and audit log, as commands read and change them, whether the server runs or not. The settings
 * say where its database is; those that are absent are the environment's. What cannot be done throws a
 * {@link BadInputException}.
 */
public interface AccessDesk {
    /**
     * A token that is wanted.
     *
     * @param holder the id of a principal that there is
     * @param made who is to be made to hold it, where none is named
     */
    record Order(Optional<String> holder, Optional<NewPrincipal> made, NewToken token) {}

    <T> T read(Map<String, String> settings, Function<Access, T> query);

    IssuedToken createToken(Map<String, String> settings, Order order);

    AccessToken revokeToken(Map<String, String> settings, String id);

    Tenant createTenant(Map<String, String> settings, String name);
}
