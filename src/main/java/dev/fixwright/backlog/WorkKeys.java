package dev.fixwright.backlog;

import dev.fixwright.access.TenantScope;
import dev.fixwright.backlog.FindingNumbers.Step;
import dev.fixwright.remediation.FindingCount;
import dev.fixwright.remediation.RemediationState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * The numbers of the remediations of a tenant by the number of the page, the highest first. They are counted in one pass
 * through an index, in steps of numbers, which tells both how many there are and where a page begins.
 */
final class WorkKeys {
    private static final String BUCKET = "r.id / " + FindingCount.STEP;

    private final Handle handle;
    private final TenantScope scope;
    private final List<String> states;

    WorkKeys(Handle handle, TenantScope scope, WorkFilter filter) {
        this.handle = handle;
        this.scope = scope;
        this.states = filter.states().stream().map(RemediationState::word).toList();
    }

    FindingNumbers.Seek seek(long offset, int most) {
        Map<Long, Long> hidden = hidden();
        List<Step> all = steps("select " + BUCKET + " as bucket, count(*) as number from remediation r where "
                + scope.condition("r.tenant") + ofStates() + " group by " + BUCKET + " order by bucket desc");
        return FindingNumbers.seek(
                all.stream()
                        .map(step -> new Step(step.bucket(), step.number() - hidden.getOrDefault(step.bucket(), 0L)))
                        .toList(),
                offset,
                most);
    }

    /** How many are of findings that nobody has looked at yet; H2 looks through all remediations to say that of none. */
    private Map<Long, Long> hidden() {
        boolean none = scope.bind(handle.createQuery("select f.id from finding f where f.scan_id is null and "
                        + scope.condition("f.tenant") + " limit 1"))
                .mapTo(Long.class)
                .findOne()
                .isEmpty();
        return none
                ? Map.of()
                : steps("select " + BUCKET + " as bucket, count(*) as number from finding f"
                                + " join remediation r on r.finding_id = f.id where f.scan_id is null and "
                                + scope.condition("r.tenant") + ofStates() + " group by " + BUCKET)
                        .stream()
                        .collect(Collectors.toMap(Step::bucket, Step::number));
    }

    private String ofStates() {
        return FindingNumbers.in("r.state", states);
    }

    private List<Step> steps(String query) {
        return scope.bind(handle.createQuery(query))
                .map((row, context) -> new Step(row.getLong("bucket"), row.getLong("number")))
                .list();
    }

    List<Long> of(FindingKeys.Part part) {
        String merged =
                stretches(part.offset() + part.most()).stream().collect(Collectors.joining(") union all (", "(", ")"));
        return scope.bind(handle.createQuery(
                        "select k.id from (" + merged + ") k order by k.id desc limit :most offset :offset"))
                .bind("below", part.below())
                .bind("least", part.least())
                .bind("most", part.most())
                .bind("offset", part.offset())
                .mapTo(Long.class)
                .list();
    }

    /** One for each tenant and state, as an index has them in order; see {@link FindingKeys}. */
    private List<String> stretches(long most) {
        Optional<List<String>> tenants = scope.ids().filter(ids -> ids.size() <= FindingKeys.MOST_TENANTS);
        if (tenants.isEmpty()) {
            return List.of(stretch(scope.condition("r.tenant") + ofStates(), "", most));
        }
        List<String> stretches = new ArrayList<>();
        for (int i = 0; i < tenants.get().size(); i++) {
            String ofTenant = "r.tenant = :scope_tenant_" + i;
            if (states.isEmpty()) {
                stretches.add(stretch(ofTenant, "r.tenant desc, ", most));
            }
            for (String state : states) {
                stretches.add(
                        stretch(ofTenant + " and r.state = '" + state + "'", "r.tenant desc, r.state desc, ", most));
            }
        }
        return stretches;
    }

    private static String stretch(String condition, String order, long most) {
        return "select r.id from remediation r join finding f on f.id = r.finding_id where " + condition
                + " and f.scan_id is not null and r.id < :below and r.id >= :least order by " + order
                + "r.id desc limit " + most;
    }
}
