package ferry.wire.ice;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;

class IceWire {
    String report(InputStream upload) throws Exception {
        ObjectInputStream in;
        in = open(upload);
        return (String) in.readObject();
    }

    private ObjectInputStream open(InputStream upload) throws IOException {
        return new ObjectInputStream(upload);
    }
}
