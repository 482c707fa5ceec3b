package dev.fixwright.certificate;

import java.util.List;

/**
 * A host whose certificate may be looked at.
 *
 * @param inside whether it may have an address of a private network
 * @param tenants whose checks may look at it; empty for everybody's
 */
public record HostRule(String name, int port, boolean inside, List<String> tenants) {
    public HostRule {
        tenants = List.copyOf(tenants);
    }

    boolean isFor(String tenant, String domain) {
        return (tenants.isEmpty() || tenants.contains(tenant)) && name.equals(domain);
    }
}
