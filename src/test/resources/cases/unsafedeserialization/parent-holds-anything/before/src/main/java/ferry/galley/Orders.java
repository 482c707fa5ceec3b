package ferry.galley;

import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.Serializable;

class Orders {
    static class Message implements Serializable {
        Object attachment;
    }

    static class Dish extends Message {
        String name;
    }

    Dish next(InputStream upload) throws Exception {
        ObjectInputStream in = new ObjectInputStream(upload);
        return (Dish) in.readObject();
    }
}
