package ferry.wire.tide;

import java.io.IOException;
import java.io.ObjectInputStream;

class TideWire {
    Integer[] levels(ObjectInputStream from) throws IOException, ClassNotFoundException {
        return (Integer[]) from.readObject();
    }

    Integer first(java.util.function.Supplier<ObjectInputStream> source) throws Exception {
        return (Integer) source.get().readObject();
    }
}
