package dev.fixwright.api.tenant;

import dev.fixwright.access.Access;
import dev.fixwright.access.Actor;
import dev.fixwright.access.Audit;
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
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The face of the backlog as a server of its own, with two tenants that know nothing of each other. */
public final class TenantServer implements AutoCloseable {
    private static final Actor OPERATOR = new Actor("test", "test");

    final Access access;
    final Tenant harbour;
    final Tenant stranger;
    private final Database database;
    private final HttpServer server;

    TenantServer(DatabaseAddress address) {
        this(Database.open(address), TenantServer::nothingSetUp);
    }

    /** {@code certificates}: what is set up about them. */
    public TenantServer(Database database, Function<Database, Certificates> certificates) {
        this(database, certificates, Optional.of(URI.create("https://fixwright.example.com/")));
    }

    /** One that nobody told where others reach it. */
    static TenantServer withoutAddress(DatabaseAddress address) {
        return new TenantServer(Database.open(address), TenantServer::nothingSetUp, Optional.empty());
    }

    private TenantServer(
            Database database, Function<Database, Certificates> certificates, Optional<URI> publicAddress) {
        InstantSource clock = InstantSource.system();
        this.database = database;
        access = Access.of(database, clock);
        harbour = access.tenants().create(OPERATOR, "Harbour");
        stranger = access.tenants().create(OPERATOR, "Stranger");
        TaskQueue queue = TaskQueue.inDatabase(clock);
        Backlog backlog = Backlog.inDatabase(database, queue, clock);
        ShareLinks shares = new ShareLinks(database, backlog.scans(), access.audit(), clock);
        Entrance entrance = new Entrance(access.door(), access.budget(), KeptAnswers.inDatabase(database, clock));
        TenantParts parts = new TenantParts(backlog, certificates.apply(database), shares, access, publicAddress);
        server = HttpServer.start(
                0,
                List.of(
                        TenantFace.of(entrance.withKeyInAddress(), parts)::routes,
                        new SharedReport(shares, backlog, clock)::routes));
    }

    private static Certificates nothingSetUp(Database database) {
        InstantSource clock = InstantSource.system();
        return new Certificates(
                CertificateSettings.NONE,
                database,
                TaskQueue.inDatabase(clock),
                new Jobs(database, clock),
                new Audit(database, clock));
    }

    /** Changes the database behind the back of the server. */
    void tamper(String statement) {
        database.read(handle -> handle.execute(statement));
    }

    /** Somebody of the one tenant who may change its backlog. */
    public Api operator() {
        return as(harbour, Role.OPERATOR);
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

    /** The database as well. */
    @Override
    public void close() {
        server.close();
        database.close();
    }
}
