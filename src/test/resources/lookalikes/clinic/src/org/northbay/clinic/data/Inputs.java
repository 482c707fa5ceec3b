package org.northbay.clinic.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Odd ways for a value to travel. */
public class Inputs {
    public interface Step {
        String pass(String value);
    }

    public static class Twice implements Step {
        @Override
        public String pass(String value) {
            return new String(
                    Base64.getDecoder().decode(Base64.getEncoder().encode(value.getBytes(StandardCharsets.UTF_8))),
                    StandardCharsets.UTF_8);
        }
    }

    public static String viaMap(String value) {
        Map<String, String> map = new HashMap<>();
        map.put("a", "constant");
        map.put("b", value);
        return map.get("b");
    }

    public static String viaList(String value) {
        List<String> list = new ArrayList<>();
        list.add("first");
        list.add(value);
        list.add("last");
        list.remove(0);
        return list.get(0);
    }
}
