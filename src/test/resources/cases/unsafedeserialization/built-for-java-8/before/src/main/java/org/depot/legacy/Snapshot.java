package org.depot.legacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;

public class Snapshot {
    public String read(InputStream in) throws IOException, ClassNotFoundException {
        return (String) new ObjectInputStream(in).readObject();
    }
}
