package ferry.lost;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

class LostAndFound {
    static class Find implements Serializable {
        private transient Object thing;

        private void writeObject(ObjectOutputStream out) throws IOException {
            out.defaultWriteObject();
            out.writeObject(thing);
        }

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            in.defaultReadObject();
            thing = in.readObject();
        }
    }

    Find next(InputStream upload) throws Exception {
        ObjectInputStream objects = new ObjectInputStream(upload);
        return (Find) objects.readObject();
    }
}
