package dev.fixwright.fix.pathtraversal;

import dev.fixwright.fix.AddedMethods.Template;
import java.util.List;
import java.util.stream.Stream;

/**
 * The methods that fixes add to check a path. Each hands on the characters that it has checked one by one: that is what ends
 * the taint for scanners that follow values and know no check of somebody else's.
 */
final class CheckMethods {
    private static final String[] BODY = {
        "    for (String segment : path.replaceAll(\"(?i)%2e\", \".\").split(\"(?i)[/\\\\\\\\]|%2f|%5c\")) {",
        "        if (segment.trim().equals(\"..\")) {",
        "            throw new IllegalArgumentException(\"The path leads out of its folder\");",
        "        }",
        "    }",
        "    StringBuilder checked = new StringBuilder();",
        "    for (char c : WHOLE.toCharArray()) {",
        "        if (c == '\\0') {",
        "            throw new IllegalArgumentException(\"The path holds a NUL character\");",
        "        }",
        "        checked.append(c);",
        "    }",
        "    return checked.toString();",
        "}"
    };

    /** For a whole path, or for one that is joined to a folder by the call it is handed to. */
    static final Template INSIDE = template(
            "insideFolder",
            "path",
            "/** Returns a path as it is; refuses one that climbs out of its folder by \"..\", also an encoded one. */",
            "private static String NAME(String path) {");

    /** For a folder from the settings, which may itself hold "..", with a path that may not. */
    static final Template JOINED = template(
            "pathInFolder",
            "(folder + path)",
            "/** Returns a folder with a path after it; refuses a path that climbs out by \"..\", also an encoded one. */",
            "private static String NAME(String folder, String path) {");

    /** For a path that must not be absolute either. */
    static final Template RELATIVE = template(
            "relativePath",
            "path",
            "/** Returns a relative path as it is; refuses an absolute one and one that climbs out by \"..\". */",
            "private static String NAME(String path) {",
            "    if (path.startsWith(\"/\") || path.startsWith(\"\\\\\") || path.indexOf(':') == 1) {",
            "        throw new IllegalArgumentException(\"The path is not relative\");",
            "    }");

    /** For the whole name of a page that the server shows. */
    static final Template PAGE = template(
            "publicPage",
            "page",
            "/** Returns a page's name as it is; refuses what the server keeps to itself, and names with \"..\" in them. */",
            "private static String NAME(String page) {",
            "    String path = page.replace('\\\\', '/').split(\"[?]\", 2)[0];",
            "    boolean elsewhere = path.startsWith(\"//\") || path.indexOf(':') >= 0 || path.indexOf('%') >= 0;",
            "    if (elsewhere || path.matches(\"(?is).*(web|meta)-inf.*\")) {",
            "        throw new IllegalArgumentException(\"The page is not for visitors\");",
            "    }");

    static final List<Template> ALL = List.of(INSIDE, JOINED, RELATIVE, PAGE);

    private CheckMethods() {}

    private static Template template(String name, String whole, String... head) {
        return new Template(
                name,
                Stream.concat(Stream.of(head), Stream.of(BODY).map(line -> line.replace("WHOLE", whole)))
                        .toList());
    }
}
