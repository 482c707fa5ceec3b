package ferry.staff;

import java.io.DataInputStream;
import java.io.ObjectInputFilter;
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
        in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("ferry.staff.Shifts$Shift;ferry.staff.Shifts$Dated;ferry.staff.Shifts$Entity;ferry.staff.Shifts$Rank;ferry.staff.Shifts$Watch;ferry.staff.Shifts$Port;java.lang.*;java.util.*;java.time.*;java.math.*;!*"));
        return (Shift[]) in.readObject();
    }
}
