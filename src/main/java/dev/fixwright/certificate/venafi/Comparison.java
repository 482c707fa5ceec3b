package dev.fixwright.certificate.venafi;

import com.google.re2j.Pattern;
import dev.fixwright.certificate.VenafiSettings.PolicyRule;
import dev.fixwright.certificate.venafi.Report.Violation;
import dev.fixwright.certificate.venafi.Rules.Field;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds a certificate against a policy and what the operator adds to it, and lists everything that differs. */
final class Comparison {
    /** Authorities date certificates back by an hour and round to days. */
    private static final Duration LEEWAY = Duration.ofDays(1);

    private final Rules rules;
    private final PolicyRule operator;
    private final X509Certificate certificate;
    private final CertificateNames names;
    private final List<Violation> violations = new ArrayList<>();

    private Comparison(Rules rules, PolicyRule operator, X509Certificate certificate) {
        this.rules = rules;
        this.operator = operator;
        this.certificate = certificate;
        this.names = CertificateNames.of(certificate);
    }

    static List<Violation> violations(Rules rules, PolicyRule operator, X509Certificate certificate, Instant now) {
        Comparison comparison = new Comparison(rules, operator, certificate);
        comparison.key();
        comparison.validity(now);
        for (Field field : Field.values()) {
            comparison.text(field);
        }
        comparison.wildcards();
        comparison.issuer();
        return List.copyOf(comparison.violations);
    }

    private void key() {
        KeyFacts key = KeyFacts.of(certificate.getPublicKey());
        if (!rules.keys().isEmpty() && rules.keys().stream().noneMatch(rule -> rule.allows(key))) {
            String allowed = rules.keys().stream().map(KeyRule::toString).collect(Collectors.joining(", "));
            violations.add(new Violation("key", key.toString(), allowed));
        }
    }

    private void validity(Instant now) {
        Instant from = certificate.getNotBefore().toInstant();
        Instant until = certificate.getNotAfter().toInstant();
        if (now.isBefore(from) || now.isAfter(until)) {
            violations.add(new Violation("validity", from + " to " + until, "valid now, " + now));
        }
        OffsetDateTime begin = from.atOffset(ZoneOffset.UTC);
        Stream.concat(
                        rules.validity().map(begin::plus).map(OffsetDateTime::toInstant).stream(),
                        operator.longest().map(from::plus).stream())
                .min(Instant::compareTo)
                .filter(latest -> until.isAfter(latest.plus(LEEWAY)))
                .ifPresent(latest ->
                        violations.add(new Violation("validity", days(from, until), "at most " + days(from, latest))));
    }

    private static String days(Instant from, Instant until) {
        return Duration.between(from, until.plusSeconds(1)).toDays() + " days";
    }

    private void text(Field field) {
        TextRule rule = rules.texts().get(field);
        if (rule == null) {
            return;
        }
        for (String value : rule.refused(names.of(field))) {
            violations.add(new Violation(
                    field.word(),
                    value.isEmpty() ? "nothing" : value,
                    rule.allowed().orElse("nothing")));
        }
    }

    private void wildcards() {
        if (rules.wildcards()) {
            return;
        }
        Stream.concat(names.of(Field.COMMON_NAME).stream(), names.of(Field.DNS).stream())
                .filter(name -> name.startsWith("*."))
                .distinct()
                .forEach(name -> violations.add(new Violation("wildcard", name, "no wildcards")));
    }

    private void issuer() {
        String issuer = certificate.getIssuerX500Principal().getName();
        boolean allowed = operator.issuers().isEmpty()
                || operator.issuers().stream()
                        .anyMatch(pattern ->
                                Pattern.compile(pattern).matcher(issuer).find());
        if (!allowed) {
            violations.add(new Violation("issuer", issuer, String.join(" or ", operator.issuers())));
        }
    }
}
