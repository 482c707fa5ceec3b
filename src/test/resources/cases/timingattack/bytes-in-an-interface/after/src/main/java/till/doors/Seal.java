package till.doors;

import java.security.MessageDigest;
import java.util.Arrays;

interface Seal {
    byte[] sign(String text);

    default boolean isSealed(String text, byte[] signature) {
        return MessageDigest.isEqual(sign(text), signature);
    }
}
