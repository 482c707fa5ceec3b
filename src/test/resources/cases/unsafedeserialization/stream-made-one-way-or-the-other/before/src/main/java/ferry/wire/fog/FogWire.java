package ferry.wire.fog;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.zip.GZIPInputStream;

class FogWire {
    String report(InputStream upload, boolean packed) throws Exception {
        ObjectInputStream in;
        if (packed) {
            in = new ObjectInputStream(new GZIPInputStream(upload));
        } else {
            in = new ObjectInputStream(upload);
        }
        return (String) in.readObject();
    }
}
