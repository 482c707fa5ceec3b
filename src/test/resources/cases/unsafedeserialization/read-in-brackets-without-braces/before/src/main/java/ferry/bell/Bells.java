package ferry.bell;

import java.io.InputStream;
import java.io.ObjectInputStream;

class Bells {
    String last = "";

    void hear(InputStream upload) throws Exception {
        if (upload.available() > 0)
            last = (String) (new ObjectInputStream(upload)).readObject();
    }
}
