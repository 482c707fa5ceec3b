package ferry.staff;

import java.io.DataInputStream;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

class Shifts {
    enum Rank {
        MATE,
        MASTER;

        private final java.util.function.Supplier<String> label = this::name;
    }

    static class Entity implements Serializable {
        long id;
    }

    abstract static class Dated extends Entity {
        LocalDate day;
    }

    static final class Shift extends Dated {
        static Object lock = new Object();
        transient Object cached;
        Rank rank;
        List<Watch> watches;
    }

    record Watch(int hour, Port port) implements Serializable {}

    record Port(String name) implements Serializable {}

    Shift[] read(DataInputStream upload) throws Exception {
        ObjectInputStream in = new ObjectInputStream(upload);
        return (Shift[]) in.readObject();
    }
}
