package dev.fixwright.fix.redos;

import java.util.List;

/**
 * A term of a regular expression of Java with its repetition.
 *
 * @param start the index of its first character
 * @param atomEnd just past what is repeated
 * @param end just past the repetition
 * @param min how often at least
 * @param max how often at most; {@link #ENDLESS} where there is no limit
 * @param mode how it takes: {@code +} as much as it can get for good, {@code ?} as little as it must, else it gives back
 */
record RegexTerm(Atom atom, int start, int atomEnd, int end, int min, int max, char mode) {
    static final int ENDLESS = -1;

    /** What is repeated. */
    sealed interface Atom {}

    /** One character of a set: a letter, an escape, a class in square brackets. */
    record Simple(String text) implements Atom {}

    /**
     * A group that has no meaning but to hold others.
     *
     * @param bodyStart the index just past its opening
     */
    record Group(boolean capturing, int bodyStart, List<List<RegexTerm>> choices) implements Atom {}

    /** Anything else, such as an anchor or a look ahead. */
    record Other(String text) implements Atom {}

    boolean isEndless() {
        return max == ENDLESS;
    }

    boolean isOnce() {
        return min == 1 && max == 1;
    }

    boolean isGreedy() {
        return mode == ' ';
    }

    /** Whether it takes all of a run and gives nothing back. */
    boolean isPossessive() {
        return mode == '+';
    }

    /** The one term that a group without a repetition holds, or this one. */
    RegexTerm inner() {
        return atom instanceof Group group
                        && isOnce()
                        && group.choices().size() == 1
                        && group.choices().get(0).size() == 1
                ? group.choices().get(0).get(0)
                : this;
    }

    boolean isSimple() {
        return atom instanceof Simple;
    }

    String simple() {
        return ((Simple) atom).text();
    }
}
