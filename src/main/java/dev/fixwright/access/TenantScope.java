package dev.fixwright.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * The tenants that somebody may see: all of them, some or none. A query is held to them by {@link #condition} in its text
 * and {@link #bind} on its statement.
 */
public final class TenantScope {
    private static final TenantScope ALL = new TenantScope(Optional.empty());

    /** Empty: every tenant, those of tomorrow too. */
    private final Optional<List<String>> ids;

    private TenantScope(Optional<List<String>> ids) {
        this.ids = ids;
    }

    public static TenantScope all() {
        return ALL;
    }

    public static TenantScope of(Collection<String> ids) {
        return new TenantScope(Optional.of(List.copyOf(new TreeSet<>(ids))));
    }

    public static TenantScope of(String id) {
        return of(List.of(id));
    }

    public boolean covers(String tenant) {
        return ids.map(some -> some.contains(tenant)).orElse(true);
    }

    /** The tenants by their ids; empty where it is every one. */
    public Optional<List<String>> ids() {
        return ids;
    }

    public boolean isOne() {
        return ids.map(some -> some.size() == 1).orElse(false);
    }

    public boolean isAll() {
        return ids.isEmpty();
    }

    /** Those of the named tenants that are within this scope; the others are left out in silence. */
    public TenantScope narrowedTo(Collection<String> named) {
        return of(named.stream().filter(this::covers).toList());
    }

    /** What has to hold of a column with a tenant's id, for the {@code where} of a query. */
    public String condition(String column) {
        if (ids.isEmpty()) {
            return "1 = 1";
        }
        int count = ids.get().size();
        if (count <= 1) {
            return count == 0 ? "1 = 0" : column + " = :scope_tenant_0";
        }
        return IntStream.range(0, count)
                .mapToObj(number -> ":scope_tenant_" + number)
                .collect(Collectors.joining(", ", column + " in (", ")"));
    }

    /** Gives a statement the values that {@link #condition} speaks of. */
    public <S extends SqlStatement<S>> S bind(S statement) {
        S bound = statement;
        List<String> some = new ArrayList<>(ids.orElse(List.of()));
        for (int number = 0; number < some.size(); number++) {
            bound = bound.bind("scope_tenant_" + number, some.get(number));
        }
        return bound;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TenantScope scope && ids.equals(scope.ids);
    }

    @Override
    public int hashCode() {
        return ids.hashCode();
    }

    @Override
    public String toString() {
        return ids.map(String::valueOf).orElse("every tenant");
    }
}
