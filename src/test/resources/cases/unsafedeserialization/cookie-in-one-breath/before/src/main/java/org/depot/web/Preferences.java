package org.depot.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.Base64;
import java.util.Map;
import javax.servlet.http.Cookie;

public class Preferences {
    @SuppressWarnings("unchecked")
    public Map<String, String> of(Cookie cookie) throws IOException {
        byte[] bytes = Base64.getDecoder().decode(cookie.getValue());
        try {
            return (Map<String, String>) new ObjectInputStream(new ByteArrayInputStream(bytes)).readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }
}
