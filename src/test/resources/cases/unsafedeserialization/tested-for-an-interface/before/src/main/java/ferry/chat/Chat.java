package ferry.chat;

import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.Collection;

class Chat {
    int count(InputStream upload) throws Exception {
        ObjectInputStream in = new ObjectInputStream(upload);
        Object read = in.readObject();
        if (read instanceof Runnable) {
            throw new IllegalArgumentException("not a list");
        }
        return read instanceof Collection<?> many ? many.size() : 1;
    }
}
