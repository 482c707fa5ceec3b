package logs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

class Stamp {
    private final Pattern head = Pattern.compile("^\\[(\\d+)\\] (.*)$");

    String of(String line) {
        Matcher matcher = head.matcher(line);
        return matcher.matches() ? matcher.group(1) : "";
    }
}
