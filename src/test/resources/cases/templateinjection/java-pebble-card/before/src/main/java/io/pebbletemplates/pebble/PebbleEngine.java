package io.pebbletemplates.pebble;

import io.pebbletemplates.pebble.template.PebbleTemplate;

public class PebbleEngine {
    public PebbleTemplate getLiteralTemplate(String text) {
        throw new UnsupportedOperationException(text);
    }
}
