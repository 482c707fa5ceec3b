package dev.fixwright.cli;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** What people type to look at a checkout with git, wherever they are. */
record GitCommand(Path directory) {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:~+-]+");

    /** A whole command line, such as {@code git -C shop log -p HEAD..fixes}. */
    String of(String arguments) {
        String name = directory.toString();
        String at = name.isEmpty() || name.equals(".") ? "" : "-C " + word(name) + " ";
        return "git " + at + arguments;
    }

    private static String word(String name) {
        return PLAIN.matcher(name).matches() ? name : "'" + name.replace("'", "'\\''") + "'";
    }
}
