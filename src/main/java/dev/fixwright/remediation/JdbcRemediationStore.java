package dev.fixwright.remediation;

import dev.fixwright.database.Database;
import dev.fixwright.remediation.FindingCount.Counted;
import dev.fixwright.remediation.Remediation.Wait;
import dev.fixwright.repository.BranchName;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The SQL of the table {@code remediation}, and of what belongs to it. */
final class JdbcRemediationStore implements RemediationStore {
    private static final String GRAVEST_FIRST =
            "case f.severity when 'critical' then 1 when 'high' then 2 when 'medium' then 3 else 4 end";

    private final Database database;
    private final InstantSource clock;

    JdbcRemediationStore(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void track(RepositoryRef repository, LiveAlert alert, Optional<String> weakness) {
        database.transact(tx -> {
            if (alert.handedIn().isPresent()) {
                HandedInTable.noteWeakness(tx.handle(), repository, alert.number(), weakness);
            } else {
                FindingTable.track(tx.handle(), repository, alert, weakness, now());
                DismissalTable.track(tx.handle(), repository, alert, now());
            }
            if (alert.state() == LiveAlert.State.OPEN) {
                StepTable.reopened(
                        tx.handle(), FindingTable.tenant(repository), repository.id(), alert.number(), now());
            }
        });
    }

    @Override
    public Optional<LiveAlert> handedIn(RepositoryRef repository, long alert) {
        return database.read(handle -> HandedInTable.find(handle, repository, alert));
    }

    @Override
    public Optional<HandedInScans> handedIn(
            RepositoryRef repository, long alert, long pullRequest, Set<CommitId> commits) {
        return database.read(handle -> HandedInScansTable.find(handle, repository, alert, pullRequest, commits));
    }

    @Override
    public OptionalLong number(RepositoryRef repository, String finding) {
        return database.read(handle -> HandedInTable.number(handle, repository, finding));
    }

    @Override
    public String name(RepositoryRef repository, long alert) {
        return HandedInFinding.is(alert)
                ? database.read(handle -> HandedInTable.name(handle, repository, alert))
                : "alert " + alert;
    }

    @Override
    public Optional<LiveAlert.State> alertState(RepositoryRef repository, long alert) {
        return ofFinding(repository, alert, "f.state")
                .map(state -> LiveAlert.State.valueOf(state.toUpperCase(Locale.ROOT)));
    }

    @Override
    public List<Long> openAlerts(RepositoryRef repository) {
        return database.read(handle -> FindingTable.open(handle, repository));
    }

    @Override
    public List<Dismissed> dismissedLike(RepositoryRef repository, LiveAlert alert) {
        return database.read(handle -> DismissalTable.like(handle, repository, alert));
    }

    @Override
    public void noteDismissed(RepositoryRef repository, List<LiveAlert> dismissed) {
        database.transact(
                tx -> dismissed.forEach(alert -> DismissalTable.track(tx.handle(), repository, alert, now())));
    }

    @Override
    public List<OpenAlerts> openByRule(RepositoryRef repository) {
        return database.read(handle -> FindingTable.openByRule(handle, repository));
    }

    @Override
    public Optional<String> weakness(RepositoryRef repository, long alert) {
        return ofFinding(repository, alert, "f.weakness");
    }

    private Optional<String> ofFinding(RepositoryRef repository, long alert, String column) {
        return database.read(handle -> FindingTable.column(handle, repository, alert, column));
    }

    @Override
    public Optional<Remediation> newest(RepositoryRef repository, long alert) {
        return database.read(handle -> newest(handle, repository, alert));
    }

    private static Optional<Remediation> newest(Handle handle, RepositoryRef repository, long alert) {
        return FindingTable.ofAlert(
                        handle.createQuery(
                                RemediationRow.SELECT + FindingTable.OF_ALERT + "order by r.id desc limit 1"),
                        repository,
                        alert)
                .map((row, context) -> RemediationRow.read(row))
                .findOne();
    }

    @Override
    public Remediation open(RepositoryRef repository, long alert) {
        return database.inTransaction(tx -> {
            if (!HandedInFinding.is(alert)) {
                FindingTable.insert(tx.handle(), repository, alert, now());
            }
            // Before the new row, as callers do: in the other order each would wait for what the other holds.
            FindingTable.hold(tx.handle(), repository, alert);
            int opened = FindingTable.ofAlert(
                            tx.handle()
                                    .createUpdate("insert into remediation (tenant, finding_id, live_finding_id, state,"
                                            + " created_at, updated_at) select f.tenant, f.id, f.id, 'queued', :now, :now"
                                            + " from finding f " + FindingTable.OF_ALERT + "on conflict do nothing"),
                            repository,
                            alert)
                    .bind("now", now())
                    .execute();
            Remediation newest = newest(tx.handle(), repository, alert).orElseThrow();
            if (opened > 0) {
                StepTable.add(tx.handle(), newest.id(), RemediationState.QUEUED.word(), "", now());
            }
            return newest;
        });
    }

    @Override
    public Remediation ask(RepositoryRef repository, long alert, String by) {
        Remediation asked = open(repository, alert);
        database.transact(tx -> tx.handle()
                .createUpdate("update remediation set asked_by = :by where id = :id")
                .bind("by", by)
                .bind("id", asked.id())
                .execute());
        return asked;
    }

    @Override
    public boolean isAsked(RepositoryRef repository, long alert) {
        return database.read(handle -> FindingTable.ofAlert(
                        handle.createQuery("select 1 from remediation r join finding f on f.id = r.finding_id "
                                + FindingTable.OF_ALERT
                                + "and r.live_finding_id is not null and r.asked_by is not null"),
                        repository,
                        alert)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    @Override
    public Wished wished(RepositoryRef repository, long alert) {
        return database.read(handle -> WishTable.wished(handle, repository, alert));
    }

    @Override
    public Optional<String> acceptedRisk(RepositoryRef repository, long alert) {
        return database.read(
                handle -> WishTable.acceptedRisk(handle, FindingTable.tenant(repository), repository.id(), alert));
    }

    @Override
    public List<OpenAlert> openOnes(RepositoryRef repository) {
        return database.read(handle -> FindingTable.ofRepository(
                        handle.createQuery("select f.alert, f.tool, f.rule, f.path, f.severity, r.state from finding f"
                                + " left join remediation r on r.id ="
                                + " (select max(n.id) from remediation n where n.finding_id = f.id) "
                                + FindingTable.OF_REPOSITORY
                                + "and f.alert > 0 and (f.state is null or f.state = 'open') order by "
                                + GRAVEST_FIRST + ", f.alert"),
                        repository)
                .map((row, context) -> new OpenAlert(
                        row.getLong("alert"),
                        row.getString("tool"),
                        row.getString("rule"),
                        row.getString("path"),
                        row.getString("severity"),
                        Optional.ofNullable(row.getString("state")).map(RemediationState::of)))
                .list());
    }

    @Override
    public Remediation save(Remediation changed) {
        return database.inTransaction(tx -> {
            Optional<RemediationState> before = StepTable.state(tx.handle(), changed.id());
            Counted counted = FindingStatus.hold(tx.handle(), finding(tx.handle(), changed));
            int rows = RemediationRow.write(tx.handle(), changed, now());
            if (rows == 0) {
                throw new IllegalStateException("remediation " + changed.id() + " was changed by another worker");
            }
            StepTable.changed(tx.handle(), before, changed, now());
            FindingStatus.keep(tx.handle(), counted, before, changed, now());
            return tx.handle()
                    .createQuery(RemediationRow.SELECT + "where r.id = :id")
                    .bind("id", changed.id())
                    .map((row, context) -> RemediationRow.read(row))
                    .one();
        });
    }

    private static long finding(Handle handle, Remediation remediation) {
        return handle.createQuery("select finding_id from remediation where id = :id")
                .bind("id", remediation.id())
                .mapTo(Long.class)
                .one();
    }

    @Override
    public boolean isCutOff(RepositoryRef repository) {
        return last(
                        repository,
                        "and f.alert > 0 and f.state = 'open' and r.state = 'cancelled' and r.reason like :lost"
                                + " and r.id = (select max(l.id) from remediation l where l.finding_id = r.finding_id)",
                        query -> query.bind("lost", LOST_ACCESS + "%"))
                .isPresent();
    }

    @Override
    public Optional<Remediation> ofPullRequest(RepositoryRef repository, long number) {
        return last(repository, "and r.pull_request = :number", query -> query.bind("number", number));
    }

    @Override
    public List<Remediation> group(RepositoryRef repository, long number) {
        return list(
                repository,
                "and r.pull_request = :number and r.id = (select max(l.id) from remediation l"
                        + " where l.finding_id = r.finding_id and l.pull_request = :number) order by f.alert",
                query -> query.bind("number", number));
    }

    @Override
    public List<Remediation> onBranch(RepositoryRef repository, BranchName branch) {
        return list(
                repository,
                "and r.branch = :branch and r.live_finding_id is not null order by f.alert",
                query -> query.bind("branch", branch.value()));
    }

    @Override
    public int branches(RepositoryRef repository, BranchName first) {
        return database.read(handle -> PullRequestTable.branches(handle, repository, first));
    }

    @Override
    public Optional<Remediation> ofHead(RepositoryRef repository, CommitId head) {
        return last(repository, "and r.head = :head", query -> query.bind("head", head.value()));
    }

    @Override
    public Optional<Remediation> ofCommit(RepositoryRef repository, CommitId commit) {
        return last(
                repository,
                "and (r.head = :commit or r.merge_commit = :commit)",
                query -> query.bind("commit", commit.value()));
    }

    @Override
    public List<Remediation> withPatch(RepositoryRef repository, long alert, String patchHash) {
        return list(
                repository,
                "and f.alert = :alert and r.patch_hash = :hash order by r.id desc",
                query -> query.bind("alert", alert).bind("hash", patchHash));
    }

    @Override
    public boolean wasMerged(Remediation remediation) {
        return database.read(handle -> StepTable.has(handle, remediation.id(), RemediationState.MERGED.word()));
    }

    @Override
    public List<RemediationState> decided(RepositoryRef repository, String tool, String rule, int most) {
        return database.read(handle -> PullRequestTable.decided(handle, repository, tool, rule, most));
    }

    @Override
    public void noteMerge(Remediation remediation, CommitId commit) {
        database.transact(tx -> PullRequestTable.noteMerge(tx.handle(), remediation.id(), commit));
    }

    @Override
    public Optional<CommitId> mergedAs(Remediation remediation) {
        return database.read(handle -> PullRequestTable.mergedAs(handle, remediation.id()));
    }

    @Override
    public void noteTitle(Remediation remediation, String title) {
        database.transact(tx -> PullRequestTable.noteTitle(tx.handle(), remediation.id(), title));
    }

    @Override
    public Optional<String> title(Remediation remediation) {
        return database.read(handle -> PullRequestTable.title(handle, remediation.id()));
    }

    @Override
    public Optional<Instant> openedAt(Remediation remediation) {
        return database.read(handle -> PullRequestTable.openedAt(handle, remediation.id()));
    }

    @Override
    public List<Remediation> proposed(RepositoryRef repository) {
        return list(repository, "and r.state in ('proposing', 'proving', 'in_review') order by r.id", query -> query);
    }

    @Override
    public List<Instant> openedSince(RepositoryRef repository, Instant since) {
        return database.read(handle -> PullRequestTable.openedSince(handle, repository, since));
    }

    @Override
    public List<Remediation> waiting(RepositoryRef repository, Wait wait, int most) {
        return list(
                repository,
                "and r.state = 'queued' and r.waits_for = :wait order by " + GRAVEST_FIRST + ", r.id limit :most",
                query -> query.bind("wait", RemediationRow.word(wait)).bind("most", most));
    }

    @Override
    public void cancel(long installation, OptionalLong repository, String reason) {
        database.transact(tx -> Cancellation.of(tx.handle(), installation, repository, reason, now()));
    }

    private Optional<Remediation> last(RepositoryRef repository, String which, UnaryOperator<Query> values) {
        return list(
                        repository,
                        which + " order by case when r.live_finding_id is null then 1 else 0 end, r.id desc limit 1",
                        values)
                .stream()
                .findFirst();
    }

    private List<Remediation> list(RepositoryRef repository, String rest, UnaryOperator<Query> values) {
        return database.read(handle -> values.apply(FindingTable.ofRepository(
                        handle.createQuery(RemediationRow.SELECT + FindingTable.OF_REPOSITORY + rest), repository))
                .map((row, context) -> RemediationRow.read(row))
                .list());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
