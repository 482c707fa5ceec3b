package dev.fixwright.fix.redos;

import dev.fixwright.fix.redos.RegexTerm.Group;
import java.util.ArrayList;
import java.util.List;

/** The question whether a repeated group divides a text in one way only. */
final class ClearDivision {
    private final CharacterSets sets;

    ClearDivision(CharacterSets sets) {
        this.sets = sets;
    }

    /** Whether a group that is repeated surely divides a text in one way. */
    boolean isClear(Group group) {
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

    /** {@code ([a-z])+} is a run like {@code [a-z]+}. */
    private static boolean isRunOfOne(Group group) {
        return group.choices().size() == 1
                && group.choices().get(0).size() == 1
                && group.choices().get(0).get(0).isOnce();
    }

    /** Whether two choices of a group may begin alike. */
    boolean overlap(Group group) {
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
}
