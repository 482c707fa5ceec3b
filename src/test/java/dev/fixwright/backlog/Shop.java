package dev.fixwright.backlog;

import dev.fixwright.access.Caller;
import dev.fixwright.access.Principal;
import dev.fixwright.access.Role;
import dev.fixwright.access.TenantScope;
import dev.fixwright.database.Database;
import dev.fixwright.finding.sarif.SarifLog;
import dev.fixwright.finding.sarif.SarifReader;
import dev.fixwright.remediation.InstallationTenant;
import dev.fixwright.remediation.LiveAlert;
import dev.fixwright.remediation.LiveAlert.Dismissal;
import dev.fixwright.remediation.RemediationStore;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.SettableClock;
import dev.fixwright.task.TaskQueue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Two tenants with alerts, over one database. */
final class Shop {
    static final RepositoryRef SHOP = new RepositoryRef(7, 70, "acme", "shop");
    static final RepositoryRef TILL = new RepositoryRef(7, 71, "acme", "till");
    static final RepositoryRef OTHERS = new RepositoryRef(8, 80, "globex", "shop");

    static final TenantScope ACME = TenantScope.of("org-7");
    static final TenantScope GLOBEX = TenantScope.of("org-8");

    static final Caller ALICE = caller("user-00000000000a", "alice", Optional.of("org-7"));
    static final Caller GRETA = caller("user-00000000000b", "greta", Optional.of("org-8"));
    static final Caller ROOT = caller("user-00000000000c", "root", Optional.empty());

    final SettableClock clock = new SettableClock();
    final Database database;
    final RemediationStore store;
    final Backlog backlog;

    Shop(Database database) {
        this.database = database;
        this.store = RemediationStore.inDatabase(database, clock);
        this.backlog = Backlog.inDatabase(database, TaskQueue.inDatabase(clock), clock);
        database.transact(tx -> List.of(SHOP, OTHERS)
                .forEach(repository -> InstallationTenant.present(
                        tx.handle(),
                        repository.installationId(),
                        clock.instant().atOffset(ZoneOffset.UTC))));
    }

    private static Caller caller(String id, String name, Optional<String> tenant) {
        return new Caller(new Principal(id, Principal.Kind.USER, name, tenant, Role.OPERATOR), "test-" + id);
    }

    /** Notes an alert as the code host has it, a second later than the one before. */
    UUID track(RepositoryRef repository, long number, LiveAlert.State state, String severity, int commit) {
        return track(repository, alert(number, state, severity, commit, Optional.empty()));
    }

    UUID track(RepositoryRef repository, LiveAlert alert) {
        clock.advance(Duration.ofSeconds(1));
        store.track(repository, alert, Optional.of("weakrandom"));
        return database.read(handle -> handle.createQuery(
                        "select uid from finding where repository_id = :repository and alert = :alert")
                .bind("repository", repository.id())
                .bind("alert", alert.number())
                .map((row, context) -> row.getObject(1, UUID.class))
                .one());
    }

    UUID open(RepositoryRef repository, long number) {
        return track(repository, number, LiveAlert.State.OPEN, "high", 1);
    }

    UUID dismissed(RepositoryRef repository, long number, String reason) {
        return track(
                repository,
                alert(
                        number,
                        LiveAlert.State.DISMISSED,
                        "high",
                        1,
                        Optional.of(new Dismissal(Optional.of("bob"), reason, ""))));
    }

    private static LiveAlert alert(
            long number, LiveAlert.State state, String severity, int commit, Optional<Dismissal> dismissal) {
        return new LiveAlert(
                number,
                state,
                new LiveAlert.Rule(
                        "SpotBugs",
                        "PREDICTABLE_RANDOM",
                        List.of("external/cwe/cwe-330"),
                        Optional.of(severity),
                        "Predictable random numbers"),
                new LiveAlert.Instance(
                        "This generator is predictable",
                        "refs/heads/main",
                        new CommitId(String.format("%040x", commit)),
                        "spotbugs",
                        new LiveAlert.Location("src/Tokens.java", 9, 0, 11, 0)),
                "https://github.com/acme/shop/security/code-scanning/" + number,
                true,
                List.of(),
                dismissal,
                Optional.empty());
    }

    /** A SARIF file with one result for each line of code, at that line. */
    static SarifLog sarif(String... code) {
        String results = Arrays.stream(code)
                .map(line -> line.split("@"))
                .map(parts -> "{\"ruleId\":\"sqli\",\"message\":{\"text\":\"found " + parts[0] + "\"},\"locations\":[{"
                        + "\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"src/A.java\"},\"region\":{\"startLine\":"
                        + parts[1] + ",\"snippet\":{\"text\":\"" + parts[0] + "\"}}}}]}")
                .collect(Collectors.joining(","));
        String text = "{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"Semgrep OSS\"}},\"results\":["
                + results + "]}]}";
        return SarifReader.withoutFiles()
                .read("a.sarif", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    Scan upload(String... code) {
        clock.advance(Duration.ofSeconds(1));
        return backlog.scans()
                .add(ALICE, NewScan.of("org-7", "acme/shop"), sarif(code))
                .get(0);
    }

    List<TrackedFinding> all(TenantScope scope) {
        return backlog.findings()
                .list(scope, FindingFilter.ALL, Optional.empty(), 200)
                .items();
    }

    long rows(String query) {
        return database.read(
                handle -> handle.createQuery(query).mapTo(Long.class).one());
    }
}
