package dev.fixwright.fix.regexinjection;

import com.github.javaparser.ast.expr.Expression;
import dev.fixwright.syntax.java.StringParts;
import dev.fixwright.syntax.java.StringParts.Choice;
import dev.fixwright.syntax.java.StringParts.Part;
import dev.fixwright.syntax.java.StringParts.Text;
import java.util.IdentityHashMap;

/** Where the values of a composed regular expression stand in it. */
final class RegexPlaces {
    /** What surrounds a value. */
    enum Place {
        OUTSIDE,
        CHARACTER_CLASS,
        COUNT,
        QUOTED
    }

    private final IdentityHashMap<Expression, Place> places = new IdentityHashMap<>();
    private Place now = Place.OUTSIDE;
    private int depth;

    RegexPlaces(StringParts parts) {
        for (Part part : parts.parts()) {
            if (part instanceof Text text) {
                read(text.value());
            } else if (part instanceof Choice choice) {
                read(choice.values().get(0));
            } else {
                places.put(part.node(), now);
            }
        }
    }

    Place of(Expression value) {
        return places.getOrDefault(value, Place.OUTSIDE);
    }

    private void read(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escape = c == '\\' && i + 1 < text.length();
            if (now == Place.QUOTED) {
                if (escape && text.charAt(i + 1) == 'E') {
                    now = Place.OUTSIDE;
                    i++;
                }
            } else if (escape) {
                if (text.charAt(i + 1) == 'Q' && now == Place.OUTSIDE) {
                    now = Place.QUOTED;
                }
                i++;
            } else {
                character(c);
            }
        }
    }

    private void character(char c) {
        if (c == '[') {
            depth++;
            now = Place.CHARACTER_CLASS;
        } else if (c == ']' && now == Place.CHARACTER_CLASS) {
            depth--;
            now = depth == 0 ? Place.OUTSIDE : now;
        } else if (now == Place.OUTSIDE && c == '{') {
            now = Place.COUNT;
        } else if (now == Place.COUNT && c == '}') {
            now = Place.OUTSIDE;
        }
    }
}
