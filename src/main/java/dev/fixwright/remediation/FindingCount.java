package dev.fixwright.remediation;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * The SQL of the table {@code finding_count}: how many findings there are of which kind, in steps of ids. Whoever changes
 * one of the four things that a finding counts by changes the numbers in the same transaction.
 */
public final class FindingCount {
    /** How many ids one row speaks of. */
    public static final long STEP = 4_096;

    private static final String KEY = " tenant = :tenant and repository_key = :repository and bucket = :bucket"
            + " and severity = :severity and status = :status and assessment = :assessment";

    private FindingCount() {}

    /** What a finding counts as. */
    public record Kind(String severity, String status, String assessment) {}

    /** A finding with what it counts as; not at all, as long as nobody looked at it. */
    public record Counted(long finding, String tenant, long repository, Optional<Kind> kind) {}

    /** Changes of numbers, gathered, so that every transaction makes them in the same order. */
    public static final class Changes {
        private static final Comparator<Row> ORDER = Comparator.comparing(Row::tenant)
                .thenComparing(Row::repository)
                .thenComparing(Row::bucket)
                .thenComparing(row -> row.kind().severity())
                .thenComparing(row -> row.kind().status())
                .thenComparing(row -> row.kind().assessment());

        private final Map<Row, Long> numbers = new TreeMap<>(ORDER);

        private record Row(String tenant, long repository, long bucket, Kind kind) {}

        public Changes add(Counted finding, long number) {
            finding.kind().ifPresent(kind -> {
                add(finding, RepositoryTable.NONE, kind, number);
                if (finding.repository() != RepositoryTable.NONE) {
                    add(finding, finding.repository(), kind, number);
                }
            });
            return this;
        }

        private void add(Counted finding, long repository, Kind kind, long number) {
            numbers.merge(new Row(finding.tenant(), repository, finding.finding() / STEP, kind), number, Long::sum);
        }

        public void write(Handle handle) {
            numbers.forEach((row, number) -> {
                if (number != 0 && update(handle, row, number) == 0 && insert(handle, row, number) == 0) {
                    update(handle, row, number);
                }
            });
        }

        private static int update(Handle handle, Row row, long number) {
            return bind(handle.createUpdate("update finding_count set number = number + :number where" + KEY), row)
                    .bind("number", number)
                    .execute();
        }

        private static int insert(Handle handle, Row row, long number) {
            return bind(
                            handle.createUpdate("insert into finding_count (tenant, repository_key, bucket, severity,"
                                    + " status, assessment, number) values (:tenant, :repository, :bucket,"
                                    + " :severity, :status, :assessment, :number) on conflict do nothing"),
                            row)
                    .bind("number", number)
                    .execute();
        }

        private static <S extends SqlStatement<S>> S bind(S statement, Row row) {
            return statement
                    .bind("tenant", row.tenant())
                    .bind("repository", row.repository())
                    .bind("bucket", row.bucket())
                    .bind("severity", row.kind().severity())
                    .bind("status", row.kind().status())
                    .bind("assessment", row.kind().assessment());
        }
    }
}
