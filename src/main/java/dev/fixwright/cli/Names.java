package dev.fixwright.cli;

import java.util.regex.Pattern;

/** Names that people give to things. */
final class Names {
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{0,199}[^\\p{Cntrl}\\s]");

    private Names() {}

    static void refuseUnlessName(String option, String text) {
        if (!NAME.matcher(text).matches()) {
            throw new BadInputException(option + " is a name of 1 to 200 visible characters");
        }
    }
}
