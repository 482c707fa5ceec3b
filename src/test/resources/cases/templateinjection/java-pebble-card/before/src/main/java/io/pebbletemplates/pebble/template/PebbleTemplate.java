package io.pebbletemplates.pebble.template;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

public interface PebbleTemplate {
    void evaluate(Writer out, Map<String, Object> values) throws IOException;
}
