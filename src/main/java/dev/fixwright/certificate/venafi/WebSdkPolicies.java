package dev.fixwright.certificate.venafi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.certificate.Json;
import dev.fixwright.certificate.TrustedRoots;
import dev.fixwright.certificate.VenafiSettings;
import dev.fixwright.certificate.venafi.Rules.Field;
import dev.fixwright.secret.Secret;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Folders of a Trust Protection server: POST /vedsdk/certificates/checkpolicy. Only what is locked there is a rule. */
final class WebSdkPolicies {
    private static final String CREDENTIAL = "the access token (venafi.websdk.token-file)";

    private static final Map<String, Field> SUBJECT = Map.of(
            "Organization", Field.ORGANIZATION, "City", Field.LOCALITY, "State", Field.STATE, "Country", Field.COUNTRY);
    private static final Map<String, Field> ALTERNATIVES = Map.of(
            "SubjAltNameDnsAllowed", Field.DNS,
            "SubjAltNameEmailAllowed", Field.EMAIL,
            "SubjAltNameIpAllowed", Field.IP,
            "SubjAltNameUriAllowed", Field.URI,
            "SubjAltNameUpnAllowed", Field.OTHER);

    private final VenafiSettings.WebSdk settings;
    private final Platform platform;

    WebSdkPolicies(VenafiSettings.WebSdk settings, InstantSource clock) {
        this.settings = settings;
        this.platform = new Platform(
                "The Trust Protection server",
                TrustedRoots.of(settings.roots()).client(HttpClient.newBuilder()),
                clock);
    }

    Rules rules(String folder) throws PolicyException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        settings.address().resolve("/vedsdk/certificates/checkpolicy"))
                .header("Authorization", "Bearer " + Platform.sent(token(), CREDENTIAL))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Json.write(Map.of("PolicyDN", folder))));
        JsonNode answer = platform.json(request, folder, CREDENTIAL);
        JsonNode policy = answer.path("Policy");
        if (!policy.path("Subject").isObject() && !policy.path("KeyPair").isObject()) {
            throw new PolicyException("The Trust Protection server tells no policy for " + folder + ": "
                    + answer.path("Error").asText("it gives no reason") + ".");
        }
        return rules(folder, policy);
    }

    private Secret token() throws PolicyException {
        try {
            return new Secret(Files.readString(settings.tokenFile()).strip());
        } catch (IOException e) {
            throw PolicyException.forNow(
                    "The access token cannot be read: " + settings.tokenFile() + ".", Optional.empty());
        }
    }

    private static Rules rules(String folder, JsonNode policy) {
        boolean wildcards = policy.path("WildcardsAllowed").asBoolean(true);
        Map<Field, TextRule> texts = new EnumMap<>(Field.class);
        SUBJECT.forEach((key, field) -> {
            JsonNode value = policy.at("/Subject/" + key);
            if (value.path("Locked").asBoolean()) {
                texts.put(field, TextRule.ofTexts(List.of(value.path("Value").asText("")), true));
            }
        });
        JsonNode units = policy.at("/Subject/OrganizationalUnit");
        if (units.path("Locked").asBoolean()) {
            texts.put(Field.UNIT, TextRule.ofTexts(texts(units.path("Values")), true));
        }
        List<String> domains = texts(policy.path("WhitelistedDomains"));
        if (!domains.isEmpty()) {
            texts.put(Field.COMMON_NAME, TextRule.ofDomains(domains, wildcards));
            texts.put(Field.DNS, TextRule.ofDomains(domains, wildcards));
        }
        ALTERNATIVES.forEach((key, field) -> {
            if (!policy.path(key).asBoolean(true)) {
                texts.put(field, TextRule.ofTexts(List.of(), false));
            }
        });
        return new Rules(folder, keys(policy.path("KeyPair")), Optional.empty(), texts, wildcards, notChecked(policy));
    }

    /** A size that is locked is the least one. */
    private static List<KeyRule> keys(JsonNode pair) {
        boolean algorithm = pair.at("/KeyAlgorithm/Locked").asBoolean();
        boolean rsa = pair.at("/KeyAlgorithm/Value").asText("RSA").equalsIgnoreCase("RSA");
        int least = pair.at("/KeySize/Locked").asBoolean()
                ? pair.at("/KeySize/Value").asInt()
                : 0;
        List<String> curves = pair.at("/EllipticCurve/Locked").asBoolean()
                ? List.of(pair.at("/EllipticCurve/Value").asText(""))
                : List.of();
        List<KeyRule> keys = new ArrayList<>();
        if (!algorithm || rsa) {
            keys.add(new KeyRule("RSA", least, List.of(), List.of()));
        }
        if (!algorithm || !rsa) {
            keys.add(new KeyRule("EC", 0, List.of(), curves));
        }
        return keys;
    }

    private static List<String> notChecked(JsonNode policy) {
        List<String> notChecked = new ArrayList<>();
        notChecked.add("How long certificates may be valid: the server does not tell it with the policy. Set"
                + " longest-days in the certificates file to compare it.");
        if (policy.at("/CertificateAuthority/Locked").asBoolean()) {
            notChecked.add("The authority is fixed to "
                    + policy.at("/CertificateAuthority/Value").asText("")
                    + ", which is Venafi's name for it: set issuers in the certificates file to compare the issuer.");
        }
        return notChecked;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
