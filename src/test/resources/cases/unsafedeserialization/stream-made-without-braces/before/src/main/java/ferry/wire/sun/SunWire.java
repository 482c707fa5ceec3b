package ferry.wire.sun;

import java.io.InputStream;
import java.io.ObjectInputStream;

class SunWire {
    String report(InputStream upload) throws Exception {
        ObjectInputStream in = null;
        if (upload != null)
            in = new ObjectInputStream(upload);
        return in == null ? "none" : (String) in.readObject();
    }
}
