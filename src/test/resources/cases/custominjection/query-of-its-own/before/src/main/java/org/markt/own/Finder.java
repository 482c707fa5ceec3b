package org.markt.own;

import java.util.function.Function;

class Finder {
    Object find(Function<String, Object> engine, String words) {
        return engine.apply("words:" + words);
    }
}
