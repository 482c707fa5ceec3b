package ferry.crew;

import java.io.ByteArrayInputStream;
import java.io.ObjectInputStream;
import java.util.ArrayList;

class Rosters {
    ArrayList restore(byte[] saved) throws Exception {
        ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(saved));
        ArrayList names = (ArrayList) in.readObject();
        in.close();
        return names;
    }
}
