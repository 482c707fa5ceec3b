package meter;

import java.util.function.Supplier;

class Meter {
    int count;

    <N extends Number> void add(Supplier<N> value) {
        count = Math.toIntExact(count + value.get().longValue());
    }
}
