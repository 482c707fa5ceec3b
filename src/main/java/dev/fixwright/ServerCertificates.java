package dev.fixwright;

import dev.fixwright.access.Actor;
import dev.fixwright.access.Audit;
import dev.fixwright.access.RefusedException;
import dev.fixwright.certificate.KeptCertificates;
import dev.fixwright.certificate.acme.Exports;
import dev.fixwright.certificate.acme.IssuedCertificate.Material;
import dev.fixwright.cli.BadInputException;
import dev.fixwright.cli.CertificateShelf;
import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.secret.SealingKey;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The certificates in the server's database. What is secret of them comes through the server that has the built-in database
 * open, else from the database itself; either way it is noted in the audit log.
 */
final class ServerCertificates implements CertificateShelf {
    private final ServerRecords records;
    private final InstantSource clock;

    ServerCertificates(ServerRecords records, InstantSource clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    public <T> T read(Map<String, String> settings, Function<KeptCertificates, T> query) {
        return records.copied(settings, database -> query.apply(new KeptCertificates(database)));
    }

    @Override
    public Material export(Map<String, String> settings, String id) {
        DatabaseAddress address = records.address(settings);
        return ServerRecords.server(address)
                .flatMap(server -> server.exportCertificate(id))
                .orElseGet(() -> {
                    Optional<SealingKey> key = records.sealingKey(settings);
                    return records.opened(address, database -> opened(database, key, id));
                });
    }

    private Material opened(Database database, Optional<SealingKey> key, String id) {
        try {
            return new Exports(database, () -> key, new Audit(database, clock), clock).export(Actor.COMMAND_LINE, id);
        } catch (RefusedException e) {
            throw new BadInputException(e.reason());
        }
    }
}
