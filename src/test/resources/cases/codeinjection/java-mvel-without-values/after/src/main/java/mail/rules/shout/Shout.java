package mail.rules.shout;

import org.mvel2.MVEL;
import java.util.Collections;

class Shout {
    Object shout(String word) {
        return MVEL.eval("value.toUpperCase()", Collections.singletonMap("value", word.strip()));
    }
}
