package tickets;

import java.util.regex.Pattern;

class SubjectMask {
    Pattern of(String mask) {
        String translated = Pattern.quote(mask).replace("*", "\\E.*\\Q");
        return Pattern.compile("^" + translated + "$");
    }
}
