package dev.fixwright;

import dev.fixwright.access.EntryRules;
import dev.fixwright.access.Issuer;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The settings that say which credentials are taken beside tokens. */
final class EntrySettings {
    private static final int LONGEST_NAME = 400;

    private EntrySettings() {}

    static EntryRules read(SettingsReader reader) {
        reader.word("FIXWRIGHT_KEY_IN_URL", List.of("on", "off"));
        boolean inAddress = !reader.text("FIXWRIGHT_KEY_IN_URL").orElse("on").equalsIgnoreCase("off");
        return new EntryRules(issuer(reader), inAddress, Optional.empty());
    }

    /** Without an audience, a token that the issuer made for any other program would do. */
    private static Optional<Issuer> issuer(SettingsReader reader) {
        Optional<String> name = reader.text("FIXWRIGHT_OIDC_ISSUER");
        Optional<String> audience = reader.text("FIXWRIGHT_OIDC_AUDIENCE");
        Optional<String> keys = reader.text("FIXWRIGHT_OIDC_JWKS_URL");
        Optional<String> tenantClaim = reader.text("FIXWRIGHT_OIDC_TENANT_CLAIM");
        Optional<String> roleClaim = reader.text("FIXWRIGHT_OIDC_ROLE_CLAIM");
        if (List.of(name, audience, keys, tenantClaim, roleClaim).stream().allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        need(reader, "FIXWRIGHT_OIDC_ISSUER", name, "the issuer as its tokens name it, to the letter");
        need(
                reader,
                "FIXWRIGHT_OIDC_AUDIENCE",
                audience,
                "what the issuer's tokens for this server say as their audience");
        need(reader, "FIXWRIGHT_OIDC_JWKS_URL", keys, "the address of the issuer's keys (jwks_uri)");
        name.filter(text -> text.length() > LONGEST_NAME)
                .ifPresent(text ->
                        reader.problem("FIXWRIGHT_OIDC_ISSUER", "is longer than " + LONGEST_NAME + " characters."));
        Optional<URI> address = keys.flatMap(ApiAddress::of);
        if (keys.isPresent() && address.isEmpty()) {
            reader.problem(
                    "FIXWRIGHT_OIDC_JWKS_URL",
                    "is \"" + keys.get() + "\". Set an https:// address without a user in it.");
        }
        if (name.isEmpty() || audience.isEmpty() || address.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Issuer(
                name.get(),
                audience.get(),
                address.get(),
                tenantClaim.orElse(Issuer.TENANT_CLAIM),
                roleClaim.orElse(Issuer.ROLE_CLAIM)));
    }

    private static void need(SettingsReader reader, String setting, Optional<String> value, String meaning) {
        if (value.isEmpty()) {
            reader.problem(setting, "is not set, and single sign-on needs it: " + meaning + ".");
        }
    }
}
