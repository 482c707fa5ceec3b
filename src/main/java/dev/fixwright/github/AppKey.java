package dev.fixwright.github;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Set;

/**
 * The app's private RSA key, from a PEM text as GitHub hands it out (PKCS#1) or as other tools convert it (PKCS#8). It
 * opens every installation, so it is never printed, and a file that others may read is refused.
 */
public final class AppKey {
    private static final String PKCS1 = "RSA PRIVATE KEY";
    private static final String PKCS8 = "PRIVATE KEY";

    /** Version 0 and the identifier of RSA: what PKCS#8 puts before a PKCS#1 key. */
    private static final byte[] PKCS8_START = {
        0x02,
        0x01,
        0x00,
        0x30,
        0x0d,
        0x06,
        0x09,
        0x2a,
        (byte) 0x86,
        0x48,
        (byte) 0x86,
        (byte) 0xf7,
        0x0d,
        0x01,
        0x01,
        0x01,
        0x05,
        0x00
    };

    private final PrivateKey key;

    private AppKey(PrivateKey key) {
        this.key = key;
    }

    /** Throws {@link IllegalArgumentException} with a text for the operator that does not repeat the key. */
    public static AppKey parse(String pem) {
        byte[] encoded = pem.contains("BEGIN " + PKCS1)
                ? sequence(join(PKCS8_START, element(0x04, content(pem, PKCS1))))
                : content(pem, PKCS8);
        try {
            return new AppKey(KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the app's private key is not an RSA key in PEM form", e);
        }
    }

    public static AppKey read(Path file) throws IOException {
        PosixFileAttributeView attributes = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (attributes != null) {
            Set<PosixFilePermission> permissions = attributes.readAttributes().permissions();
            if (permissions.contains(PosixFilePermission.OTHERS_READ)) {
                throw new IllegalArgumentException(
                        "everybody on this machine may read the app's private key; run: chmod 600 " + file);
            }
        }
        return parse(Files.readString(file, StandardCharsets.US_ASCII));
    }

    PrivateKey key() {
        return key;
    }

    private static byte[] content(String pem, String type) {
        String begin = "-----BEGIN " + type + "-----";
        int start = pem.indexOf(begin);
        int end = pem.indexOf("-----END " + type + "-----");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("the app's private key is not in PEM form: no line " + begin);
        }
        try {
            // Environment variables often carry the line ends as the two characters \ and n.
            String base64 = pem.substring(start + begin.length(), end).replace("\\n", "");
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the app's private key is not in PEM form: its text is not Base64", e);
        }
    }

    private static byte[] sequence(byte[] content) {
        return element(0x30, content);
    }

    private static byte[] element(int tag, byte[] content) {
        int length = content.length;
        byte[] head = length < 0x80
                ? new byte[] {(byte) tag, (byte) length}
                : new byte[] {(byte) tag, (byte) 0x82, (byte) (length >> 8), (byte) length};
        return join(head, content);
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] all = new byte[first.length + second.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    @Override
    public String toString() {
        return "AppKey[hidden]";
    }
}
