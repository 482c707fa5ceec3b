package org.depot.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.Serializable;

public class Drafts {
    static class Draft implements Serializable {
        private static final long serialVersionUID = 1L;

        Object body;
    }

    Draft read(InputStream in) throws IOException, ClassNotFoundException {
        ObjectInputStream objects = new ObjectInputStream(in);
        return (Draft) objects.readObject();
    }
}
