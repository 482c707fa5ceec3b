package dev.fixwright;

import dev.fixwright.access.Access;
import dev.fixwright.access.AccessToken;
import dev.fixwright.access.Actor;
import dev.fixwright.access.IssuedToken;
import dev.fixwright.access.NewPrincipal;
import dev.fixwright.access.RefusedException;
import dev.fixwright.access.Tenant;
import dev.fixwright.access.TenantScope;
import dev.fixwright.cli.AccessDesk;
import dev.fixwright.cli.BadInputException;
import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Changes the server's tokens and tenants: in the database itself, or through the server that has the built-in one open. Both
 * write the same rows and the same audit log, as the command line.
 */
final class ServerDesk implements AccessDesk {
    private final ServerRecords records;
    private final InstantSource clock;

    ServerDesk(ServerRecords records, InstantSource clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    public <T> T read(Map<String, String> settings, Function<Access, T> query) {
        return records.copied(settings, database -> query.apply(Access.of(database, clock)));
    }

    @Override
    public IssuedToken createToken(Map<String, String> settings, Order order) {
        return change(settings, server -> server.createToken(order), access -> {
            Optional<NewPrincipal> made = order.made();
            return made.isPresent()
                    ? access.tokens().issue(Actor.COMMAND_LINE, made.get(), order.token())
                    : access.tokens()
                            .issue(
                                    Actor.COMMAND_LINE,
                                    TenantScope.all(),
                                    order.holder().orElseThrow(),
                                    order.token());
        });
    }

    @Override
    public AccessToken revokeToken(Map<String, String> settings, String id) {
        return change(
                settings,
                server -> server.revokeToken(id),
                access -> access.tokens().revoke(Actor.COMMAND_LINE, TenantScope.all(), id));
    }

    @Override
    public Tenant createTenant(Map<String, String> settings, String name) {
        return change(
                settings,
                server -> server.createTenant(name),
                access -> access.tenants().create(Actor.COMMAND_LINE, name));
    }

    /** Through the server where one left its key, and in the database where none answers to it. */
    private <T> T change(
            Map<String, String> settings, Function<RunningServer, Optional<T>> asked, Function<Access, T> done) {
        DatabaseAddress address = records.address(settings);
        return ServerRecords.server(address)
                .flatMap(asked)
                .orElseGet(() -> records.opened(address, database -> inDatabase(database, done)));
    }

    private <T> T inDatabase(Database database, Function<Access, T> done) {
        try {
            return done.apply(Access.of(database, clock));
        } catch (RefusedException e) {
            throw new BadInputException(e.reason());
        }
    }
}
