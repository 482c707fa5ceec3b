package dev.fixwright.remediation;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a change of a text back, also where other lines of it were changed since. */
final class Undoing {
    private Undoing() {}

    /** The text of now without what led from {@code before} to {@code after}; empty where those lines were changed since. */
    static Optional<String> of(String before, String after, String now) {
        if (now.equals(before)) {
            return Optional.of(now);
        }
        List<String> changed = lines(after);
        List<AbstractDelta<String>> since = DiffUtils.diff(changed, lines(now)).getDeltas();
        List<String> undone = new ArrayList<>(lines(now));
        List<AbstractDelta<String>> back =
                new ArrayList<>(DiffUtils.diff(changed, lines(before)).getDeltas());
        // From the end on, so that what comes earlier stays where it is.
        for (int i = back.size() - 1; i >= 0; i--) {
            AbstractDelta<String> delta = back.get(i);
            if (since.stream().anyMatch(other -> touch(delta, other))) {
                return Optional.empty();
            }
            int start = delta.getSource().getPosition() + moved(since, delta);
            undone.subList(start, start + delta.getSource().size()).clear();
            undone.addAll(start, delta.getTarget().getLines());
        }
        return Optional.of(String.join("", undone));
    }

    /** Neighbouring lines count as the same place, as they do for git. */
    private static boolean touch(AbstractDelta<String> one, AbstractDelta<String> other) {
        return one.getSource().getPosition() <= end(other) && other.getSource().getPosition() <= end(one);
    }

    private static int end(AbstractDelta<String> delta) {
        return delta.getSource().getPosition() + delta.getSource().size();
    }

    /** By how many lines a place has moved. */
    private static int moved(List<AbstractDelta<String>> since, AbstractDelta<String> place) {
        return since.stream()
                .filter(delta ->
                        delta.getSource().getPosition() < place.getSource().getPosition())
                .mapToInt(delta -> delta.getTarget().size() - delta.getSource().size())
                .sum();
    }

    /** With their ends. */
    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)"));
    }
}
