package ch.lindental.crypto;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

public final class Fingerprints {
    private static final String ALGORITHM = "MD5";

    private Fingerprints() {
    }

    public static boolean same(byte[] one, byte[] other) throws NoSuchAlgorithmException {
        return MessageDigest.isEqual(of(one), of(other));
    }

    private static byte[] of(byte[] content) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance(ALGORITHM).digest(content);
    }

    public static String ofStream(InputStream in) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA1");
        try (DigestInputStream through = new DigestInputStream(in, digest)) {
            through.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    public static String etag(String page) {
        return '"' + DigestUtils.sha1Hex(page) + '"';
    }
}
