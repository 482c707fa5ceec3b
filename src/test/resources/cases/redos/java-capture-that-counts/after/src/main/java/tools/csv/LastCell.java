package tools.csv;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

class LastCell {
    private static final Pattern ROW = Pattern.compile("(\\w++;?)*!");

    String last(String row) {
        Matcher matcher = ROW.matcher(row);
        return matcher.matches() ? matcher.group(1) : null;
    }
}
