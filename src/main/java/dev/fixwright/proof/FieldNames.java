package dev.fixwright.proof;

import dev.fixwright.syntax.outline.Outline;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that lines of code give values to and that others of the file can use. */
final class FieldNames {
    private static final Pattern SET =
            Pattern.compile("(this\\.|self\\.|@)?([\\p{L}_$][\\p{L}\\p{N}_$]*)\\s*:?=(?![=~>])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]+");
    private static final Set<String> OF_IMPORTS =
            Set.of("import", "from", "using", "require", "const", "static", "as", "java", "javax", "System");

    private FieldNames() {}

    /** A field is what is called one where it is set, and what is declared as one. */
    static Set<String> setIn(String lines, Outline outline) {
        Set<String> names = new HashSet<>();
        Matcher found = SET.matcher(lines);
        while (found.find()) {
            String name = found.group(2);
            if (found.group(1) != null
                    || outline.parts().stream().anyMatch(part -> part.names().contains(name))) {
                names.add(name);
            }
        }
        return names;
    }

    /** What lines of imports bring, by any part of its name. */
    static Set<String> imported(String lines) {
        Set<String> names = new HashSet<>();
        Matcher words = WORD.matcher(lines);
        while (words.find()) {
            if (!OF_IMPORTS.contains(words.group())) {
                names.add(words.group());
            }
        }
        return names;
    }
}
