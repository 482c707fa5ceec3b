package dev.fixwright.api.tenant;

import dev.fixwright.access.Access;
import dev.fixwright.access.Actor;
import dev.fixwright.access.KeptAnswers;
import dev.fixwright.access.NewPrincipal;
import dev.fixwright.access.NewToken;
import dev.fixwright.access.Principal;
import dev.fixwright.access.Role;
import dev.fixwright.access.Tenant;
import dev.fixwright.access.TokenPrefix;
import dev.fixwright.api.Api;
import dev.fixwright.api.Entrance;
import dev.fixwright.api.HttpServer;
import dev.fixwright.backlog.Backlog;
import dev.fixwright.backlog.ShareLinks;
import dev.fixwright.certificate.CertificateSettings;
import dev.fixwright.certificate.Certificates;
import dev.fixwright.certificate.Jobs;
import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.task.TaskQueue;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The face of the backlog as a server of its own, with two tenants that know nothing of each other. */
final class TenantServer implements AutoCloseable {
    private static final Actor OPERATOR = new Actor("test", "test");

    final Database database;
    final Access access;
    final Tenant harbour;
    final Tenant stranger;
    private final HttpServer server;

    TenantServer(DatabaseAddress address) {
        InstantSource clock = InstantSource.system();
        database = Database.open(address);
        access = Access.of(database, clock);
        harbour = access.tenants().create(OPERATOR, "Harbour");
        stranger = access.tenants().create(OPERATOR, "Stranger");
        TaskQueue queue = TaskQueue.inDatabase(clock);
        Backlog backlog = Backlog.inDatabase(database, queue, clock);
        ShareLinks shares = new ShareLinks(database, backlog.scans(), access.audit(), clock);
        Certificates certificates = new Certificates(
                CertificateSettings.NONE, database, queue, new Jobs(database, clock), access.audit());
        Entrance entrance = new Entrance(access.door(), access.budget(), KeptAnswers.inDatabase(database, clock));
        TenantParts parts = new TenantParts(
                backlog, certificates, shares, access, path -> "https://fixwright.example.com" + path);
        server = HttpServer.start(
                0,
                List.of(
                        TenantFace.of(entrance.withKeyInAddress(), parts)::routes,
                        new SharedReport(shares, backlog)::routes));
    }

    /** Without a credential. */
    Api api() {
        return Api.at(server.port());
    }

    Api as(Tenant tenant, Role role) {
        return api().as(token(Optional.of(tenant.id()), role));
    }

    String token(Optional<String> tenant, Role role) {
        return access.tokens()
                .issue(
                        OPERATOR,
                        new NewPrincipal(tenant, Principal.Kind.SERVICE_USER, "ci " + role.word(), role),
                        new NewToken("t", TokenPrefix.FWT, Optional.empty()))
                .text()
                .reveal();
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }
}
