package dev.fixwright.backlog;

import dev.fixwright.access.Access;
import dev.fixwright.access.Actor;
import dev.fixwright.access.Audit;
import dev.fixwright.access.KeptAnswers;
import dev.fixwright.access.NewPrincipal;
import dev.fixwright.access.NewToken;
import dev.fixwright.access.Principal;
import dev.fixwright.access.Role;
import dev.fixwright.access.TokenPrefix;
import dev.fixwright.api.Api;
import dev.fixwright.api.Entrance;
import dev.fixwright.api.HttpServer;
import dev.fixwright.api.chainloop.ChainloopFace;
import dev.fixwright.api.devin.DevinFace;
import dev.fixwright.api.tenant.TenantFace;
import dev.fixwright.api.tenant.TenantParts;
import dev.fixwright.certificate.CertificateSettings;
import dev.fixwright.certificate.Certificates;
import dev.fixwright.certificate.Jobs;
import dev.fixwright.database.Database;
import dev.fixwright.finding.Catalogue;
import dev.fixwright.task.TaskQueue;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The three faces that list a backlog, over a database that is there already. */
final class ListServer implements AutoCloseable {
    private final Access access;
    private final HttpServer server;

    ListServer(Database database) {
        InstantSource clock = InstantSource.system();
        access = Access.of(database, clock);
        TaskQueue queue = TaskQueue.inDatabase(clock);
        Backlog backlog = Backlog.inDatabase(database, queue, clock);
        Entrance entrance = new Entrance(access.door(), access.budget(), KeptAnswers.inDatabase(database, clock));
        Certificates certificates = new Certificates(
                CertificateSettings.NONE, database, queue, new Jobs(database, clock), new Audit(database, clock));
        ShareLinks shares = new ShareLinks(database, backlog.scans(), access.audit(), clock);
        TenantParts parts = new TenantParts(backlog, certificates, shares, access, Optional.empty());
        server = HttpServer.start(
                0,
                List.of(
                        DevinFace.of(
                                entrance,
                                access.tenants(),
                                backlog,
                                Catalogue.of(List.of("sqlinjection")),
                                Optional.empty())::routes,
                        ChainloopFace.of(entrance, backlog)::routes,
                        TenantFace.of(entrance.withKeyInAddress(), parts)::routes));
    }

    /** Who may do all: of one tenant, or of the whole server. */
    Api admin(Optional<String> tenant) {
        String token = access.tokens()
                .issue(
                        new Actor("bench", "bench"),
                        new NewPrincipal(tenant, Principal.Kind.SERVICE_USER, "bench", Role.ADMIN),
                        new NewToken("bench", TokenPrefix.FWT, Optional.empty()))
                .text()
                .reveal();
        return Api.at(server.port()).as(token);
    }

    @Override
    public void close() {
        server.close();
    }
}
