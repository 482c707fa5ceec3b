package files;

import java.util.Arrays;

final class Ranges {
    static byte[] part(byte[] all, long from, long count) {
        return Arrays.copyOfRange(all, (int) from, (int) Math.min(from + count, all.length));
    }
}
