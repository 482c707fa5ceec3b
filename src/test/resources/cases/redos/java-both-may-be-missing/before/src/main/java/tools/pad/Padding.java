package tools.pad;

import java.util.function.Predicate;
import java.util.regex.Pattern;

class Padding {
    private static final Predicate<String> BLANK = Pattern.compile("(?: *\t*)*").asMatchPredicate();

    boolean isBlank(String text) {
        return BLANK.test(text);
    }
}
