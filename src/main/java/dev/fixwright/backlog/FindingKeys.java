package dev.fixwright.backlog;

import dev.fixwright.access.TenantScope;
import dev.fixwright.backlog.TrackedFinding.Status;
import dev.fixwright.finding.Severity;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * The numbers of the findings that a filter lets through, the highest first. A list is merged from stretches: each is one
 * tenant or repository with one severity and one status, which an index has in the order of the numbers, so that nothing is
 * read that is not shown, wherever the list begins.
 */
final class FindingKeys {
    /** More tenants than this are told apart row by row. */
    static final int MOST_TENANTS = 20;

    private final Handle handle;
    private final TenantScope scope;
    private final FindingFilter filter;
    private final Optional<List<Long>> repositories;
    private final TimeBounds times;
    /** The number of the scan that the filter names, where the scope has it. */
    private final Optional<Long> scan;

    /** @param repositories the keys of the repositories that the filter names; empty where it names none */
    FindingKeys(Handle handle, TenantScope scope, FindingFilter filter, Optional<List<Long>> repositories) {
        this.handle = handle;
        this.scope = scope;
        this.filter = filter;
        this.repositories = repositories;
        this.times = TimeBounds.of(handle, filter);
        this.scan =
                filter.scan().flatMap(uid -> ScanRow.find(handle, scope, uid)).map(ScanRow::id);
    }

    /**
     * Which part of the list.
     *
     * @param below only numbers below this
     * @param least only numbers from this on
     */
    record Part(long below, long least, long offset, int most) {
        static Part after(Optional<Cursor> cursor, int most) {
            return new Part(cursor.map(Cursor::after).orElse(Long.MAX_VALUE), 0, 0, most);
        }
    }

    List<Long> of(Part part) {
        List<String> stretches = stretches(part.offset() + part.most());
        if (stretches.isEmpty()) {
            return List.of();
        }
        String merged = stretches.size() == 1
                ? stretches.get(0)
                : stretches.stream().collect(Collectors.joining(") union all (", "(", ")"));
        return bind(handle.createQuery(
                        "select k.id from (" + merged + ") k order by k.id desc limit :most offset :offset"))
                .bind("below", Math.min(part.below(), times.below()))
                .bind("least", Math.max(part.least(), times.least()))
                .bind("most", part.most())
                .bind("offset", part.offset())
                .mapTo(Long.class)
                .list();
    }

    /** How many there are in all, counted one by one. */
    long count() {
        if (heads().isEmpty()) {
            return 0;
        }
        String heads = heads().stream()
                .map(head -> "(" + head.condition() + ")")
                .collect(Collectors.joining(" or ", "(", ")"));
        return bind(handle.createQuery("select count(*) from finding f where " + heads + " and "
                        + scope.condition("f.tenant") + " and f.severity in (" + words(severities())
                        + ") and f.status in (" + words(statuses()) + ")" + times.condition()
                        + " and f.id < :below and f.id >= :least"))
                .bind("below", times.below())
                .bind("least", times.least())
                .mapTo(Long.class)
                .one();
    }

    /** What all rows of a stretch have in common, and the columns of the index that has them in order. */
    private record Head(String condition, String order, boolean apart, boolean ofTenant) {}

    private List<Head> heads() {
        if (filter.scan().isPresent()) {
            String both = repositories
                    .map(keys -> " and f.repository_key in (" + join(keys) + ")")
                    .orElse("");
            return scan.map(id -> new Head("f.scan_id = " + id + both, "f.scan_id desc, ", false, false)).stream()
                    .toList();
        }
        if (repositories.isPresent()) {
            return repositories.get().stream()
                    .map(key -> new Head("f.repository_key = " + key, "f.repository_key desc, ", true, false))
                    .toList();
        }
        Optional<List<String>> tenants = scope.ids().filter(ids -> ids.size() <= MOST_TENANTS);
        if (tenants.isEmpty()) {
            return List.of(new Head("1 = 1", "", true, false));
        }
        List<Head> heads = new ArrayList<>();
        for (int i = 0; i < tenants.get().size(); i++) {
            heads.add(new Head("f.tenant = :scope_tenant_" + i, "f.tenant desc, ", true, true));
        }
        return heads;
    }

    private List<String> stretches(long most) {
        List<String> stretches = new ArrayList<>();
        for (Head head : heads()) {
            if (!head.apart()) {
                stretches.add(stretch(within(head) + chosen(), head.order(), most));
                continue;
            }
            for (String severity : severities()) {
                for (String status : statuses()) {
                    stretches.add(stretch(
                            within(head) + " and f.severity = '" + severity + "' and f.status = '" + status + "'",
                            head.order() + "f.severity desc, f.status desc, ",
                            most));
                }
            }
        }
        return stretches;
    }

    /** What is not chosen is not said: of a list of words H2 takes another index. */
    private String chosen() {
        return (filter.severities().isEmpty() ? "" : " and f.severity in (" + words(severities()) + ")")
                + (filter.statuses().isEmpty() ? "" : " and f.status in (" + words(statuses()) + ")");
    }

    /** Every stretch is of the scope. What is said twice of a tenant leads H2 to another way through its index. */
    private String within(Head head) {
        return head.ofTenant() ? head.condition() : head.condition() + " and " + scope.condition("f.tenant");
    }

    /** H2 reads in the order of an index only when every column of it is named. */
    private String stretch(String condition, String order, long most) {
        return "select f.id from finding f where " + condition + times.condition()
                + " and f.id < :below and f.id >= :least order by " + order + "f.id desc limit " + most;
    }

    private Query bind(Query query) {
        filter.from().ifPresent(from -> query.bind("from", from.atOffset(ZoneOffset.UTC)));
        filter.until().ifPresent(until -> query.bind("until", until.atOffset(ZoneOffset.UTC)));
        return scope.bind(query);
    }

    private List<String> severities() {
        Set<Severity> some = filter.severities();
        return Arrays.stream(Severity.values())
                .filter(one -> some.isEmpty() || some.contains(one))
                .map(FindingKeys::word)
                .toList();
    }

    private List<String> statuses() {
        Set<Status> some = filter.statuses();
        return Arrays.stream(Status.values())
                .filter(one -> some.isEmpty() || some.contains(one))
                .map(Status::word)
                .toList();
    }

    static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static String words(List<String> words) {
        return words.stream().collect(Collectors.joining("', '", "'", "'"));
    }

    static String join(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
