package is.glacierhut;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

final class PinHash {
    private PinHash() {}

    static String of(String pin) throws GeneralSecurityException {
        MessageDigest sha = MessageDigest.getInstance("SHA-1");
        return HexFormat.of().formatHex(sha.digest(pin.getBytes(StandardCharsets.UTF_8)));
    }
}
