package dev.fixwright.remediation;

import dev.fixwright.finding.Severity;
import dev.fixwright.remediation.AnalysisTable.Analysis;
import dev.fixwright.remediation.FindingCount.Counted;
import dev.fixwright.repository.RepositoryRef;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The SQL of the table {@code finding}, within the transactions that change remediations. */
final class FindingTable {
    /** Of a query that knows the table as {@code f}; {@link #ofAlert} gives its values. */
    static final String OF_ALERT = "where f.tenant = :tenant and f.repository_id = :repository and f.alert = :alert ";
    /** Of a query that knows the table as {@code f}; {@link #ofRepository} gives its values. */
    static final String OF_REPOSITORY = "where f.tenant = :tenant and f.repository_id = :repository ";

    private FindingTable() {}

    static String tenant(RepositoryRef repository) {
        return InstallationTenant.id(repository.installationId());
    }

    static void insert(Handle handle, RepositoryRef repository, long alert, OffsetDateTime now) {
        InstallationTenant.of(handle, repository, now);
        ofAlert(
                        handle.createUpdate("insert into finding (tenant, installation_id, repository_id,"
                                + " repository_owner, repository_name, repository_key, alert, severity, created_at,"
                                + " updated_at) values (:tenant, :installation, :repository, :owner, :name, :key,"
                                + " :alert, :severity, :now, :now) on conflict do nothing"),
                        repository,
                        alert)
                .bind("installation", repository.installationId())
                .bind("owner", repository.owner())
                .bind("name", repository.name())
                .bind("key", RepositoryTable.key(handle, repository))
                .bind("severity", word(Severity.MEDIUM))
                .bind("now", now)
                .execute();
    }

    /** Keeps what the code host says about an alert, in place of what it said before. */
    static void track(
            Handle handle, RepositoryRef repository, LiveAlert alert, Optional<String> weakness, OffsetDateTime now) {
        insert(handle, repository, alert.number(), now);
        Counted before = FindingStatus.hold(handle, id(handle, repository, alert.number()));
        Analysis analysis = AnalysisTable.of(handle, before.tenant(), before.repository(), alert, now);
        update(handle, repository, alert, weakness, now);
        AnalysisTable.firstSeen(handle, before.finding(), analysis);
        if (alert.state() == LiveAlert.State.FIXED) {
            AnalysisTable.gone(handle, before.finding(), analysis.scan());
        } else {
            AnalysisTable.there(handle, before.finding(), analysis.scan());
        }
        FindingStatus.keep(handle, before, now);
    }

    private static long id(Handle handle, RepositoryRef repository, long alert) {
        return ofAlert(handle.createQuery("select f.id from finding f " + OF_ALERT), repository, alert)
                .mapTo(Long.class)
                .one();
    }

    /** Others that change the finding or begin work on it are waited for. */
    static void hold(Handle handle, RepositoryRef repository, long alert) {
        ofAlert(handle.createQuery("select f.id from finding f " + OF_ALERT + "for update"), repository, alert)
                .mapTo(Long.class)
                .list();
    }

    private static void update(
            Handle handle, RepositoryRef repository, LiveAlert alert, Optional<String> weakness, OffsetDateTime now) {
        ofAlert(
                        handle.createUpdate("update finding f set repository_owner = :owner, repository_name = :name,"
                                + " state = :state, tool = :tool, rule = :rule, weakness = :weakness,"
                                + " severity = :severity, path = :path, start_line = :line, end_line = :endLine,"
                                + " title = :title, message = :message, dismissed_because = :because,"
                                + " address = :address, updated_at = :now " + OF_ALERT),
                        repository,
                        alert.number())
                .bind("owner", repository.owner())
                .bind("name", repository.name())
                .bind("state", word(alert.state()))
                .bind("tool", tool(alert.rule().tool()))
                .bind("rule", rule(alert.rule().id()))
                .bind("weakness", weakness.orElse(null))
                .bind("severity", word(AlertFinding.severity(alert)))
                .bind("path", cut(alert.location().path(), 4096))
                .bind("line", alert.location().startLine())
                .bind("endLine", alert.location().lastLine())
                .bind("title", cut(alert.rule().description(), 500))
                .bind(
                        "because",
                        alert.dismissal().map(said -> cut(said.reason(), 200)).orElse(null))
                .bind("message", cut(alert.seen().message(), 4000))
                .bind("address", cut(alert.address(), 1000))
                .bind("now", now)
                .execute();
    }

    static Optional<String> column(Handle handle, RepositoryRef repository, long alert, String column) {
        return ofAlert(handle.createQuery("select " + column + " from finding f " + OF_ALERT), repository, alert)
                .map((row, context) -> Optional.ofNullable(row.getString(1)))
                .findOne()
                .flatMap(value -> value);
    }

    static List<Long> open(Handle handle, RepositoryRef repository) {
        return ofRepository(
                        handle.createQuery("select f.alert from finding f left join remediation r"
                                + " on r.live_finding_id = f.id " + OF_REPOSITORY
                                + "and f.alert > 0 and f.state = 'open'"
                                + " order by case when r.id is null then 1 else 0 end, f.alert"),
                        repository)
                .mapTo(Long.class)
                .list();
    }

    static List<OpenAlerts> openByRule(Handle handle, RepositoryRef repository) {
        return ofRepository(
                        handle.createQuery("select f.rule, coalesce(f.weakness, '') as weakness,"
                                + " min(case f.severity when 'critical' then 1 when 'high' then 2 when 'medium' then 3"
                                + " else 4 end) as gravest, count(*) as number from finding f " + OF_REPOSITORY
                                + "and f.alert > 0 and f.state = 'open' group by f.rule, coalesce(f.weakness, '')"
                                + " order by count(*) desc, f.rule"),
                        repository)
                .map((row, context) -> new OpenAlerts(
                        row.getString("rule"),
                        row.getString("weakness"),
                        List.of("critical", "high", "medium", "low").get(row.getInt("gravest") - 1),
                        row.getInt("number")))
                .list();
    }

    static <S extends SqlStatement<S>> S ofAlert(S statement, RepositoryRef repository, long alert) {
        return ofRepository(statement, repository).bind("alert", alert);
    }

    static <S extends SqlStatement<S>> S ofRepository(S statement, RepositoryRef repository) {
        return statement.bind("tenant", tenant(repository)).bind("repository", repository.id());
    }

    /** A tool's name as it is kept. */
    static String tool(String name) {
        return cut(name, 200);
    }

    /** A rule's id as it is kept. */
    static String rule(String id) {
        return cut(id, 500);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** As much of it as there is room for; PostgreSQL knows no text with a NUL in it. */
    static String cut(String foreign, int most) {
        String text = foreign.replace("\0", "");
        return text.length() <= most ? text : text.substring(0, most);
    }
}
