package dev.fixwright.api.tenant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.access.Permission;
import dev.fixwright.access.RefusedException;
import dev.fixwright.access.TenantScope;
import dev.fixwright.api.Answer;
import dev.fixwright.api.Parameter;
import dev.fixwright.api.Request;
import dev.fixwright.api.Route;
import dev.fixwright.api.Schema;
import dev.fixwright.certificate.DomainName;
import dev.fixwright.certificate.KeptCertificate;
import dev.fixwright.certificate.KeptCertificates;
import java.util.List;

/** The certificates that were issued for the domains of a tenant. Never their private keys. */
final class CertificateRoutes {
    private static final String TAG = "certificates";
    private static final int USUAL = 100;
    private static final Schema MOMENT = Schema.text().format("date-time");

    private static final Schema CERTIFICATE = Schema.object()
            .named("Certificate")
            .requires("id", Schema.text())
            .requires("domain", Schema.text())
            .requires("names", Schema.list(Schema.text()))
            .requires("serial", Schema.text().described("Hexadecimal."))
            .requires("issuer", Schema.text())
            .requires("key", Schema.text().described("The kind of its key, such as ec-p256."))
            .requires("directory", Schema.text().described("The ACME directory of the authority."))
            .requires("notBefore", MOMENT)
            .requires("notAfter", MOMENT)
            .requires("renewAt", MOMENT)
            .requires("issuedAt", MOMENT)
            .requires("current", Schema.flag().described("Whether the domain has it now."))
            .allows("chain", Schema.text().described("In PEM form, the domain's certificate first."));

    private final KeptCertificates certificates;

    CertificateRoutes(KeptCertificates certificates) {
        this.certificates = certificates;
    }

    List<Route> all() {
        return List.of(list(), one());
    }

    private Route list() {
        return Route.get("/tenant/certificates")
                .called("listCertificates", TAG, "List the certificates that domains have now")
                .needs(Permission.VIEW_CODE_SCANS)
                .takes(
                        Ask.limit(500, USUAL),
                        Parameter.query(
                                "cursor",
                                "A domain; those after it follow: nextCursor of the answer before.",
                                Schema.text().atMost(300)))
                .answers(
                        200,
                        "The certificates, by domain.",
                        Schema.object()
                                .named("Certificates")
                                .requires("status", Schema.word(List.of("success")))
                                .requires("certificates", Schema.list(CERTIFICATE))
                                .requires("nextCursor", Schema.text().orNull()))
                .by(this::list);
    }

    private Answer list(Request request) {
        String tenant = Ask.tenant(request);
        int limit = Ask.limit(request, USUAL);
        String after = request.optionalText("cursor")
                .map(domain -> tenant + "\n" + domain)
                .orElse("");
        List<KeptCertificate> found = certificates.current(TenantScope.of(tenant), after, limit + 1);
        List<KeptCertificate> shown = found.subList(0, Math.min(limit, found.size()));
        ObjectNode body = Replies.success();
        body.set("certificates", BacklogJson.list(shown.stream(), CertificateRoutes::json));
        body.put("nextCursor", found.size() > limit ? shown.get(limit - 1).domain() : null);
        return Answer.ok(body);
    }

    private Route one() {
        return Route.get("/tenant/certificates/{domain}")
                .called("getCertificate", TAG, "The certificate of a domain, and those before it")
                .needs(Permission.VIEW_CODE_SCANS)
                .takes(Parameter.path(
                        "domain", "The name it was ordered for.", Schema.text().atMost(300)))
                .answers(
                        200,
                        "The certificate with its chain.",
                        Schema.object()
                                .named("CertificateAnswer")
                                .requires("status", Schema.word(List.of("success")))
                                .requires("certificate", CERTIFICATE)
                                .requires("former", Schema.list(CERTIFICATE).described("The newest first.")))
                .by(this::one);
    }

    private Answer one(Request request) {
        TenantScope scope = TenantScope.of(Ask.tenant(request));
        List<KeptCertificate> all = DomainName.of(request.text("domain"))
                .map(domain -> certificates.of(scope, domain))
                .orElse(List.of());
        KeptCertificate current = all.stream()
                .filter(KeptCertificate::current)
                .findFirst()
                .orElseThrow(() -> RefusedException.notFound("Certificate not found."));
        ObjectNode body = Replies.success();
        body.set("certificate", json(current).put("chain", current.chain()));
        body.set("former", BacklogJson.list(all.stream().filter(one -> !one.current()), CertificateRoutes::json));
        return Answer.ok(body);
    }

    private static ObjectNode json(KeptCertificate certificate) {
        ObjectNode json = certificate.json();
        json.remove("tenant");
        return json;
    }
}
