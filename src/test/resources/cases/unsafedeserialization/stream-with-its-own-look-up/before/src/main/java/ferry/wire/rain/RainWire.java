package ferry.wire.rain;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;

class RainWire {
    Long millimetres(InputStream upload, ClassLoader plugins) throws Exception {
        ObjectInputStream in = new ObjectInputStream(upload) {
            @Override
            protected Class<?> resolveClass(ObjectStreamClass wanted) throws IOException, ClassNotFoundException {
                return Class.forName(wanted.getName(), false, plugins);
            }
        };
        return (Long) in.readObject();
    }
}
