package mail.rules.shout;

import org.mvel2.MVEL;
import java.util.Map;

class Shout {
    Object shout(String word) {
        return MVEL.eval("value.toUpperCase()", Map.of("value", word.strip()));
    }
}
