package dev.fixwright.certificate;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Certificates as text in PEM form. */
public final class PemCertificates {
    private static final Pattern BLOCK = Pattern.compile(
            "-----BEGIN CERTIFICATE-----\\s*([A-Za-z0-9+/=\\s]{1,60000}?)\\s*-----END CERTIFICATE-----");

    private PemCertificates() {}

    /** Those that can be read, in their order; nothing else in the text matters. */
    public static List<X509Certificate> read(String text) {
        List<X509Certificate> certificates = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            try {
                byte[] bytes = Base64.getMimeDecoder().decode(block.group(1));
                certificates.add((X509Certificate)
                        CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes)));
            } catch (CertificateException | IllegalArgumentException e) {
                return List.of();
            }
        }
        return certificates;
    }

    public static String write(List<X509Certificate> certificates) {
        StringBuilder text = new StringBuilder();
        certificates.forEach(one -> text.append(block("CERTIFICATE", encoded(one))));
        return text.toString();
    }

    /** One block of PEM with a line end after it. */
    public static String block(String name, byte[] bytes) {
        String base64 = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(bytes);
        return "-----BEGIN " + name + "-----\n" + base64 + "\n-----END " + name + "-----\n";
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read cannot be written", e);
        }
    }
}
