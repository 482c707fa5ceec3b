package dev.fixwright.fix.ssrf;

import dev.fixwright.fix.AddedMethods.Template;
import java.util.ArrayList;
import java.util.List;

/** The methods that a class gets, each of which refuses one way of leading a request elsewhere. */
final class AddressChecks {
    private static final String CLIMBING =
            ".replaceAll(\"(?i)%2e\", \".\").matches(\"(?is)(.*([/\\\\\\\\]|%2f|%5c))?\\\\.\\\\.(([/\\\\\\\\?#]|%2f|%5c).*)?\")";
    private static final String ELSEWHERE =
            "        throw new IllegalArgumentException(\"The value leads to another address\");";

    /** For a value behind a beginning that gives the host. */
    static final Template PART = template(
            "addressOnHost",
            "(before + part)",
            "/** Puts a value after the beginning of an address; refuses one that changes the host or climbs out of its path. */",
            "private static String NAME(String before, String value) {",
            "    String part = String.valueOf(value);",
            "    boolean hostEnded = before.matches(\"(?s)[^:/?#]+://[^/?#]+[/?#].*\");",
            "    boolean climbs = part" + CLIMBING + ";",
            "    if (climbs || part.indexOf('\\\\') >= 0 || !(hostEnded || part.startsWith(\"/\") || part.startsWith(\"?\"))) {",
            ELSEWHERE,
            "    }");

    /** For an address that is put together elsewhere and must begin with the text that gives the host. */
    static final Template WHOLE = template(
            "addressBelow",
            "address",
            "/** Returns an address that begins as it must; refuses one that leads elsewhere or climbs out of its path. */",
            "private static String NAME(String address, String start) {",
            "    String rest = address.startsWith(start) ? address.substring(start.length()) : \"..\";",
            "    boolean climbs = rest" + CLIMBING + ";",
            "    if (climbs || rest.indexOf('\\\\') >= 0) {",
            ELSEWHERE,
            "    }");

    /** For a text that is resolved against an address of the program's own. */
    static final Template RELATIVE = template(
            "relativeAddress",
            "address",
            "/** Returns an address within the host that it is resolved against; refuses one that names a host or scheme. */",
            "private static String NAME(String address) {",
            "    boolean absolute = address.strip().matches(\"(?s)([A-Za-z][A-Za-z0-9+.-]*:|[/\\\\\\\\]{2}).*\");",
            "    if (absolute || address.indexOf('\\\\') >= 0) {",
            ELSEWHERE,
            "    }");

    private AddressChecks() {}

    /** A method that ends by copying what it has checked, character by character. */
    private static Template template(String name, String checked, String... lines) {
        List<String> all = new ArrayList<>(List.of(lines));
        String copy = checked.equals("address") ? "checked" : "address";
        all.addAll(copying(checked, copy));
        return new Template(name, all);
    }

    static List<String> copying(String source, String copy) {
        return List.of(
                "    StringBuilder " + copy + " = new StringBuilder();",
                "    for (char c : " + source + ".toCharArray()) {",
                "        if (Character.isISOControl(c)) {",
                "            throw new IllegalArgumentException(\"The address holds a control character\");",
                "        }",
                "        " + copy + ".append(c);",
                "    }",
                "    return " + copy + ".toString();",
                "}");
    }
}
