package dev.fixwright.api.tenant;

import dev.fixwright.access.Access;
import dev.fixwright.backlog.Backlog;
import dev.fixwright.backlog.ShareLinks;
import dev.fixwright.certificate.Certificates;
import java.net.URI;
import java.util.Optional;

/**
 * What the face stands on.
 *
 * @param address where people reach this server, ending in a slash; empty where nobody said
 */
public record TenantParts(
        Backlog backlog, Certificates certificates, ShareLinks shares, Access access, Optional<URI> address) {}
