package dev.fixwright.certificate.acme;

import dev.fixwright.certificate.PemCertificates;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certification authority of the test's own, and what it signs. */
public final class TestAuthority {
    private final KeyPair key;
    private final X509Certificate root;

    private TestAuthority(KeyPair key, X509Certificate root) {
        this.key = key;
        this.root = root;
    }

    /** A certificate with its key. */
    public record Signed(KeyPair key, X509Certificate certificate) {
        /** For a server that shows the certificate. */
        public SSLContext server() throws Exception {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            char[] password = "test".toCharArray();
            store.setKeyEntry("server", key.getPrivate(), password, new X509Certificate[] {certificate});
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, password);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        }

        void write(Path directory) throws IOException {
            Files.writeString(directory.resolve("cert.pem"), PemCertificates.write(List.of(certificate)));
            Files.writeString(
                    directory.resolve("key.pem"), KeyText.pem(key.getPrivate()).reveal());
        }
    }

    public static TestAuthority make() throws Exception {
        KeyPair key = ec("secp256r1");
        return new TestAuthority(key, certificate(key, "CN=Test Root", key, "CN=Test Root", true, List.of(), 30));
    }

    public X509Certificate root() {
        return root;
    }

    /** For names, with a new key on P-256. */
    public Signed sign(String subject, List<GeneralName> names, int days) throws Exception {
        return sign(ec("secp256r1"), subject, names, days);
    }

    public Signed sign(KeyPair subjectKey, String subject, List<GeneralName> names, int days) throws Exception {
        return new Signed(subjectKey, certificate(subjectKey, subject, key, "CN=Test Root", false, names, days));
    }

    public static KeyPair ec(String curve) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(curve));
        return generator.generateKeyPair();
    }

    public static KeyPair rsa(int bits) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(
            KeyPair subjectKey,
            String subject,
            KeyPair issuerKey,
            String issuer,
            boolean authority,
            List<GeneralName> names,
            int days)
            throws Exception {
        Instant from = Instant.now().minus(1, ChronoUnit.HOURS);
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                new X500Name(issuer),
                BigInteger.valueOf(System.nanoTime()),
                Date.from(from),
                Date.from(from.plus(days, ChronoUnit.DAYS)),
                new X500Name(subject),
                subjectKey.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        if (!names.isEmpty()) {
            builder.addExtension(
                    Extension.subjectAlternativeName, false, new GeneralNames(names.toArray(new GeneralName[0])));
        }
        return new JcaX509CertificateConverter()
                .getCertificate(
                        builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuerKey.getPrivate())));
    }
}
