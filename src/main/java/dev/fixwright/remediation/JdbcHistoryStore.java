package dev.fixwright.remediation;

import dev.fixwright.database.Database;
import dev.fixwright.remediation.Round.Step;
import dev.fixwright.repository.RepositoryRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The SQL that reads whole histories: three queries, whatever their number. */
final class JdbcHistoryStore implements HistoryStore {
    private static final String CHOSEN =
            " where f.alert is not null and (:anywhere or lower(f.repository_owner || '/' || f.repository_name) = :repository)"
                    + " and (:anySeer or f.tenant = :tenant and f.repository_id = :repositoryId)"
                    + " and (:anyRule or lower(f.rule) = :rule) and (:anyAlert or f.alert = :alert)"
                    + " and (:anyFinding or f.uid = :finding) ";

    private final Database database;

    JdbcHistoryStore(Database database) {
        this.database = database;
    }

    /** @param seen a repository as one installation sees it */
    private record Choice(
            Optional<String> repository,
            Optional<RepositoryRef> seen,
            Optional<String> rule,
            OptionalLong alert,
            Optional<UUID> finding) {
        private static final UUID NONE = new UUID(0, 0);

        Choice(Optional<String> repository, Optional<RepositoryRef> seen, Optional<String> rule, OptionalLong alert) {
            this(repository, seen, rule, alert, Optional.empty());
        }

        Query on(Query query) {
            return query.bind("anywhere", repository.isEmpty())
                    .bind("repository", lower(repository))
                    .bind("anySeer", seen.isEmpty())
                    .bind("tenant", seen.map(FindingTable::tenant).orElse(""))
                    .bind("repositoryId", seen.map(RepositoryRef::id).orElse(0L))
                    .bind("anyRule", rule.isEmpty())
                    .bind("rule", lower(rule))
                    .bind("anyAlert", alert.isEmpty())
                    .bind("alert", alert.orElse(0))
                    .bind("anyFinding", finding.isEmpty())
                    .bind("finding", finding.orElse(NONE));
        }

        private static String lower(Optional<String> text) {
            return text.orElse("").toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public List<History> all(Optional<String> repository, Optional<String> rule) {
        return read(new Choice(repository, Optional.empty(), rule, OptionalLong.empty()));
    }

    @Override
    public List<History> of(String repository, long alert) {
        return read(new Choice(Optional.of(repository), Optional.empty(), Optional.empty(), OptionalLong.of(alert)));
    }

    @Override
    public List<History> of(String repository, String finding) {
        return HandedInFinding.uid(finding)
                .map(uid -> read(new Choice(
                        Optional.of(repository),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalLong.empty(),
                        Optional.of(uid))))
                .orElse(List.of());
    }

    @Override
    public boolean has(String repository, String finding) {
        return database.read(handle -> handle.createQuery("select count(*) from finding f"
                        + " join repository p on p.id = f.repository_key where f.uid = :finding"
                        + " and f.scan_id is not null and p.name_key = :repository")
                .bind("finding", HandedInFinding.uid(finding).orElse(Choice.NONE))
                .bind("repository", repository.toLowerCase(Locale.ROOT))
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public List<History> all(RepositoryRef repository) {
        return read(new Choice(Optional.empty(), Optional.of(repository), Optional.empty(), OptionalLong.empty()));
    }

    @Override
    public Optional<History> of(RepositoryRef repository, long alert) {
        return read(new Choice(Optional.empty(), Optional.of(repository), Optional.empty(), OptionalLong.of(alert)))
                .stream()
                .findFirst();
    }

    private List<History> read(Choice choice) {
        return database.read(handle -> {
            Map<Long, List<Step>> steps = steps(handle, choice);
            Map<Long, List<Round>> rounds = rounds(handle, choice, steps);
            return choice.on(handle.createQuery("select f.* from finding f" + CHOSEN
                            + "order by f.repository_owner, f.repository_name, f.alert, f.id"))
                    .map((row, context) -> history(row, rounds.getOrDefault(row.getLong("id"), List.of())))
                    .list();
        });
    }

    private record Of<T>(long id, T what) {}

    private static <T> Map<Long, List<T>> grouped(List<Of<T>> all) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        Of::id, LinkedHashMap::new, Collectors.mapping(Of::what, Collectors.toList())));
    }

    private static Map<Long, List<Step>> steps(Handle handle, Choice choice) {
        return grouped(choice.on(handle.createQuery("select s.* from remediation_step s"
                        + " join remediation r on r.id = s.remediation_id join finding f on f.id = r.finding_id"
                        + CHOSEN
                        + "order by s.id"))
                .map((row, context) -> new Of<>(
                        row.getLong("remediation_id"),
                        new Step(row.getString("stage"), time(row, "at"), row.getString("reason"))))
                .list());
    }

    private static Map<Long, List<Round>> rounds(Handle handle, Choice choice, Map<Long, List<Step>> steps) {
        return grouped(choice.on(
                        handle.createQuery("select r.* from remediation r join finding f on f.id = r.finding_id"
                                + CHOSEN + "order by r.id"))
                .map((row, context) -> new Of<>(
                        row.getLong("finding_id"), round(row, steps.getOrDefault(row.getLong("id"), List.of()))))
                .list());
    }

    private static Round round(ResultSet row, List<Step> steps) throws SQLException {
        RemediationState state = RemediationState.of(row.getString("state"));
        Instant changed = time(row, "updated_at");
        Instant since = steps.stream()
                .filter(step -> step.stage().equals(state.word()))
                .map(Step::at)
                .reduce(changed, (one, later) -> later);
        return new Round(
                state,
                row.getString("reason"),
                Remediation.Wait.FILE.name().equalsIgnoreCase(row.getString("waits_for")),
                Optional.ofNullable(row.getString("pull_request_address")),
                since,
                steps);
    }

    private static History history(ResultSet row, List<Round> rounds) throws SQLException {
        String path = row.getString("path");
        return new History(
                row.getString("repository_owner") + "/" + row.getString("repository_name"),
                row.getLong("alert"),
                name(row),
                row.getString("tool"),
                row.getString("rule"),
                Optional.ofNullable(row.getString("state")),
                path.isEmpty() ? "" : path + ":" + row.getInt("start_line"),
                row.getString("address"),
                time(row, "created_at"),
                rounds);
    }

    private static String name(ResultSet row) throws SQLException {
        long alert = row.getLong("alert");
        return HandedInFinding.is(alert) ? HandedInFinding.id(row.getObject("uid", UUID.class)) : "alert " + alert;
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
