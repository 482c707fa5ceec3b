package admin;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

class RuleForm {
    String check(String text, String sample) {
        try {
            return Pattern.compile(text).matcher(sample).find() ? "matches" : "does not match";
        } catch (PatternSyntaxException e) {
            return "line " + e.getIndex() + ": " + e.getDescription();
        }
    }
}
