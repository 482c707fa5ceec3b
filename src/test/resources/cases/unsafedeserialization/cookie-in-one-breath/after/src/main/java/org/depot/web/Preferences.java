package org.depot.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.Base64;
import java.util.Map;
import javax.servlet.http.Cookie;

public class Preferences {
    @SuppressWarnings("unchecked")
    public Map<String, String> of(Cookie cookie) throws IOException {
        byte[] bytes = Base64.getDecoder().decode(cookie.getValue());
        try {
            ObjectInputStream objects = new ObjectInputStream(new ByteArrayInputStream(bytes));
            objects.setObjectInputFilter(ObjectInputFilter.Config.createFilter("java.lang.*;java.util.*;java.time.*;java.math.*;!*"));
            return (Map<String, String>) objects.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }
}
