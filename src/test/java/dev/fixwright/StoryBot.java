package dev.fixwright;

import dev.fixwright.access.Access;
import dev.fixwright.access.Actor;
import dev.fixwright.access.Caller;
import dev.fixwright.access.Credential;
import dev.fixwright.access.EntryRules;
import dev.fixwright.access.IssuedToken;
import dev.fixwright.access.KeptAnswers;
import dev.fixwright.access.NewPrincipal;
import dev.fixwright.access.NewToken;
import dev.fixwright.access.Principal;
import dev.fixwright.access.Role;
import dev.fixwright.access.TenantScope;
import dev.fixwright.access.TokenPrefix;
import dev.fixwright.access.WriteBudget;
import dev.fixwright.api.Api;
import dev.fixwright.api.Entrance;
import dev.fixwright.api.HttpServer;
import dev.fixwright.api.admin.AdminFace;
import dev.fixwright.certificate.CertificateSettings;
import dev.fixwright.certificate.Certificates;
import dev.fixwright.certificate.Jobs;
import dev.fixwright.certificate.acme.Exports;
import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.delivery.DeliveryLog;
import dev.fixwright.delivery.Intake;
import dev.fixwright.fix.Fixers;
import dev.fixwright.github.AppKey;
import dev.fixwright.github.GitHubApp;
import dev.fixwright.github.standin.GitHubStandIn;
import dev.fixwright.github.standin.StandInApp;
import dev.fixwright.remediation.Remediation;
import dev.fixwright.remediation.RemediationStore;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.secret.Secret;
import dev.fixwright.task.SteppedLanes;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;
import dev.fixwright.task.TaskQueue;
import dev.fixwright.task.Work;
import dev.fixwright.webhook.SignatureCheck;
import dev.fixwright.webhook.WebhookEndpoint;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The bot as it runs, from the webhook to GitHub, but for the engine that starts tasks: they run when a story says so, so
 * that its clock may be set ahead by hours. It hears of things over HTTP and asks and writes over HTTP.
 */
final class StoryBot implements AutoCloseable {
    private final Database database;
    private final DeliveryLog log;
    private final HttpServer http;
    private final Access access;
    private final RemediationStore store;
    private final Work work;
    private final Map<String, TaskHandler> handlers;
    private final InstantSource clock;

    StoryBot(GitHubStandIn gitHub, DatabaseAddress address, InstantSource clock) {
        this(gitHub, address, Wiring.fixers(), clock);
    }

    /** With these fixers, in their order. */
    StoryBot(GitHubStandIn gitHub, DatabaseAddress address, Fixers fixers, InstantSource clock) {
        this(settings(gitHub, 0, false), address, fixers, EntryRules.TOKENS, clock);
    }

    private StoryBot(
            Settings.App settings, DatabaseAddress address, Fixers fixers, EntryRules rules, InstantSource clock) {
        this.clock = clock;
        this.database = Database.open(address);
        TaskQueue queue = TaskQueue.inDatabase(clock);
        this.log = DeliveryLog.inDatabase(database, queue, clock);
        this.store = RemediationStore.inDatabase(database, clock);
        this.work = Wiring.work(settings, database, queue, fixers, clock);
        this.handlers = work.handlers().stream().collect(Collectors.toMap(TaskHandler::name, Function.identity()));
        WebhookEndpoint webhook =
                new WebhookEndpoint(new SignatureCheck(List.of(LocalBot.SECRET)), new Intake(log), clock);
        this.access = Access.of(database, rules, clock);
        Entrance entrance =
                new Entrance(access.door(), access.budget(), KeptAnswers.inDatabase(database, clock), clock);
        Certificates certificates =
                new Certificates(CertificateSettings.NONE, database, queue, new Jobs(database, clock), access.audit());
        RemediationFaces faces = RemediationFaces.of(
                access, entrance, Wiring.content(database, queue, certificates, clock), settings.publicAddress());
        Exports exports = new Exports(database, Optional::empty, access.audit(), clock);
        this.http = HttpServer.start(
                0,
                List.of(
                        webhook::routes,
                        faces::routes,
                        AdminFace.of(access, entrance, exports, () -> {}, clock)::routes));
    }

    /** One that asks a repository before its first fix. */
    static StoryBot asking(GitHubStandIn gitHub, DatabaseAddress address, InstantSource clock) {
        return asking(gitHub, address, EntryRules.TOKENS, clock);
    }

    /** The same, which takes these credentials. */
    static StoryBot asking(GitHubStandIn gitHub, DatabaseAddress address, EntryRules rules, InstantSource clock) {
        return new StoryBot(settings(gitHub, 0, true), address, Wiring.fixers(), rules, clock);
    }

    /** One that writes no more than so much in an hour. */
    static StoryBot paced(GitHubStandIn gitHub, DatabaseAddress address, int writesPerHour, InstantSource clock) {
        return new StoryBot(settings(gitHub, writesPerHour, false), address, Wiring.fixers(), EntryRules.TOKENS, clock);
    }

    private static Settings.App settings(GitHubStandIn gitHub, int writesPerHour, boolean onboarding) {
        GitHubApp app = new GitHubApp(
                gitHub.api(), StandInApp.CLIENT_ID, AppKey.parse(gitHub.app().pem()));
        return new Settings.App(
                app,
                List.of(LocalBot.SECRET),
                writesPerHour,
                Duration.ofSeconds(30),
                Optional.of(LocalBot.PUBLIC),
                new Settings.Conduct(onboarding, Optional.empty()));
    }

    URI webhook() {
        return URI.create("http://127.0.0.1:" + http.port() + "/webhook");
    }

    /** Without a credential. */
    Api api() {
        return Api.at(http.port());
    }

    /** As a new service user of a tenant, or of the whole server. */
    Api api(Optional<String> tenant, Role role) {
        return api().as(token(tenant, role));
    }

    String token(Optional<String> tenant, Role role) {
        return issue(tenant, role).text().reveal();
    }

    private IssuedToken issue(Optional<String> tenant, Role role) {
        return access.tokens()
                .issue(
                        Actor.COMMAND_LINE,
                        new NewPrincipal(tenant, Principal.Kind.SERVICE_USER, "robot", role),
                        new NewToken("robot's", TokenPrefix.COG, Optional.empty()));
    }

    FacesWorld.Key key(Optional<String> tenant, Role role) {
        IssuedToken issued = issue(tenant, role);
        return new FacesWorld.Key(issued.token().id(), issued.text().reveal());
    }

    void revoke(String token) {
        access.tokens().revoke(Actor.COMMAND_LINE, TenantScope.all(), token);
    }

    /** Writes all that a credential may write now, but for so much. */
    void exhaust(String token, int left) {
        Caller caller = access.door().admit(new Credential(Optional.of(new Secret(token)), false));
        for (int i = left; i < WriteBudget.LIMIT; i++) {
            access.budget().spend(caller);
        }
    }

    Access access() {
        return access;
    }

    /** What is to be done as a worker would do it, at the pace of each installation. */
    SteppedLanes lanes() {
        return new SteppedLanes(database, work, clock);
    }

    /** Has a certificate as if it had been issued. Answers its id. */
    String certificate(String tenant, String domain) {
        String uid = UUID.randomUUID().toString();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        database.transact(tx -> tx.handle()
                .execute(
                        "insert into certificate (uid, tenant, domain, current_key, directory, serial, not_before,"
                                + " not_after, chain, key_id, private_key, pkcs12, pkcs12_password, renew_at, issued_at)"
                                + " values (?, ?, ?, ?, '', '', ?, ?, '', '', '', '', '', ?, ?)",
                        uid,
                        tenant,
                        domain,
                        tenant + "\n" + domain,
                        now,
                        now,
                        now,
                        now));
        return uid;
    }

    /** From now on every query of a table fails, and not because the database is away. */
    void breakTable(String name) {
        database.transact(tx -> tx.handle().execute("alter table " + name + " rename to broken_" + name));
    }

    /** Takes that back. */
    void mendTable(String name) {
        database.transact(tx -> tx.handle().execute("alter table broken_" + name + " rename to " + name));
    }

    /** Runs what is due until nothing is. */
    void work() {
        for (Optional<Task> next = nextDue(); next.isPresent(); next = nextDue()) {
            Task task = next.get();
            settle(task, handlers.get(task.name()).run(task));
        }
    }

    /** Runs the due tasks of one name only. */
    void workOn(String name) {
        for (Optional<Task> next = nextDue(name); next.isPresent(); next = nextDue(name)) {
            Task task = next.get();
            settle(task, handlers.get(task.name()).run(task));
        }
    }

    /** What waits is never done. */
    void forgetWaiting() {
        database.transact(tx -> tx.handle().execute("delete from task"));
    }

    /** What waits, due or not. */
    List<String> waiting() {
        return database.read(handle -> handle.createQuery("select name from task order by seq")
                .mapTo(String.class)
                .list());
    }

    private Optional<Task> nextDue() {
        return nextDue("%");
    }

    private Optional<Task> nextDue(String name) {
        return database.read(handle -> handle.createQuery(
                        "select name, id, payload from task where due <= :now and name like :name order by due, seq limit 1")
                .bind("name", name)
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .map((row, context) -> new Task(row.getString("name"), row.getString("id"), row.getString("payload")))
                .findOne());
    }

    private void settle(Task task, TaskOutcome outcome) {
        database.transact(tx -> {
            if (outcome instanceof TaskOutcome.RetryAt later) {
                tx.handle()
                        .execute(
                                "update task set due = ? where name = ? and id = ?",
                                later.when().atOffset(ZoneOffset.UTC),
                                task.name(),
                                task.id());
            } else if (outcome instanceof TaskOutcome.GivenUp givenUp) {
                throw new AssertionError(task.name() + " was given up: " + givenUp.reason());
            } else {
                tx.handle().execute("delete from task where name = ? and id = ?", task.name(), task.id());
            }
        });
    }

    /** Does what is done now and then, once, and what follows from it. */
    void upkeep() {
        work.chores().forEach(chore -> chore.work().run());
        work();
    }

    /** Adds work as upkeep would. */
    void add(Task task) {
        database.transact(tx -> TaskQueue.inDatabase(clock).add(tx, task));
    }

    /** What reads the alerts of a repository as upkeep does. */
    Task backfill(RepositoryRef repository) {
        return new Task(
                "backfill-alerts",
                repository.installationId() + "/" + repository.id(),
                "{\"installationId\":%d,\"repositoryId\":%d,\"owner\":\"%s\",\"name\":\"%s\"}"
                        .formatted(
                                repository.installationId(), repository.id(), repository.owner(), repository.name()));
    }

    /** Begins what there is to be done about an alert, or finds it begun, as a worker does first of all. */
    Remediation begin(RepositoryRef repository, long alert) {
        return store.open(repository, alert);
    }

    /** What has become of an alert. */
    Remediation remediation(RepositoryRef repository, long alert) {
        return store.newest(repository, alert).orElseThrow();
    }

    @Override
    public void close() {
        http.close();
        log.close();
        database.close();
    }
}
