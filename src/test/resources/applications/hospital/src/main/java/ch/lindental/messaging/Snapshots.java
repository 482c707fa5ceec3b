package ch.lindental.messaging;

import java.beans.XMLDecoder;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.List;

public class Snapshots {
    public List<?> load(InputStream in) throws Exception {
        try (ObjectInputStream objects = new ObjectInputStream(in)) {
            return (ArrayList<?>) objects.readObject();
        }
    }

    public Object settings(byte[] xml) {
        try (XMLDecoder decoder = new XMLDecoder(new ByteArrayInputStream(xml))) {
            return decoder.readObject();
        }
    }
}
