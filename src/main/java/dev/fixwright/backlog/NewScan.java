package dev.fixwright.backlog;

import dev.fixwright.access.Caller;
import dev.fixwright.access.Tenants;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/**
 * What somebody says about a scan that they hand in.
 *
 * @param tenant whose scan it is going to be
 * @param repository {@code owner/name}: required with SARIF
 * @param host {@code github.com} where nothing is said
 */
public record NewScan(
        String tenant,
        Optional<String> repository,
        Optional<String> host,
        Optional<String> commit,
        Optional<String> ref,
        Optional<String> profile,
        Optional<String> name) {
    private static final Pattern FULL_NAME = Pattern.compile("[A-Za-z0-9._-]{1,100}/[A-Za-z0-9._-]{1,100}");

    static boolean isFullName(String name) {
        return FULL_NAME.matcher(name).matches();
    }

    /** Refuses a tenant that there is not, or that the caller may not see. */
    static void refuseForeign(Handle handle, Caller caller, String tenant) {
        boolean known = caller.tenants().covers(tenant)
                && handle.createQuery("select 1 from tenant where id = :tenant")
                        .bind("tenant", tenant)
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent();
        if (!known) {
            throw Tenants.unknown(tenant);
        }
    }

    public static NewScan of(String tenant, String repository) {
        return new NewScan(
                tenant,
                Optional.of(repository),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
