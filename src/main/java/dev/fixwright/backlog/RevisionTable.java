package dev.fixwright.backlog;

import dev.fixwright.access.Caller;
import dev.fixwright.access.TenantScope;
import dev.fixwright.backlog.Assessment.Approval;
import dev.fixwright.backlog.Assessment.Author;
import dev.fixwright.backlog.Assessment.Revision;
import dev.fixwright.backlog.Assessment.Statement;
import dev.fixwright.backlog.Assessment.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The SQL of the table {@code assessment_revision}. */
final class RevisionTable {
    static final Author FIXWRIGHT = new Author("fixwright", "fixwright", "Fixwright");

    private static final String SELECT =
            "select a.*, f.uid as f_uid from assessment_revision a" + " join finding f on f.id = a.finding_id where ";

    private RevisionTable() {}

    /** The revision that every assessment begins with; its id is the assessment's. */
    private static Revision first(UUID finding, Instant at) {
        return new Revision(
                finding,
                finding,
                1,
                new Statement(Status.UNDER_INVESTIGATION, Optional.empty(), ""),
                FIXWRIGHT,
                at,
                Approval.APPROVED,
                Optional.empty(),
                Optional.empty(),
                "");
    }

    static List<Revision> all(Handle handle, TenantScope scope, UUID finding) {
        List<Revision> all =
                new ArrayList<>(first(handle, scope, finding).stream().toList());
        all.addAll(select(handle, scope, "f.uid = :uid order by a.number", query -> query.bind("uid", finding)));
        return List.copyOf(all);
    }

    private static Optional<Revision> first(Handle handle, TenantScope scope, UUID finding) {
        return scope.bind(handle.createQuery(
                        "select created_at from finding where uid = :uid and scan_id is not null and "
                                + scope.condition("tenant")))
                .bind("uid", finding)
                .map((row, context) -> first(finding, FindingRow.time(row, "created_at")))
                .findOne();
    }

    static Optional<Revision> one(Handle handle, TenantScope scope, UUID revision) {
        return select(handle, scope, "a.uid = :uid", query -> query.bind("uid", revision)).stream()
                .findFirst()
                .or(() -> first(handle, scope, revision));
    }

    /** The number of the finding that a revision speaks of. */
    static Optional<Long> finding(Handle handle, TenantScope scope, UUID revision) {
        return scope.bind(handle.createQuery("select a.finding_id from assessment_revision a where a.uid = :uid and "
                        + scope.condition("a.tenant")
                        + " union all select f.id from finding f where f.uid = :uid and f.scan_id is not null and "
                        + scope.condition("f.tenant")))
                .bind("uid", revision)
                .mapTo(Long.class)
                .findFirst();
    }

    static boolean isOutdated(Handle handle, long finding, int number) {
        return handle.createQuery("select 1 from assessment_revision where finding_id = :finding"
                        + " and number > :number and approval = 'approved' limit 1")
                .bind("finding", finding)
                .bind("number", number)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    static UUID add(
            Handle handle,
            long finding,
            String tenant,
            Caller caller,
            Statement statement,
            Approval approval,
            OffsetDateTime now) {
        UUID uid = UUID.randomUUID();
        handle.createUpdate("insert into assessment_revision (uid, tenant, finding_id, number, status, justification,"
                        + " note, author_kind, author_id, author_name, created_at, approval, reviewer, reviewed_at)"
                        + " select :uid, :tenant, :finding, coalesce(max(a.number), 1) + 1, :status,"
                        + " cast(:justification as varchar(100)), :note, :kind, :author, :name, :now, :approval,"
                        + " cast(:reviewer as varchar(200)), cast(:reviewed as timestamp(6) with time zone)"
                        + " from assessment_revision a where a.finding_id = :finding")
                .bind("uid", uid)
                .bind("tenant", tenant)
                .bind("finding", finding)
                .bind("status", statement.status().word())
                .bind("justification", statement.justification().orElse(null))
                .bind("note", kept(statement.note()))
                .bind("kind", caller.principal().kind().word())
                .bind("author", caller.principal().id())
                .bind("name", caller.principal().name())
                .bind("now", now)
                .bind("approval", approval.word())
                .bind(
                        "reviewer",
                        approval == Approval.APPROVED ? caller.principal().name() : null)
                .bind("reviewed", approval == Approval.APPROVED ? now : null)
                .execute();
        return uid;
    }

    static void approve(Handle handle, UUID revision, String by, String note, OffsetDateTime now) {
        handle.createUpdate("update assessment_revision set approval = 'approved', reviewer = :by, reviewed_at = :now,"
                        + " review_note = :note where uid = :uid")
                .bind("by", by)
                .bind("now", now)
                .bind("note", kept(note))
                .bind("uid", revision)
                .execute();
    }

    private static String kept(String text) {
        String clean = text.replace("\0", "");
        return clean.length() <= 4_000 ? clean : clean.substring(0, 4_000);
    }

    static List<Revision> select(Handle handle, TenantScope scope, String which, UnaryOperator<Query> values) {
        return values.apply(scope.bind(handle.createQuery(SELECT + scope.condition("a.tenant") + " and " + which)))
                .map((row, context) -> read(row))
                .list();
    }

    private static Revision read(ResultSet row) throws SQLException {
        return new Revision(
                FindingRow.uid(row, "uid"),
                FindingRow.uid(row, "f_uid"),
                row.getInt("number"),
                new Statement(
                        Status.of(row.getString("status")).orElseThrow(),
                        FindingRow.text(row, "justification"),
                        row.getString("note")),
                new Author(row.getString("author_kind"), row.getString("author_id"), row.getString("author_name")),
                FindingRow.time(row, "created_at"),
                Approval.valueOf(row.getString("approval").toUpperCase(Locale.ROOT)),
                FindingRow.text(row, "reviewer"),
                FindingRow.maybeTime(row, "reviewed_at"),
                row.getString("review_note"));
    }
}
