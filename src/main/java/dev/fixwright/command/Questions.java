package dev.fixwright.command;

import dev.fixwright.finding.Weakness;
import dev.fixwright.policy.Ignore;
import dev.fixwright.policy.PolicyFile;
import dev.fixwright.remediation.History;
import dev.fixwright.remediation.HistoryStore;
import dev.fixwright.remediation.PolicyKeys;
import dev.fixwright.remediation.Remediations;
import dev.fixwright.remediation.Reproduction;
import dev.fixwright.remediation.Round;
import dev.fixwright.report.AnswerText;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Answers that change nothing. */
final class Questions {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int MOST_PULL_REQUESTS = 20;
    private static final String NOT_SHOWN =
            "alerts without a pull request are told of to those who see them on GitHub: that takes the permission to write";

    private final Remediations remediations;
    private final HistoryStore histories;

    Questions(Remediations remediations, HistoryStore histories) {
        this.remediations = remediations;
        this.histories = histories;
    }

    Reply why(Asker asker, List<Long> named) {
        return each(asker, named, this::story);
    }

    Reply explain(Asker asker, List<Long> named) {
        return each(asker, named, this::explained);
    }

    /** Whether the same bytes come out when the fix of a pull request is made again. */
    Reply reproduce(Asker asker) {
        List<Reproduction.Outcome> outcomes = remediations.orders().reproduce(asker.repository(), asker.pullRequest());
        if (outcomes.isEmpty()) {
            return asker.no("there is no proof of a fix on this pull request to compare with");
        }
        List<String> sentences = outcomes.stream()
                .map(Reproduction.Outcome::line)
                .map(line -> asker.sentence(Character.toUpperCase(line.charAt(0)) + line.substring(1) + "."))
                .toList();
        boolean all = outcomes.stream().allMatch(one -> one.kind() == Reproduction.Outcome.Kind.REPRODUCED);
        return new Reply(all, String.join("\n\n", sentences), List.of());
    }

    private interface About {
        Optional<String> tell(Asker asker, long alert);
    }

    private Reply each(Asker asker, List<Long> named, About about) {
        List<Long> alerts = named.isEmpty() ? ofPullRequest(asker) : named;
        if (alerts.isEmpty()) {
            return asker.no("this pull request is none of Fixwright's fixes, so say which alert is meant");
        }
        List<String> told = new ArrayList<>();
        boolean all = true;
        for (long alert : alerts) {
            Optional<String> text = Permission.seesAlerts(asker.level()) || hasPullRequest(asker, alert)
                    ? about.tell(asker, alert)
                    : Optional.of(asker.sentence(named(asker, alert) + ": " + NOT_SHOWN + "."));
            all &= text.isPresent();
            told.add(text.orElseGet(() -> asker.sentence("Fixwright has not been told of alert " + alert + ".")));
        }
        return new Reply(all, String.join("\n\n", told), List.of());
    }

    /** At the beginning of a sentence; an id stays as it is spelled. */
    private String named(Asker asker, long alert) {
        return capitalised(remediations.orders().name(asker.repository(), alert));
    }

    private static String capitalised(String name) {
        return name.startsWith("alert") ? "A" + name.substring(1) : name;
    }

    private List<Long> ofPullRequest(Asker asker) {
        List<Long> proposed = remediations.orders().alertsOf(asker.repository(), asker.pullRequest());
        return proposed.isEmpty()
                ? remediations.theirs().alerts(asker.repository(), asker.pullRequest()).stream()
                        .limit(CommandLine.MOST_ALERTS)
                        .toList()
                : proposed;
    }

    private boolean hasPullRequest(Asker asker, long alert) {
        return remediations.theirs().pullRequestOf(asker.repository(), alert).isPresent()
                || history(asker, alert)
                        .map(history -> history.rounds().stream()
                                .anyMatch(round -> round.pullRequest().isPresent()))
                        .orElse(false);
    }

    private Optional<History> history(Asker asker, long alert) {
        return histories.of(asker.repository(), alert);
    }

    private Optional<String> story(Asker asker, long alert) {
        return remediations
                .theirs()
                .why(asker.repository(), alert)
                .map(why -> asker.sentence(named(asker, alert) + ": " + why + "."))
                .or(() -> history(asker, alert).map(history -> story(asker, history)));
    }

    private static String story(Asker asker, History history) {
        List<Round> rounds = history.rounds();
        List<String> lines = new ArrayList<>();
        String about = AnswerText.code(history.rule())
                + (history.place().isEmpty() ? "" : " in " + AnswerText.code(history.place()));
        if (rounds.isEmpty()) {
            lines.add(asker.sentence(capitalised(history.name())
                    + ": nothing was done about it since Fixwright was told of it, " + time(history.told()) + "."));
        }
        for (int i = rounds.size() - 1; i >= 0; i--) {
            boolean last = i == rounds.size() - 1;
            lines.add((last ? capitalised(history.name()) + " (" + about + ") " : "Before that it was ")
                    + stands(asker, rounds.get(i), last));
        }
        if (!rounds.isEmpty()) {
            Round last = rounds.get(rounds.size() - 1);
            lines.add(AnswerText.bullets(last.steps().stream()
                    .map(step -> time(step.at()) + ": " + step.stage().replace('_', ' '))
                    .toList()));
        }
        return String.join("\n\n", lines);
    }

    private static String stands(Asker asker, Round round, boolean last) {
        String because = round.reason().isEmpty() ? "" : asker.sentence(": " + round.reason());
        String where = round.pullRequest()
                .filter(address -> !round.reason().contains(address))
                .map(address -> asker.sentence(" (" + address + ")"))
                .orElse("");
        return (last ? "is **" : "**") + round.state().word().replace('_', ' ') + "** since " + time(round.since())
                + because + where + ".";
    }

    private static String time(Instant time) {
        return MINUTE.format(time);
    }

    private Optional<String> explained(Asker asker, long alert) {
        Optional<Weakness> weakness = remediations.orders().weakness(asker.repository(), alert);
        if (weakness.isEmpty()) {
            return history(asker, alert)
                    .map(history -> asker.sentence(named(asker, alert) + " is of the rule `" + history.rule()
                            + "`, for which Fixwright has no fixer."));
        }
        Weakness known = weakness.get();
        List<String> languages = remediations.orders().languages(known);
        return Optional.of(asker.sentence(named(asker, alert) + " is: " + known.title() + " (CWE-" + known.cwe() + "). "
                        + known.description())
                + "\n\n"
                + AnswerText.bullets(List.of(
                        asker.sentence("What a fix does: " + known.fix()),
                        asker.sentence("What to look at: " + known.review()),
                        asker.sentence("Fixed in: "
                                + (languages.isEmpty() ? "no language yet" : String.join(", ", languages))))));
    }

    Reply status(Asker asker) {
        List<History> all = histories.all(asker.repository());
        Map<String, Integer> counts = new TreeMap<>();
        List<String> open = new ArrayList<>();
        for (History history : all) {
            Optional<Round> newest = history.rounds().stream().reduce((first, second) -> second);
            counts.merge(
                    newest.map(round -> round.state().word().replace('_', ' ')).orElse("not begun"), 1, Integer::sum);
            newest.filter(round -> round.state().isProposed())
                    .flatMap(Round::pullRequest)
                    .ifPresent(address -> open.add(asker.sentence(
                            history.name() + ": " + newest.get().state().word().replace('_', ' ') + ", " + address)));
        }
        List<String> parts = new ArrayList<>();
        remediations
                .orders()
                .standing()
                .pausedBy(asker.repository())
                .ifPresent(by -> parts.add(asker.sentence("Fixwright is paused here, by " + by + ".")));
        if (Permission.seesAlerts(asker.level())) {
            parts.add(asker.sentence(
                    all.isEmpty()
                            ? "Fixwright has not been told of any alert here."
                            : "Of " + all.size() + (all.size() == 1 ? " alert: " : " alerts: ")
                                    + String.join(
                                            ", ",
                                            counts.entrySet().stream()
                                                    .map(entry -> entry.getValue() + " " + entry.getKey())
                                                    .toList())
                                    + "."));
        }
        parts.add(
                open.isEmpty()
                        ? "No fix waits for people."
                        : "Open fixes:\n\n"
                                + AnswerText.bullets(open.subList(0, Math.min(open.size(), MOST_PULL_REQUESTS)))
                                + (open.size() > MOST_PULL_REQUESTS
                                        ? "\n- and " + (open.size() - MOST_PULL_REQUESTS) + " more"
                                        : ""));
        return Reply.done(String.join("\n\n", parts));
    }

    Reply ignores(Asker asker) {
        List<String> all = remediations.policy(asker.repository()).policy().ignores().stream()
                .map(ignore -> asker.sentence(told(ignore)))
                .toList();
        return Reply.done(all.isEmpty() ? "Nothing is ignored here." : "Ignored here:\n\n" + AnswerText.bullets(all));
    }

    private static String told(Ignore ignore) {
        List<String> what = Stream.of(
                        ignore.match().cwe().map(cwe -> "CWE-" + cwe),
                        ignore.match().tool().map(tool -> "tool `" + tool + "`"),
                        ignore.match().rule().map(rule -> "rule `" + rule + "`"),
                        ignore.match().path().map(path -> "in `" + path + "`"))
                .flatMap(Optional::stream)
                .toList();
        return String.join(" ", what)
                + ignore.until().map(day -> ", until " + day).orElse("")
                + ignore.reason().map(reason -> ": " + reason).orElse("");
    }

    Reply config(Asker asker) {
        PolicyFile file = remediations.policy(asker.repository());
        PolicyKeys policy = remediations.policyKeys(asker.repository());
        List<List<String>> rows = policy.keys().stream()
                .map(key -> List.of(
                        AnswerText.code(key.key()), AnswerText.code(key.value()), AnswerText.code(key.source())))
                .toList();
        String warnings = file.warnings().isEmpty()
                ? ""
                : "\n\nWarnings:\n\n"
                        + AnswerText.bullets(
                                file.warnings().stream().map(asker::sentence).toList());
        return Reply.done("What holds here, key by key:\n\n"
                + AnswerText.table(List.of("key", "value", "where from"), rows)
                + policy.notice().map(notice -> "\n\n" + asker.sentence(notice)).orElse("") + warnings);
    }

    Reply help(Asker asker) {
        List<List<String>> rows = Stream.of(Verb.values())
                .map(verb -> List.of(
                        AnswerText.code(CommandParser.CALL + " " + verb.usage()),
                        VerbText.of(verb),
                        verb.least().name().toLowerCase(Locale.ROOT)))
                .toList();
        return Reply.done(AnswerText.table(List.of("command", "what it does", "needs"), rows));
    }
}
