package ferry.radio;

import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.Serializable;

class Calls {
    record Call(String station, Serializable body) implements Serializable {}

    Call next(InputStream upload) throws Exception {
        ObjectInputStream in = new ObjectInputStream(upload);
        return (Call) in.readObject();
    }
}
