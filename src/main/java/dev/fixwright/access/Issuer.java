package dev.fixwright.access;

import java.net.URI;

/**
 * Who vouches for people, as only the operator says it.
 *
 * @param name what tokens have to say as {@code iss}, to the letter
 * @param audience what tokens have to be for
 * @param keys the address of its JWK set
 * @param tenantClaim the claim with the id of the tenant
 * @param roleClaim the claim with the role, or with several words of which some are roles
 */
public record Issuer(String name, String audience, URI keys, String tenantClaim, String roleClaim) {
    public static final String TENANT_CLAIM = "tenant";
    public static final String ROLE_CLAIM = "role";
}
