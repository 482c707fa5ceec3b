package org.markt.bean;

import java.util.Map;
import java.util.function.BiConsumer;

class Fields {
    void set(Map<String, String> parameters, BiConsumer<String, String> setter) {
        parameters.forEach(setter);
    }
}
