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
    private final ClearDivision clear = new ClearDivision(sets);

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
                        .filter(term -> term.isEndless() && !clear.isClear((Group) term.atom()))
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
            boolean loops = term.isEndless() && term.min() <= 1 && term.isGreedy();
            Optional<String> simpler =
                    loops ? new SimplerGroup(regex, term, ends, sets, observed).text() : Optional.empty();
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
    static List<RegexTerm> groups(List<List<RegexTerm>> choices) {
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
}
