package cards;

import io.pebbletemplates.pebble.PebbleEngine;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;

class CardText {
    private final PebbleEngine engine = new PebbleEngine();

    String congratulate(Map<String, Object> person, String wish) throws IOException {
        Map<String, Object> values = new HashMap<>(person);
        String text = "Dear {{ first }}, {{ wish | raw }}!";
        values.put("wish", String.valueOf(wish));
        var template = engine.getLiteralTemplate(text);
        StringWriter out = new StringWriter();
        template.evaluate(out, values);
        return out.toString();
    }
}
