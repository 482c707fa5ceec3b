package dev.fixwright.fix.ldapinjection;

import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Slot;
import dev.fixwright.syntax.java.StringParts;
import dev.fixwright.syntax.java.StringParts.Choice;
import dev.fixwright.syntax.java.StringParts.Part;
import dev.fixwright.syntax.java.StringParts.Text;
import dev.fixwright.syntax.java.StringParts.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads composed LDAP search filters. */
final class LdapFilters {
    private static final Set<String> HARMLESS = Set.of(
            "int", "long", "short", "byte", "boolean", "java.lang.Integer", "java.lang.Long", "java.lang.Boolean");

    private LdapFilters() {}

    /**
     * What a filter says about its values.
     *
     * @param slots the values that attributes are compared with
     * @param arguments how many arguments the filter's text asks for already
     * @param obstacle why some value cannot become an argument
     */
    record Reading(List<Slot> slots, int arguments, Optional<String> obstacle) {}

    static Reading read(JavaFile file, StringParts text, String special) {
        List<Slot> slots = new ArrayList<>();
        Optional<String> obstacle = text.obstacle();
        int arguments = 0;
        StringBuilder before = new StringBuilder();
        List<Part> parts = text.parts();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part instanceof Value value) {
                boolean harmless = file.types()
                        .typeOf(value.node())
                        .filter(HARMLESS::contains)
                        .isPresent();
                if (isCompared(before)) {
                    slots.add(Slot.of(i));
                } else if (!harmless && obstacle.isEmpty()) {
                    obstacle = Optional.of("`" + file.text(value.node()) + "` is part of the filter itself, such as an"
                            + " attribute's name, and only values can become arguments");
                }
                before.append('v');
            } else {
                String constant = part instanceof Text written
                        ? written.value()
                        : ((Choice) part).values().get(0);
                arguments = Math.max(arguments, highest(constant));
                if (obstacle.isEmpty() && constant.replaceAll("\\{\\d+}", "").matches("(?s).*[" + special + "].*")) {
                    obstacle = Optional.of("the filter has braces or quotes of its own, which mean something else in a"
                            + " filter with arguments");
                }
                before.append(constant);
            }
        }
        return new Reading(slots, arguments, obstacle);
    }

    private static int highest(String constant) {
        int highest = 0;
        Matcher matcher = Pattern.compile("\\{(\\d+)}").matcher(constant);
        while (matcher.find()) {
            highest = Math.max(highest, Integer.parseInt(matcher.group(1)) + 1);
        }
        return highest;
    }

    /** Whether the text so far ends behind the equals sign of a comparison. */
    private static boolean isCompared(CharSequence before) {
        for (int i = before.length() - 1; i >= 0; i--) {
            char c = before.charAt(i);
            if (c == '(' || c == ')') {
                return false;
            }
            if (c == '=') {
                return true;
            }
        }
        return false;
    }
}
