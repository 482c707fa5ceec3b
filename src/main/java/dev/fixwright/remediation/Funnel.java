package dev.fixwright.remediation;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of alerts, by rule and repository. Counted are rounds: an alert that came back after it had a pull request
 * counts once more; a round that ended before there was one counts only while no other has begun.
 */
public final class Funnel {
    private Funnel() {}

    /**
     * One rule of one scanner in one repository.
     *
     * @param reached how many came to each stage; every stage is there
     * @param underWay how many go on, or are waited for
     */
    public record Row(
            String repository, String tool, String rule, Map<Stage, Long> reached, List<Dropped> drops, long underWay) {
        public Row {
            drops = List.copyOf(drops);
        }
    }

    /**
     * Rounds that ended for the same kind of reason.
     *
     * @param example one of the reasons, as it was given
     */
    public record Dropped(Drop drop, long count, String example) {}

    private record Key(String repository, String tool, String rule) {}

    /** One row for each repository and rule, in the order of their names. */
    public static List<Row> rows(List<History> histories, Instant now) {
        Map<Key, List<History>> groups = histories.stream()
                .collect(Collectors.groupingBy(
                        history -> new Key(history.repository(), history.tool(), history.rule()),
                        () -> new TreeMap<>(Comparator.comparing(Key::repository)
                                .thenComparing(Key::rule)
                                .thenComparing(Key::tool)),
                        Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> row(group.getKey(), group.getValue(), now))
                .toList();
    }

    /** All of them together, whatever repository and rule. */
    public static Row total(List<History> histories, Instant now) {
        return row(new Key("", "", ""), histories, now);
    }

    private static Row row(Key key, List<History> histories, Instant now) {
        Map<Stage, Long> reached = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            reached.put(stage, 0L);
        }
        Map<Drop, Dropped> drops = new LinkedHashMap<>();
        long underWay = 0;
        for (History history : histories) {
            List<Round> counted = counted(history);
            if (counted.isEmpty()) {
                reached.merge(Stage.TOLD, 1L, Long::sum);
                underWay++;
            }
            for (Round round : counted) {
                round.reached(now).forEach(stage -> reached.merge(stage, 1L, Long::sum));
                boolean stayed = round.reached(now).contains(Stage.STAYED);
                Optional<Drop> drop = stayed ? Optional.empty() : Drop.of(round);
                underWay += stayed || drop.isPresent() ? 0 : 1;
                drop.ifPresent(why -> drops.merge(
                        why,
                        new Dropped(why, 1, round.reason()),
                        (one, other) -> new Dropped(why, one.count() + 1, other.example())));
            }
        }
        List<Dropped> sorted = drops.values().stream()
                .sorted(Comparator.comparingLong(Dropped::count)
                        .reversed()
                        .thenComparing(dropped -> dropped.drop().after())
                        .thenComparing(dropped -> dropped.drop().kind()))
                .toList();
        return new Row(key.repository(), key.tool(), key.rule(), reached, sorted, underWay);
    }

    private static List<Round> counted(History history) {
        List<Round> rounds =
                history.rounds().stream().filter(round -> !round.isEcho()).toList();
        if (rounds.isEmpty()) {
            return rounds;
        }
        Round last = rounds.get(rounds.size() - 1);
        return Stream.concat(
                        rounds.subList(0, rounds.size() - 1).stream().filter(Round::countsAfterwards), Stream.of(last))
                .toList();
    }
}
