package mail.rules.shout;

import org.mvel2.MVEL;

class Shout {
    Object shout(String word) {
        return MVEL.eval("'" + word.strip() + "'.toUpperCase()");
    }
}
