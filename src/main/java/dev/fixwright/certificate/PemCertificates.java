package dev.fixwright.certificate;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Certificates as text in PEM form. */
public final class PemCertificates {
    private static final Pattern BLOCK = Pattern.compile(
            "-----BEGIN CERTIFICATE-----\\s*([A-Za-z0-9+/=\\s]{1,60000}?)\\s*-----END CERTIFICATE-----");

    private static final int DNS_NAME = 2;

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

    /** The domains that a certificate is for. */
    public static Set<String> names(X509Certificate certificate) {
        Set<String> names = new HashSet<>();
        try {
            Collection<List<?>> alternatives = certificate.getSubjectAlternativeNames();
            if (alternatives != null) {
                alternatives.stream()
                        .filter(one -> one.get(0).equals(DNS_NAME))
                        .forEach(one -> names.add(((String) one.get(1)).toLowerCase(Locale.ROOT)));
            }
        } catch (CertificateException e) {
            return Set.of();
        }
        return names;
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
