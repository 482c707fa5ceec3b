package ferry.wire.fog;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.zip.GZIPInputStream;

class FogWire {
    String report(InputStream upload, boolean packed) throws Exception {
        ObjectInputStream in;
        if (packed) {
            in = new ObjectInputStream(new GZIPInputStream(upload));
            in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("java.lang.*;java.util.*;java.time.*;java.math.*;!*"));
        } else {
            in = new ObjectInputStream(upload);
            in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("java.lang.*;java.util.*;java.time.*;java.math.*;!*"));
        }
        return (String) in.readObject();
    }
}
