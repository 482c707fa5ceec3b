package dev.fixwright.fix.redos;

import dev.fixwright.fix.redos.RegexTerm.Group;
import dev.fixwright.fix.redos.RegexTerm.Other;
import java.util.List;
import java.util.Optional;

/** Another text for a repeated group, one with fewer ways to divide what it matches. */
final class SimplerGroup {
    private final String regex;
    private final RegexTerm term;
    private final Group group;
    private final List<RegexTerm> top;
    private final CharacterSets sets;
    private final ClearDivision clear;
    private final boolean observed;

    /**
     * @param term the repeated group
     * @param top the terms of the whole expression that stand in no group
     * @param observed whether somebody asks what the groups have captured
     */
    SimplerGroup(String regex, RegexTerm term, List<RegexTerm> top, CharacterSets sets, boolean observed) {
        this.regex = regex;
        this.term = term;
        this.group = (Group) term.atom();
        this.top = top;
        this.sets = sets;
        this.clear = new ClearDivision(sets);
        this.observed = observed;
    }

    /** The simpler text; empty where no rule fits. */
    Optional<String> text() {
        return group.choices().size() == 1 ? ofSequence(group.choices().get(0)) : ofChoices();
    }

    private Optional<String> ofSequence(List<RegexTerm> body) {
        List<RegexTerm> needed = body.stream().filter(one -> one.min() > 0).toList();
        if (body.size() == 1) {
            return ofOne(body.get(0));
        }
        if (needed.isEmpty() && body.stream().allMatch(one -> one.isSimple() && one.isGreedy() && one.isEndless())) {
            return observed && group.capturing()
                    ? Optional.empty()
                    : Optional.of(opening() + union(body) + closing() + "*");
        }
        if (needed.size() != 1 || !isRun(needed.get(0).inner())) {
            return Optional.empty();
        }
        RegexTerm run = needed.get(0).inner();
        boolean apart = body.stream().filter(one -> one != needed.get(0)).allMatch(one -> isApart(one, run.simple()));
        boolean keeps = keepsRuns(run.simple());
        if (!apart || (!keeps && observed && hasCaptures())) {
            return Optional.empty();
        }
        return Optional.of(regex.substring(term.start(), run.atomEnd())
                + (keeps ? "++" : "")
                + regex.substring(run.end(), term.end()));
    }

    /** Whether nothing behind a term can begin with a character of a set, so that a run may be taken for good. */
    private boolean keepsRuns(String set) {
        int at = top.indexOf(term);
        for (int i = at + 1; at >= 0 && i < top.size() && top.get(i).start() > term.start(); i++) {
            RegexTerm next = top.get(i).inner();
            if (next.atom() instanceof Other end && end.text().matches("\\$|\\\\[zZ]")) {
                return true;
            }
            if (!next.isSimple() || sets.overlap(next.simple(), set)) {
                return false;
            }
            if (next.min() > 0) {
                return true;
            }
        }
        return at >= 0;
    }

    private static boolean isRun(RegexTerm run) {
        return run.isSimple() && run.min() == 1 && run.isEndless() && run.isGreedy();
    }

    private boolean hasCaptures() {
        return QuickRegex.groups(List.of(List.of(term))).stream().anyMatch(one -> ((Group) one.atom()).capturing());
    }

    /** Whether a part that may be left out has no character of a set, and divides a text in one way itself. */
    private boolean isApart(RegexTerm part, String set) {
        if (part.min() > 0 || !part.isGreedy()) {
            return false;
        }
        if (part.isSimple()) {
            return !sets.overlap(part.simple(), set);
        }
        return part.max() == 1
                && part.atom() instanceof Group inner
                && inner.choices().stream()
                        .allMatch(choice -> choice.size() == 1
                                && choice.get(0).isSimple()
                                && choice.get(0).min() == 1
                                && !sets.overlap(choice.get(0).simple(), set))
                && !clear.overlap(inner);
    }

    private Optional<String> ofOne(RegexTerm inner) {
        boolean counted = inner.isSimple()
                && inner.isGreedy()
                && inner.min() >= 1
                && inner.max() >= 2
                && inner.max() + 1 >= 2 * inner.min()
                && term.min() == 1
                && !(observed && group.capturing());
        if (counted) {
            // Every number from the least on is a sum of allowed ones where two of the least follow on the most.
            return Optional.of(opening() + inner.simple() + "{" + inner.min() + ",}" + closing());
        }
        boolean repeated = inner.isSimple() && inner.isEndless() && inner.min() <= 1 && inner.isGreedy();
        if (!repeated) {
            return Optional.empty();
        }
        boolean none = inner.min() == 0 || term.min() == 0;
        if (!group.capturing()) {
            return Optional.of(inner.simple() + (none ? "*" : "+"));
        }
        if (!observed) {
            return Optional.of(
                    regex.substring(term.start(), group.bodyStart()) + inner.simple() + (none ? "*)" : "+)"));
        }
        return inner.min() == 0
                ? Optional.empty()
                : Optional.of(regex.substring(term.start(), term.atomEnd()) + (none ? "?" : ""));
    }

    private Optional<String> ofChoices() {
        boolean single = group.choices().stream()
                .allMatch(choice -> choice.size() == 1
                        && choice.get(0).isSimple()
                        && (choice.get(0).isOnce() || isRun(choice.get(0))));
        if (!single || (observed && group.capturing())) {
            return Optional.empty();
        }
        List<RegexTerm> parts =
                group.choices().stream().map(choice -> choice.get(0)).toList();
        boolean plain = parts.stream().allMatch(RegexTerm::isOnce) && !clear.overlap(group);
        return plain
                ? Optional.empty()
                : Optional.of(opening() + union(parts) + closing() + (term.min() == 0 ? "*" : "+"));
    }

    private String opening() {
        return group.capturing() ? regex.substring(term.start(), group.bodyStart()) : "";
    }

    private String closing() {
        return group.capturing() ? ")" : "";
    }

    /** One set of the characters of all. */
    private static String union(List<RegexTerm> parts) {
        StringBuilder set = new StringBuilder("[");
        for (RegexTerm part : parts) {
            String text = part.simple();
            boolean plainClass = text.matches("\\[[^\\[\\]&^][^\\[\\]&]*]");
            if (plainClass) {
                set.append(text, 1, text.length() - 1);
            } else if (text.equals(".")) {
                return ".";
            } else {
                set.append(text.matches("[\\-^&]") ? "\\" + text : text);
            }
        }
        return set.append(']').toString();
    }
}
