package org.depot.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;

public class Attachments {
    public Object read(InputStream in) throws IOException, ClassNotFoundException {
        ObjectInputStream objects = new ObjectInputStream(in);
        return objects.readObject();
    }
}
