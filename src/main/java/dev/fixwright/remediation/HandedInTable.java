package dev.fixwright.remediation;

import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The SQL about findings that were handed in and are worked on like alerts. */
public final class HandedInTable {
    private static final String FIND =
            "select f.*, c.ref as c_ref from finding f" + " join scan c on c.id = f.scan_id ";

    private HandedInTable() {}

    /** The repository of a key as the code host has it; empty where the app does not work there. */
    public static Optional<RepositoryRef> repository(Handle handle, long key) {
        return handle.createQuery("select installation_id, number, name from repository where id = :key"
                        + " and number is not null and installation_id is not null")
                .bind("key", key)
                .map((row, context) -> repository(row))
                .findOne();
    }

    /** Whether the app works in any repository of a tenant. */
    public static boolean isInstalled(Handle handle, String tenant) {
        return handle.createQuery("select count(*) from (select id from repository where tenant = :tenant"
                        + " and installation_id is not null limit 1) r")
                .bind("tenant", tenant)
                .mapTo(Boolean.class)
                .one();
    }

    /** A row of the table of repositories. */
    static RepositoryRef repository(ResultSet row) throws SQLException {
        String name = row.getString("name");
        int slash = name.indexOf('/');
        return new RepositoryRef(
                row.getLong("installation_id"),
                row.getLong("number"),
                name.substring(0, slash),
                name.substring(slash + 1));
    }

    /** Gives a finding the number under which it is worked on in a repository, and answers that. */
    public static long takeUp(Handle handle, long finding, RepositoryRef repository) {
        handle.createUpdate("update finding set alert = -id, installation_id = :installation,"
                        + " repository_id = :repository, repository_owner = :owner, repository_name = :name"
                        + " where id = :id")
                .bind("installation", repository.installationId())
                .bind("repository", repository.id())
                .bind("owner", repository.owner())
                .bind("name", repository.name())
                .bind("id", finding)
                .execute();
        return -finding;
    }

    /** What is to be looked at after a scan of a series came or went: the findings of it that were worked on. */
    public static List<Task> settling(Handle handle, long series, String after) {
        return handle.createQuery("select f.alert, f.installation_id, f.repository_id, f.repository_owner,"
                        + " f.repository_name from finding f where f.series = :series and f.alert < 0"
                        + " and exists (select 1 from remediation r where r.finding_id = f.id"
                        + " and (r.live_finding_id is not null or r.state = 'fixed')) order by f.id")
                .bind("series", series)
                .map((row, context) -> SettleAlertTask.of(seen(row), row.getLong("alert"), after))
                .list();
    }

    private static RepositoryRef seen(ResultSet row) throws SQLException {
        return new RepositoryRef(
                row.getLong("installation_id"),
                row.getLong("repository_id"),
                row.getString("repository_owner"),
                row.getString("repository_name"));
    }

    /** A finding as if it were an alert; empty where there is none of that number any more. */
    static Optional<LiveAlert> find(Handle handle, RepositoryRef repository, long alert) {
        return FindingTable.ofAlert(handle.createQuery(FIND + FindingTable.OF_ALERT), repository, alert)
                .map((row, context) -> read(row))
                .findOne();
    }

    private static LiveAlert read(ResultSet row) throws SQLException {
        HandedInCode code = HandedInCode.read(Optional.ofNullable(row.getString("reported_code")));
        HandedInFinding handedIn =
                new HandedInFinding(HandedInFinding.id(row.getObject("uid", UUID.class)), code.code());
        return new LiveAlert(
                row.getLong("alert"),
                LiveAlert.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                new LiveAlert.Rule(
                        row.getString("tool"),
                        row.getString("rule"),
                        code.cwes().stream().map(cwe -> "CWE-" + cwe).toList(),
                        Optional.of(row.getString("severity")),
                        row.getString("title")),
                new LiveAlert.Instance(
                        row.getString("message"),
                        Optional.ofNullable(row.getString("c_ref")).orElse(""),
                        code.whole().orElse(HandedInFinding.NO_COMMIT),
                        "",
                        new LiveAlert.Location(
                                row.getString("path"),
                                row.getInt("start_line"),
                                code.startColumn(),
                                row.getInt("end_line"),
                                code.endColumn())),
                "",
                true,
                List.of(),
                Optional.empty(),
                Optional.of(handedIn));
    }

    /** Keeps the weakness that a finding was found to report. */
    static void noteWeakness(Handle handle, RepositoryRef repository, long alert, Optional<String> weakness) {
        FindingTable.ofAlert(
                        handle.createUpdate("update finding f set weakness = :weakness " + FindingTable.OF_ALERT),
                        repository,
                        alert)
                .bind("weakness", weakness.orElse(null))
                .execute();
    }

    /** The number of a finding by its public id; empty where it has none. */
    static OptionalLong number(Handle handle, RepositoryRef repository, String finding) {
        return HandedInFinding.uid(finding)
                .flatMap(uid -> FindingTable.ofRepository(
                                handle.createQuery("select f.alert from finding f " + FindingTable.OF_REPOSITORY
                                        + "and f.uid = :uid and f.alert < 0"),
                                repository)
                        .bind("uid", uid)
                        .mapTo(Long.class)
                        .findOne())
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /** What people call what is worked on under a number. */
    static String name(Handle handle, RepositoryRef repository, long alert) {
        return FindingTable.ofAlert(
                        handle.createQuery("select f.uid from finding f " + FindingTable.OF_ALERT), repository, alert)
                .map((row, context) -> HandedInFinding.id(row.getObject("uid", UUID.class)))
                .findOne()
                .orElse("a finding that was handed in");
    }
}
