package org.markt.job;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;

class StoredJob implements Serializable {
    private static final long serialVersionUID = 1;
    private String name;

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        System.setProperty("last.job", name);
    }
}
