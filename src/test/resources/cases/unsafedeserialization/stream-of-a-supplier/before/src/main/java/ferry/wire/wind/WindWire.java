package ferry.wire.wind;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;

class WindWire {
    Double strength(InputStream upload) throws IOException, ClassNotFoundException {
        return (Double) open(upload).readObject();
    }

    private static ObjectInputStream open(InputStream upload) throws IOException {
        return new ObjectInputStream(upload);
    }
}
