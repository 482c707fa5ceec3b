package choir.beans;

import java.beans.XMLDecoder;
import java.io.InputStream;

final class Beans {
    private Beans() {}

    static Object read(InputStream in) {
        XMLDecoder decoder = new XMLDecoder(in);
        return decoder.readObject();
    }
}
