package ferry.safe;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;

class SafeReader extends ObjectInputStream {
    SafeReader(InputStream in) throws IOException {
        super(in);
    }

    static String text(InputStream in) throws IOException, ClassNotFoundException {
        return (String) new SafeReader(in).readObject();
    }
}
