package dev.fixwright.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.certificate.KeptCertificate;
import dev.fixwright.certificate.PemCertificates;
import java.io.PrintWriter;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Certificates for people, in UTC, and for programs. */
final class CertificateText {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FORMAT = 1;

    private final PrintWriter out;

    CertificateText(Terminal terminal) {
        this.out = terminal.out();
    }

    static String json(List<KeptCertificate> certificates) throws JsonProcessingException {
        ObjectNode json = JSON.createObjectNode().put("format", FORMAT);
        certificates.stream().map(KeptCertificate::json).forEach(json.putArray("certificates")::add);
        return text(json);
    }

    static String json(KeptCertificate certificate, List<KeptCertificate> others) throws JsonProcessingException {
        ObjectNode json = JSON.createObjectNode().put("format", FORMAT);
        json.set("certificate", certificate.json().put("chain", certificate.chain()));
        others.stream().map(KeptCertificate::json).forEach(json.putArray("others")::add);
        return text(json);
    }

    private static String text(ObjectNode json) throws JsonProcessingException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }

    void list(List<KeptCertificate> certificates) {
        if (certificates.isEmpty()) {
            out.println("There is no certificate yet. What the action acme orders appears here.");
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("DOMAIN", "TENANT", "SERIAL", "ENDS", "RENEWED FROM"));
        for (KeptCertificate one : certificates) {
            rows.add(List.of(
                    one.domain(),
                    one.tenant(),
                    one.serial(),
                    AccessText.minute(one.leaf().getNotAfter().toInstant()),
                    AccessText.minute(one.renewAt())));
        }
        TextTable.print(out, rows);
    }

    void show(KeptCertificate certificate, List<KeptCertificate> others) {
        X509Certificate leaf = certificate.leaf();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("domain", certificate.domain()));
        rows.add(List.of("tenant", certificate.tenant()));
        rows.add(List.of("names", String.join(", ", new TreeSet<>(PemCertificates.names(leaf)))));
        rows.add(List.of("serial", certificate.serial()));
        rows.add(List.of("key", certificate.key()));
        rows.add(List.of("issuer", PlainText.line(leaf.getIssuerX500Principal().getName())));
        rows.add(List.of("directory", certificate.directory()));
        rows.add(List.of(
                "valid",
                AccessText.minute(leaf.getNotBefore().toInstant()) + " to "
                        + AccessText.minute(leaf.getNotAfter().toInstant())));
        if (certificate.current()) {
            rows.add(List.of("renewed", "from " + AccessText.minute(certificate.renewAt())));
        }
        for (KeptCertificate other : others) {
            rows.add(List.of(
                    other.current() ? "current" : "former",
                    other.serial() + ", valid to "
                            + AccessText.minute(other.leaf().getNotAfter().toInstant())));
        }
        TextTable.print(out, rows);
    }
}
