package dev.fixwright.api.admin;

import dev.fixwright.access.Permission;
import dev.fixwright.access.RefusedException;
import dev.fixwright.api.Answer;
import dev.fixwright.api.Parameter;
import dev.fixwright.api.Request;
import dev.fixwright.api.Route;
import dev.fixwright.api.Schema;
import dev.fixwright.certificate.acme.Exports;
import dev.fixwright.certificate.acme.IssuedCertificate.Material;

/** /admin/certificates/{certificate}/export: the private key of a certificate, for the operator at the machine itself. */
final class CertificateRoute {
    private CertificateRoute() {}

    static Route of(Exports exports) {
        return Route.post(AdminFace.PREFIX + "/certificates/{certificate}/export")
                .called("exportCertificate", "certificates", "Hands out the private key of a certificate")
                .described("Only to the command line on the server's own machine: fixwright certificate export.")
                .needs(Permission.MANAGE_TENANTS)
                .showingSecret()
                .takes(Parameter.path("certificate", "Its id", Schema.text().atMost(100)))
                .answers(
                        200,
                        "What only the server that uses the certificate may have",
                        Schema.object()
                                .named("ExportedCertificate")
                                .requires("key", Schema.text().described("In PEM form (PKCS#8)."))
                                .requires("pkcs12", Schema.text().described("In Base64."))
                                .requires("pkcs12Password", Schema.text()))
                .by(request -> exported(exports, request));
    }

    private static Answer exported(Exports exports, Request request) {
        if (!request.caller().isCommandLine()) {
            throw RefusedException.forbidden(
                    "Private keys are handed out on the server's own machine only: fixwright" + " certificate export.");
        }
        Material material = exports.export(request.caller().actor(), request.text("certificate"));
        return Answer.ok(AccessJson.object()
                .put("key", material.key().reveal())
                .put("pkcs12", material.pkcs12().reveal())
                .put("pkcs12Password", material.pkcs12Password().reveal()));
    }
}
