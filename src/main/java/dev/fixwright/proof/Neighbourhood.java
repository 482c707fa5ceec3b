package dev.fixwright.proof;

import dev.fixwright.syntax.outline.Outline;
import dev.fixwright.syntax.outline.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a fix may touch: the declaration that the alert lies in, what heads it, and every declaration that names one of these
 * or is named by it. Names are compared as they are written, so this says what may have to do with each other, never more.
 */
final class Neighbourhood {
    private final List<Place> known = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /**
     * A part with the version of the file that it stands in.
     *
     * @param start where it is touched
     * @param end where that ends
     */
    record Place(Outline outline, Part part, int start, int end) {
        Place(Outline outline, Part part) {
            this(outline, part, part.start(), part.start());
        }

        /** The fields that get their values where it is touched. */
        Set<String> sets() {
            return start == end ? Set.of() : FieldNames.setIn(outline.linesOf(start, end - 1), outline);
        }

        String text() {
            return outline.text(part);
        }

        boolean isPartOf(Place other) {
            return outline == other.outline && part == other.part;
        }

        /** Whether it is this part before or after the patch. */
        boolean isSameAs(Place other) {
            return outline.path().equals(other.outline.path()) && part.isSameAs(other.part);
        }
    }

    void add(Place place) {
        known.add(place);
    }

    /** Names that what is touched may have, or use. */
    void addNames(Collection<String> more) {
        names.addAll(more);
    }

    boolean has(Place place) {
        return known.stream().anyMatch(one -> one.isPartOf(place) || one.isSameAs(place));
    }

    /** Whether a place has to do with what is known. */
    boolean reaches(Place place) {
        return isLinked(place)
                || place.sets().stream().anyMatch(name -> known.stream().anyMatch(one -> mentions(one.text(), name)));
    }

    /**
     * Adds the declarations of some files that the alert's code names, and those that they name in turn; and what is in the
     * classes that are named so, other than those around the alert.
     */
    void follow(Collection<Outline> outlines) {
        List<Place> classes = outlines.stream()
                .flatMap(outline -> outline.parts().stream()
                        .filter(part -> part.is(Part.Kind.HEADER))
                        .map(part -> new Place(outline, part)))
                .filter(header -> known.stream().noneMatch(one -> heads(header, one)))
                .toList();
        List<Place> waiting = new ArrayList<>();
        for (Outline outline : outlines) {
            outline.parts().stream()
                    .filter(part -> part.is(Part.Kind.DECLARATION))
                    .map(part -> new Place(outline, part))
                    .filter(place -> !has(place))
                    .forEach(waiting::add);
        }
        for (int i = 0; i < known.size(); i++) {
            String text = known.get(i).text();
            waiting.removeIf(place -> {
                boolean named = place.part().names().stream().anyMatch(name -> mentions(text, name));
                return named && known.add(place);
            });
        }
        classes.stream().filter(this::isNamed).forEach(this::addMembers);
    }

    private boolean isNamed(Place header) {
        return header.part().names().stream()
                .anyMatch(name -> known.stream().anyMatch(one -> mentions(one.text(), name)));
    }

    private void addMembers(Place header) {
        header.outline().parts().stream()
                .filter(header.part()::heads)
                .map(part -> new Place(header.outline(), part))
                .filter(place -> !has(place))
                .forEach(known::add);
    }

    private boolean isLinked(Place place) {
        return names.stream().anyMatch(name -> place.part().names().contains(name) || mentions(place.text(), name))
                || known.stream().anyMatch(one -> one.isSameAs(place) || heads(place, one) || areLinked(one, place));
    }

    private static boolean heads(Place header, Place one) {
        return header.outline() == one.outline() && header.part().heads(one.part());
    }

    private static boolean areLinked(Place one, Place other) {
        return one.part().names().stream().anyMatch(name -> mentions(other.text(), name))
                || other.part().names().stream().anyMatch(name -> mentions(one.text(), name));
    }

    /** Whether a name stands in a text as a word; {@code on} does not in {@code runs-on}. */
    static boolean mentions(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (!goesOn(text, at - 1, -1) && !goesOn(text, at + name.length(), 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesOn(String text, int at, int step) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        int next = at + step;
        boolean hyphen = text.charAt(at) == '-' && next >= 0 && next < text.length();
        return Character.isJavaIdentifierPart(text.charAt(at)) || (hyphen && Character.isLetter(text.charAt(next)));
    }
}
