package dev.fixwright.fix.redos;

import dev.fixwright.fix.redos.RegexTerm.Group;
import dev.fixwright.fix.redos.RegexTerm.Other;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says the same as a regular expression in one that can divide a text in one way only. Its rules: what is repeated within
 * a repetition need not be repeated itself where nothing else must come with it, choices between single characters are one
 * set of characters, and a run at the end of a text begins where the run begins.
 */
final class QuickRegex {
    private static final int MOST_STEPS = 12;

    private final CharacterSets sets = new CharacterSets();
    private final boolean observed;
    private final Set<String> atoms = new LinkedHashSet<>();
    private List<RegexTerm> top = List.of();

    /** @param observed whether somebody asks what the groups have captured */
    QuickRegex(boolean observed) {
        this.observed = observed;
    }

    /** The quick one; empty where no rule fits, or where it would not be quick yet. */
    Optional<String> of(String regex) {
        String now = regex;
        for (int i = 0; i < MOST_STEPS; i++) {
            Optional<String> next = step(now);
            if (next.isEmpty()) {
                break;
            }
            now = next.get();
        }
        boolean changed = !now.equals(regex) && suspect(now).isEmpty();
        return changed && SameMatches.of(regex, now, List.copyOf(atoms), sets) ? Optional.of(now) : Optional.empty();
    }

    /** A group that may divide a text in more than one way. */
    Optional<String> suspect(String regex) {
        return RegexReader.read(regex)
                .flatMap(choices -> groups(choices).stream()
                        .filter(term -> term.isEndless() && !isClear((Group) term.atom()))
                        .findFirst()
                        .map(term -> regex.substring(term.start(), term.end())));
    }

    private Optional<String> step(String regex) {
        Optional<List<List<RegexTerm>>> choices = RegexReader.read(regex);
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        gather(choices.get());
        for (List<RegexTerm> choice : choices.get()) {
            Optional<String> trailing = trailing(regex, choice);
            if (trailing.isPresent()) {
                return trailing;
            }
        }
        List<RegexTerm> ends = new ArrayList<>();
        for (List<RegexTerm> choice : choices.get()) {
            ends.addAll(choice);
        }
        for (RegexTerm term : groups(choices.get())) {
            top = ends;
            boolean loops = term.isEndless() && term.min() <= 1 && term.isGreedy();
            Optional<String> simpler = loops ? simpler(regex, term, (Group) term.atom()) : Optional.empty();
            if (simpler.isPresent()) {
                return Optional.of(regex.substring(0, term.start()) + simpler.get() + regex.substring(term.end()));
            }
        }
        return Optional.empty();
    }

    private void gather(List<List<RegexTerm>> choices) {
        for (List<RegexTerm> choice : choices) {
            for (RegexTerm term : choice) {
                if (term.isSimple()) {
                    atoms.add(term.simple());
                } else if (term.atom() instanceof Group group) {
                    gather(group.choices());
                }
            }
        }
    }

    /** The groups of an expression, inner ones first. */
    private static List<RegexTerm> groups(List<List<RegexTerm>> choices) {
        List<RegexTerm> found = new ArrayList<>();
        for (List<RegexTerm> choice : choices) {
            for (RegexTerm term : choice) {
                if (term.atom() instanceof Group group) {
                    found.addAll(groups(group.choices()));
                    found.add(term);
                }
            }
        }
        return found;
    }

    /** {@code \s+$} tries anew at every space of a run: only the first one counts. */
    private static Optional<String> trailing(String regex, List<RegexTerm> choice) {
        boolean fits = choice.size() == 2
                && choice.get(0).isSimple()
                && choice.get(0).isEndless()
                && choice.get(0).min() == 1
                && choice.get(0).isGreedy()
                && choice.get(1).atom() instanceof Other end
                && end.text().matches("\\$|\\\\[zZ]");
        if (!fits) {
            return Optional.empty();
        }
        int start = choice.get(0).start();
        return Optional.of(regex.substring(0, start) + "(?<!" + choice.get(0).simple() + ")" + regex.substring(start));
    }

    private Optional<String> simpler(String regex, RegexTerm term, Group group) {
        return group.choices().size() == 1
                ? ofSequence(regex, term, group, group.choices().get(0))
                : ofChoices(regex, term, group);
    }

    private Optional<String> ofSequence(String regex, RegexTerm term, Group group, List<RegexTerm> body) {
        List<RegexTerm> needed = body.stream().filter(one -> one.min() > 0).toList();
        if (body.size() == 1) {
            return ofOne(regex, term, group, body.get(0));
        }
        if (needed.isEmpty() && body.stream().allMatch(one -> one.isSimple() && one.isGreedy() && one.isEndless())) {
            return observed && group.capturing()
                    ? Optional.empty()
                    : Optional.of(opening(regex, term, group) + union(body) + closing(group) + "*");
        }
        if (needed.size() != 1 || !isRun(needed.get(0).inner())) {
            return Optional.empty();
        }
        RegexTerm run = needed.get(0).inner();
        boolean apart = body.stream().filter(one -> one != needed.get(0)).allMatch(one -> isApart(one, run.simple()));
        boolean keeps = keepsRuns(term, run.simple());
        if (!apart || (!keeps && observed && hasCaptures(term))) {
            return Optional.empty();
        }
        return Optional.of(regex.substring(term.start(), run.atomEnd())
                + (keeps ? "++" : "")
                + regex.substring(run.end(), term.end()));
    }

    /** Whether nothing behind a term can begin with a character of a set, so that a run may be taken for good. */
    private boolean keepsRuns(RegexTerm term, String set) {
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

    private static boolean isRun(RegexTerm term) {
        return term.isSimple() && term.min() == 1 && term.isEndless() && term.isGreedy();
    }

    private static boolean hasCaptures(RegexTerm term) {
        return groups(List.of(List.of(term))).stream().anyMatch(one -> ((Group) one.atom()).capturing());
    }

    /** Whether a part that may be left out has no character of a set, and divides a text in one way itself. */
    private boolean isApart(RegexTerm term, String set) {
        if (term.min() > 0 || !term.isGreedy()) {
            return false;
        }
        if (term.isSimple()) {
            return !sets.overlap(term.simple(), set);
        }
        return term.max() == 1
                && term.atom() instanceof Group group
                && group.choices().stream()
                        .allMatch(choice -> choice.size() == 1
                                && choice.get(0).isSimple()
                                && choice.get(0).min() == 1
                                && !sets.overlap(choice.get(0).simple(), set))
                && !overlap(group);
    }

    private boolean overlap(Group group) {
        List<List<RegexTerm>> choices = group.choices();
        for (int i = 0; i < choices.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (sets.overlap(
                        choices.get(i).get(0).simple(), choices.get(j).get(0).simple())) {
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<String> ofOne(String regex, RegexTerm term, Group group, RegexTerm inner) {
        boolean counted = inner.isSimple()
                && inner.isGreedy()
                && inner.min() >= 1
                && inner.max() >= 2
                && inner.max() + 1 >= 2 * inner.min()
                && term.min() == 1
                && !(observed && group.capturing());
        if (counted) {
            // Every number from the least on is a sum of allowed ones where two of the least follow on the most.
            return Optional.of(
                    opening(regex, term, group) + inner.simple() + "{" + inner.min() + ",}" + closing(group));
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

    private Optional<String> ofChoices(String regex, RegexTerm term, Group group) {
        boolean single = group.choices().stream()
                .allMatch(choice -> choice.size() == 1
                        && choice.get(0).isSimple()
                        && (choice.get(0).isOnce() || isRun(choice.get(0))));
        if (!single || (observed && group.capturing())) {
            return Optional.empty();
        }
        List<RegexTerm> parts =
                group.choices().stream().map(choice -> choice.get(0)).toList();
        boolean clear = parts.stream().allMatch(RegexTerm::isOnce) && !overlap(group);
        return clear
                ? Optional.empty()
                : Optional.of(
                        opening(regex, term, group) + union(parts) + closing(group) + (term.min() == 0 ? "*" : "+"));
    }

    /** {@code ([a-z])+} is a run like {@code [a-z]+}. */
    private static boolean isRunOfOne(Group group) {
        return group.choices().size() == 1
                && group.choices().get(0).size() == 1
                && group.choices().get(0).get(0).isOnce();
    }

    private static String opening(String regex, RegexTerm term, Group group) {
        return group.capturing() ? regex.substring(term.start(), group.bodyStart()) : "";
    }

    private static String closing(Group group) {
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

    /** Whether a group that is repeated surely divides a text in one way. */
    private boolean isClear(Group group) {
        if (group.choices().size() > 1) {
            boolean firsts = group.choices().stream()
                    .allMatch(choice -> !choice.isEmpty()
                            && choice.stream().allMatch(RegexTerm::isSimple)
                            && choice.stream().allMatch(RegexTerm::isOnce));
            return firsts && !overlap(group);
        }
        List<RegexTerm> body = group.choices().get(0);
        if (body.stream().allMatch(RegexTerm::isOnce)) {
            return body.stream().noneMatch(term -> term.atom() instanceof Group inner && !isClear(inner));
        }
        List<RegexTerm> flat = new ArrayList<>();
        for (RegexTerm outer : body) {
            RegexTerm term = outer.inner();
            if (term.isSimple()) {
                flat.add(term);
            } else if (term.atom() instanceof Group inner
                    && (term.max() == 1 || isRunOfOne(inner))
                    && inner.choices().stream()
                            .allMatch(choice ->
                                    choice.size() == 1 && choice.get(0).isSimple())) {
                inner.choices().forEach(choice -> flat.add(choice.get(0)));
            } else {
                return false;
            }
        }
        boolean mark = body.stream()
                .map(RegexTerm::inner)
                .anyMatch(one -> (one.isOnce() || (one.isPossessive() && one.min() > 0))
                        && one.isSimple()
                        && flat.stream()
                                .allMatch(other -> other == one || !sets.overlap(one.simple(), other.simple())));
        boolean apart = true;
        for (int i = 1; i < flat.size(); i++) {
            apart &= !sets.overlap(flat.get(i).simple(), flat.get(i - 1).simple());
        }
        return mark && apart;
    }
}
