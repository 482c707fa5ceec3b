package ferry.legacy;

import java.io.InputStream;
import java.io.ObjectInputStream;

class Import {
    String name(InputStream upload) throws Exception {
        return (String) new ObjectInputStream(upload).readObject();
    }
}
