package org.depot.legacy;

import java.beans.XMLDecoder;
import java.io.InputStream;

public class Beans {
    public Object bean(InputStream in) {
        return new XMLDecoder(in).readObject();
    }
}
