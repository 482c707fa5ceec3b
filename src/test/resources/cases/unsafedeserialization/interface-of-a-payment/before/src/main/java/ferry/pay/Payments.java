package ferry.pay;

import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.Serializable;

class Payments {
    interface Payment extends Serializable {
        long cents();
    }

    long cents(InputStream upload) throws Exception {
        ObjectInputStream in = new ObjectInputStream(upload);
        return ((Payment) in.readObject()).cents();
    }
}
