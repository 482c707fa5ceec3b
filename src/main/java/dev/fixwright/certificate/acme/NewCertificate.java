package dev.fixwright.certificate.acme;

import dev.fixwright.certificate.PemCertificates;
import dev.fixwright.secret.Secret;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an authority issued for a key pair of ours, the domain's certificate first. */
record NewCertificate(KeyPair key, List<X509Certificate> chain) {
    private static final String ALIAS = "certificate";

    NewCertificate {
        chain = List.copyOf(chain);
    }

    X509Certificate leaf() {
        return chain.get(0);
    }

    /** As people and programs compare it: hexadecimal, lower case. */
    String serial() {
        return leaf().getSerialNumber().toString(16);
    }

    /** Why it is not what was ordered; empty where it is. Nothing is taken on trust that ends up on a server. */
    static Optional<String> misfit(KeyPair key, List<X509Certificate> chain, Collection<String> names) {
        if (chain.isEmpty()) {
            return Optional.of("there is no certificate in it");
        }
        X509Certificate leaf = chain.get(0);
        if (!leaf.getPublicKey().equals(key.getPublic())) {
            return Optional.of("the certificate is for another key");
        }
        Set<String> missing = new HashSet<>(names);
        missing.removeAll(PemCertificates.names(leaf));
        if (!missing.isEmpty()) {
            return Optional.of("the certificate is not for " + String.join(", ", missing));
        }
        for (int i = 1; i < chain.size(); i++) {
            try {
                chain.get(i - 1).verify(chain.get(i).getPublicKey());
            } catch (GeneralSecurityException e) {
                return Optional.of("certificate " + i + " of the chain is not signed by the next one");
            }
        }
        return Optional.empty();
    }

    /** The key and the chain in one file, which only the password opens. */
    byte[] pkcs12(Secret password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            char[] characters = password.reveal().toCharArray();
            store.setKeyEntry(ALIAS, key.getPrivate(), characters, chain.toArray(new Certificate[0]));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            store.store(bytes, characters);
            return bytes.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("a new certificate cannot be written as PKCS#12", e);
        }
    }

    static Secret newPassword() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return new Secret(HexFormat.of().formatHex(bytes));
    }
}
