package tickets;

import java.util.regex.Pattern;

class SubjectMask {
    Pattern of(String mask) {
        String translated = mask.replaceAll("\\*", ".*");
        return Pattern.compile("^" + translated + "$");
    }
}
