package files;

import java.util.Arrays;

final class Ranges {
    static byte[] part(byte[] all, long from, long count) {
        return Arrays.copyOfRange(all, Math.toIntExact(from), Math.toIntExact(Math.min(from + count, all.length)));
    }
}
