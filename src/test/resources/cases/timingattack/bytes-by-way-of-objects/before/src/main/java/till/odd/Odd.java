package till.odd;

import java.util.Objects;

final class Odd {
    boolean isSame(byte[] digest, byte[] other) {
        return Objects.deepEquals(digest, other);
    }
}
