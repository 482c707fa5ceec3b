package ferry.deck;

import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.Serializable;

class Deck {
    abstract static class Vehicle implements Serializable {
        int length;
    }

    static class Load implements Serializable {
        Vehicle first;
    }

    Load next(InputStream upload) throws Exception {
        ObjectInputStream in = new ObjectInputStream(upload);
        return (Load) in.readObject();
    }
}
