package dev.fixwright.backlog;

import dev.fixwright.access.TenantScope;
import dev.fixwright.backlog.Assessment.Status;
import dev.fixwright.remediation.FindingCount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The numbers of the findings whose assessments a filter lets through, the highest first; see {@link FindingKeys}. */
final class AssessmentKeys {
    private final Handle handle;
    private final TenantScope scope;
    private final AssessmentFilter filter;
    private final Optional<List<Long>> repositories;
    private final List<String> statuses;

    AssessmentKeys(Handle handle, TenantScope scope, AssessmentFilter filter, Optional<List<Long>> repositories) {
        this.handle = handle;
        this.scope = scope;
        this.filter = filter;
        this.repositories = repositories;
        this.statuses = Arrays.stream(Status.values())
                .filter(status ->
                        filter.statuses().isEmpty() || filter.statuses().contains(status))
                .map(Status::word)
                .toList();
    }

    /** Where a page begins. Of one rule alone that is counted in its index: nothing keeps numbers of rules. */
    FindingNumbers.Seek seek(long offset, int most) {
        if (filter.rule().isEmpty()) {
            return new FindingNumbers(handle, scope, repositories)
                    .seek(FindingNumbers.in("assessment", statuses), offset, most);
        }
        return FindingNumbers.seek(
                repositories.map(List::isEmpty).orElse(false) ? List.of() : stepsOfRule(), offset, most);
    }

    private List<FindingNumbers.Step> stepsOfRule() {
        String bucket = "f.id / " + FindingCount.STEP;
        return bind(handle.createQuery("select " + bucket + " as bucket, count(*) as number from finding f where "
                        + scope.condition("f.tenant") + " and f.scan_id is not null and f.rule = :rule"
                        + ofRepositories()
                        + FindingNumbers.in("f.assessment", statuses) + " group by " + bucket
                        + " order by bucket desc"))
                .map((row, context) -> new FindingNumbers.Step(row.getLong("bucket"), row.getLong("number")))
                .list();
    }

    private String ofRepositories() {
        return repositories
                .map(keys -> " and f.repository_key in (" + FindingKeys.join(keys) + ")")
                .orElse("");
    }

    List<Long> of(FindingKeys.Part part) {
        String merged =
                stretches(part.offset() + part.most()).stream().collect(Collectors.joining(") union all (", "(", ")"));
        return bind(handle.createQuery(
                        "select k.id from (" + merged + ") k order by k.id desc limit :most offset :offset"))
                .bind("below", part.below())
                .bind("least", part.least())
                .bind("most", part.most())
                .bind("offset", part.offset())
                .mapTo(Long.class)
                .list();
    }

    private List<String> stretches(long most) {
        if (filter.rule().isPresent()) {
            return stretchesOfRule(most);
        }
        List<String> stretches = new ArrayList<>();
        if (repositories.isPresent()) {
            for (long key : repositories.get()) {
                for (String status : statuses) {
                    stretches.add(stretch(
                            "f.repository_key = " + key + " and f.assessment = '" + status + "' and "
                                    + scope.condition("f.tenant"),
                            "f.repository_key desc, f.assessment desc, ",
                            most));
                }
            }
            return stretches;
        }
        Optional<List<String>> tenants = scope.ids().filter(ids -> ids.size() <= FindingKeys.MOST_TENANTS);
        for (String status : statuses) {
            String ofStatus = "f.assessment = '" + status + "'";
            if (tenants.isEmpty()) {
                stretches.add(stretch(ofStatus + " and " + scope.condition("f.tenant"), "f.assessment desc, ", most));
                continue;
            }
            for (int i = 0; i < tenants.get().size(); i++) {
                stretches.add(stretch(
                        "f.tenant = :scope_tenant_" + i + " and " + ofStatus,
                        "f.tenant desc, f.assessment desc, ",
                        most));
            }
        }
        return stretches;
    }

    private List<String> stretchesOfRule(long most) {
        Optional<List<String>> tenants = scope.ids().filter(ids -> ids.size() <= FindingKeys.MOST_TENANTS);
        String some = ofRepositories();
        if (tenants.isEmpty()) {
            return List.of(stretch(
                    scope.condition("f.tenant") + FindingNumbers.in("f.assessment", statuses) + some, "", most));
        }
        List<String> stretches = new ArrayList<>();
        for (int i = 0; i < tenants.get().size(); i++) {
            for (String status : statuses) {
                stretches.add(stretch(
                        "f.tenant = :scope_tenant_" + i + " and f.assessment = '" + status + "'" + some,
                        "f.rule desc, f.tenant desc, f.assessment desc, ",
                        most));
            }
        }
        return stretches;
    }

    private String stretch(String condition, String order, long most) {
        return "select f.id from finding f where " + condition
                + filter.rule().map(rule -> " and f.rule = :rule").orElse("")
                + " and f.scan_id is not null and f.id < :below and f.id >= :least order by " + order
                + "f.id desc limit " + most;
    }

    private Query bind(Query query) {
        filter.rule().ifPresent(rule -> query.bind("rule", rule));
        return scope.bind(query);
    }
}
