package dev.fixwright.api.tenant;

import dev.fixwright.access.Access;
import dev.fixwright.backlog.Backlog;
import dev.fixwright.backlog.ShareLinks;
import dev.fixwright.certificate.Certificates;
import java.util.function.UnaryOperator;

/**
 * What the face stands on.
 *
 * @param links makes a full address of a path, where the server knows its own
 */
public record TenantParts(
        Backlog backlog, Certificates certificates, ShareLinks shares, Access access, UnaryOperator<String> links) {}
