package ferry.task;

import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class Tasks {
    Future<String> read(ExecutorService pool, InputStream upload) {
        return pool.submit(() -> (String) new ObjectInputStream(upload).readObject());
    }
}
