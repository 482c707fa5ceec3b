package ferry.bell;

import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;

class Bells {
    String last = "";

    void hear(InputStream upload) throws Exception {
        if (upload.available() > 0) {
            ObjectInputStream objects = new ObjectInputStream(upload);
            objects.setObjectInputFilter(ObjectInputFilter.Config.createFilter("java.lang.*;java.util.*;java.time.*;java.math.*;!*"));
            last = (String) objects.readObject();
        }
    }
}
