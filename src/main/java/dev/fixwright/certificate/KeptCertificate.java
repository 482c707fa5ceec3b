package dev.fixwright.certificate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Locale;
import java.util.TreeSet;

/**
 * A certificate as it is kept, without what is secret of it.
 *
 * @param serial hexadecimal
 * @param directory of the authority that issued it
 * @param chain in PEM form, the domain's certificate first
 * @param renewAt when it is ordered anew
 * @param current whether it is the one that the domain has now
 */
public record KeptCertificate(
        String uid,
        String tenant,
        String domain,
        String serial,
        String directory,
        String chain,
        Instant renewAt,
        Instant issuedAt,
        boolean current) {

    public X509Certificate leaf() {
        return PemCertificates.read(chain).get(0);
    }

    public Instant notAfter() {
        return leaf().getNotAfter().toInstant();
    }

    /** What kind of key it is for, as settings spell it. */
    public String key() {
        PublicKey key = leaf().getPublicKey();
        if (key instanceof RSAPublicKey rsa) {
            return "rsa-" + rsa.getModulus().bitLength();
        }
        return key instanceof ECPublicKey curve
                ? "ec-p" + curve.getParams().getCurve().getField().getFieldSize()
                : key.getAlgorithm().toLowerCase(Locale.ROOT);
    }

    /** As programs are told of it; without the chain. */
    public ObjectNode json() {
        X509Certificate leaf = leaf();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", uid)
                .put("tenant", tenant)
                .put("domain", domain)
                .put("serial", serial)
                .put("issuer", leaf.getIssuerX500Principal().getName())
                .put("key", key())
                .put("directory", directory)
                .put("notBefore", leaf.getNotBefore().toInstant().toString())
                .put("notAfter", leaf.getNotAfter().toInstant().toString())
                .put("renewAt", renewAt.toString())
                .put("issuedAt", issuedAt.toString())
                .put("current", current);
        new TreeSet<>(PemCertificates.names(leaf)).forEach(json.putArray("names")::add);
        return json;
    }
}
