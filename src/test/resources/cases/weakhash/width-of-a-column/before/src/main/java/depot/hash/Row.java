package depot.hash;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

class Row {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{32}");
    String hash;

    void fill(byte[] file) throws NoSuchAlgorithmException {
        hash = HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(file));
    }

    boolean isWhole() {
        return HASH.matcher(hash).matches();
    }
}
