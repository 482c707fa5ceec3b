package mail.rules;

import java.util.HashMap;
import java.util.Map;
import org.mvel2.MVEL;

class Greeting {
    Object of(String first, int hour) {
        Map<String, Object> values = new HashMap<>();
        values.put("hour", hour);
        values.put("first", String.valueOf(first));
        return MVEL.eval("(hour < 12 ? 'Good morning, ' : 'Hello, ') + first", values);
    }

    Object shout(String word) {
        return MVEL.eval("'" + word + "'.toUpperCase()");
    }
}
