package dev.fixwright.certificate.venafi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.certificate.VenafiSettings;
import dev.fixwright.certificate.venafi.Rules.Field;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Issuing templates of TLS Protect Cloud: GET /v1/certificateissuingtemplates/{id}. */
final class CloudPolicies {
    private static final String CREDENTIAL = "the API key (venafi.cloud.key-file)";

    /** Which list of patterns is about which field, and whether a missing value is judged. */
    private static final Map<String, Field> LISTS = Map.of(
            "subjectCNRegexes", Field.COMMON_NAME,
            "subjectORegexes", Field.ORGANIZATION,
            "subjectOURegexes", Field.UNIT,
            "subjectLRegexes", Field.LOCALITY,
            "subjectSTRegexes", Field.STATE,
            "subjectCValues", Field.COUNTRY,
            "sanRegexes", Field.DNS,
            "sanIpAddressRegexes", Field.IP,
            "sanRfc822NameRegexes", Field.EMAIL,
            "sanUniformResourceIdentifierRegexes", Field.URI);

    private final VenafiSettings.Cloud settings;
    private final Platform platform;

    CloudPolicies(VenafiSettings.Cloud settings, InstantSource clock) {
        this.settings = settings;
        this.platform = new Platform("Venafi's cloud", HttpClient.newBuilder(), clock);
    }

    Rules rules(String template) throws PolicyException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        settings.address().resolve("/v1/certificateissuingtemplates/" + template))
                .header("tppl-api-key", Platform.sent(settings.apiKey(), CREDENTIAL))
                .header("Accept", "application/json");
        return rules(platform.json(request, template, CREDENTIAL));
    }

    private static Rules rules(JsonNode template) throws PolicyException {
        if (template.path("name").asText("").isEmpty()) {
            // Without rules every certificate would do.
            throw PolicyException.forNow(
                    "Venafi's cloud answered with something that is no issuing template.", Optional.empty());
        }
        Map<Field, TextRule> texts = new EnumMap<>(Field.class);
        for (Map.Entry<String, Field> list : LISTS.entrySet()) {
            JsonNode patterns = template.path(list.getKey());
            if (!patterns.isArray() && !patterns.isMissingNode() && !patterns.isNull()) {
                throw new PolicyException("The policy's " + list.getKey() + " cannot be read: it is no list.");
            }
            if (patterns.isArray()) {
                // An empty list allows no value, and asks for none.
                boolean needed = !list.getValue().attribute().isEmpty()
                        && list.getValue() != Field.COMMON_NAME
                        && !patterns.isEmpty();
                texts.put(list.getValue(), TextRule.ofPatterns(texts(patterns), needed));
            }
        }
        List<String> notChecked = new ArrayList<>();
        String authority = template.path("certificateAuthority").asText("");
        if (!authority.isEmpty()) {
            notChecked.add("The template issues from " + authority
                    + ", which is Venafi's name for it: set issuers in the certificates file to compare the issuer.");
        }
        if (template.path("keyReuse").isBoolean() && !template.path("keyReuse").asBoolean()) {
            notChecked.add("Whether the key was used before: one certificate does not show it.");
        }
        return new Rules(
                template.path("name").asText(""),
                keys(template.path("keyTypes")),
                validity(template),
                texts,
                true,
                notChecked);
    }

    private static List<KeyRule> keys(JsonNode types) {
        List<KeyRule> keys = new ArrayList<>();
        for (JsonNode type : types) {
            List<Integer> sizes = new ArrayList<>();
            type.path("keyLengths").forEach(size -> sizes.add(size.asInt()));
            String name = type.path("keyType").asText("");
            keys.add(new KeyRule(name.equals("RSA") ? "RSA" : "EC", 0, sizes, texts(type.path("keyCurves"))));
        }
        return keys;
    }

    private static Optional<TemporalAmount> validity(JsonNode template) throws PolicyException {
        String text = template.at("/product/validityPeriod")
                .asText(template.path("validityPeriod").asText(""));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(text.startsWith("PT") ? Duration.parse(text) : Period.parse(text));
        } catch (DateTimeParseException e) {
            throw new PolicyException("The policy's validity cannot be read: " + text + ".");
        }
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
