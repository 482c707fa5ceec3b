package dev.fixwright.fix.hostnameregexp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dots in a regular expression's source that stand for any character, though a host name's own dots are meant. */
final class HostDots {
    private static final String TOP =
            "(?:com|org|net|edu|gov|io|co|uk|de|fr|eu|us|ca|au|jp|in|nl|ch|at|se|no|dev|app|cloud|info|biz|me|tv|ai)";
    private static final Pattern HOST = Pattern.compile(
            "(?:(?:[a-zA-Z0-9-]+|\\*|\\+|\\)|\\]|\\})(?:\\\\*\\.)(?:\\)[?*+]?)?)+(?:[a-zA-Z0-9-]+\\\\*\\.)*" + TOP
                    + "(?![a-zA-Z0-9-])");
    private static final Pattern DOT = Pattern.compile("(?<!\\\\)(?<=[a-zA-Z0-9*+)\\]}-])\\.(?=\\)?[?*+]?[a-zA-Z0-9])");

    private HostDots() {}

    static boolean hasHost(String source) {
        return HOST.matcher(source).find();
    }

    /** Where the dots stand. */
    static List<Integer> of(String source) {
        List<Integer> places = new ArrayList<>();
        Matcher host = HOST.matcher(source);
        while (host.find()) {
            Matcher dot = DOT.matcher(host.group());
            while (dot.find()) {
                places.add(host.start() + dot.start());
            }
        }
        return places;
    }
}
