package till.doors;

import java.util.Arrays;

interface Seal {
    byte[] sign(String text);

    default boolean isSealed(String text, byte[] signature) {
        return Arrays.equals(sign(text), signature);
    }
}
