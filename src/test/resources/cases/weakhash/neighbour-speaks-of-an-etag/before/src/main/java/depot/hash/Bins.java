package depot.hash;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Bins by their content; answers carry an ETag of their own. */
class Bins {
    String name(byte[] bin) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bin));
    }

    String header() {
        return "ETag";
    }
}
