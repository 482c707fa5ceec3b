package meter;

import java.util.function.Supplier;

class Meter {
    int count;

    <N extends Number> void add(Supplier<N> value) {
        count += value.get().longValue();
    }
}
