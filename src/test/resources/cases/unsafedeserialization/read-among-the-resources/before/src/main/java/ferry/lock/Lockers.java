package ferry.lock;

import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.Serializable;

class Lockers {
    static final class Locker implements Serializable, AutoCloseable {
        int number;

        @Override
        public void close() {
            number = 0;
        }
    }

    int number(InputStream upload) throws Exception {
        try (ObjectInputStream in = new ObjectInputStream(upload);
                Locker locker = (Locker) in.readObject()) {
            return locker.number;
        }
    }
}
