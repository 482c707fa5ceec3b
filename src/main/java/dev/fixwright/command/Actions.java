package dev.fixwright.command;

import dev.fixwright.policy.Glob;
import dev.fixwright.remediation.Orders;
import dev.fixwright.remediation.RemediationState;
import dev.fixwright.remediation.RemediationStore.OpenAlert;
import dev.fixwright.remediation.StandingOrders.IgnoreOrder;
import dev.fixwright.report.AnswerText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongFunction;

/** Answers that change something. Each may be given twice. */
final class Actions {
    private static final int MOST_PREVIEWS = 5;
    private static final Set<RemediationState> TRIED =
            Set.of(RemediationState.FAILED, RemediationState.DECLINED, RemediationState.CANCELLED);
    private static final String WHICH = "say which alerts are meant: numbers, `all`, or a filter such as `rule=…`";
    private static final String NO_FIX = "this pull request is none of Fixwright's fixes";

    private final Orders orders;

    Actions(Orders orders) {
        this.orders = orders;
    }

    Reply fix(Asker asker, Command command) {
        boolean chosen = command.all() || !command.options().isEmpty();
        List<Long> alerts = chosen ? open(asker, command) : named(asker, command);
        if (alerts.isEmpty()) {
            return asker.no(chosen ? "no open alert that Fixwright was told of is meant by it" : WHICH);
        }
        if (command.flag()) {
            return previews(asker, alerts);
        }
        List<Long> some = alerts.subList(0, Math.min(alerts.size(), CommandLine.MOST_ALERTS));
        String rest = alerts.size() > some.size()
                ? " " + some.size() + " of " + alerts.size() + " alerts are begun; ask again for the others."
                : "";
        return begin(asker, some, rest);
    }

    private List<Long> named(Asker asker, Command command) {
        if (!command.alerts().isEmpty()) {
            return command.alerts();
        }
        return orders.alertsOf(asker.repository(), asker.pullRequest());
    }

    private String named(Asker asker, long alert) {
        return orders.name(asker.repository(), alert);
    }

    private List<Long> open(Asker asker, Command command) {
        return orders.open(asker.repository()).stream()
                .filter(alert -> command.alerts().isEmpty() || command.alerts().contains(alert.alert()))
                .filter(alert -> fits(alert, command))
                .filter(alert ->
                        alert.newest().map(state -> !state.isProposed()).orElse(true))
                .map(OpenAlert::alert)
                .toList();
    }

    private static boolean fits(OpenAlert alert, Command command) {
        return command.option(Option.RULE)
                        .map(Glob::of)
                        .map(glob -> glob.matches(alert.rule()))
                        .orElse(true)
                && command.option(Option.PATH)
                        .map(Glob::of)
                        .map(glob -> glob.matches(alert.path()))
                        .orElse(true)
                && command.option(Option.TOOL)
                        .map(alert.tool()::equalsIgnoreCase)
                        .orElse(true)
                && command.option(Option.SEVERITY).map(alert.severity()::equals).orElse(true);
    }

    private Reply previews(Asker asker, List<Long> alerts) {
        List<String> lines = new ArrayList<>();
        alerts.stream()
                .limit(MOST_PREVIEWS)
                .forEach(alert -> lines.add(
                        asker.sentence(named(asker, alert) + ": " + orders.preview(asker.repository(), alert) + ".")));
        if (alerts.size() > MOST_PREVIEWS) {
            lines.add("of " + alerts.size() + " alerts, these are the first " + MOST_PREVIEWS);
        }
        return Reply.done("Nothing was begun.\n\n" + AnswerText.bullets(lines));
    }

    private Reply begin(Asker asker, List<Long> alerts, String rest) {
        return each(asker, alerts, "Asked for." + rest, alert -> orders.fix(asker.repository(), alert, asker.login()));
    }

    /** Does something about each alert; who cannot be helped is told why. */
    private Reply each(Asker asker, List<Long> alerts, String done, LongFunction<Optional<String>> action) {
        List<Long> begun = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (long alert : alerts) {
            Optional<String> problem = action.apply(alert);
            problem.ifPresentOrElse(
                    why -> problems.add(asker.sentence(named(asker, alert) + ": " + why)), () -> begun.add(alert));
        }
        String refused = problems.isEmpty() ? "" : "Not done:\n\n" + AnswerText.bullets(problems);
        String text = begun.isEmpty() ? refused : asker.sentence(done) + (refused.isEmpty() ? "" : "\n\n" + refused);
        return new Reply(problems.isEmpty(), text, begun);
    }

    Reply next(Asker asker) {
        OptionalLong next = orders.next(asker.repository());
        return next.isPresent() ? begin(asker, List.of(next.getAsLong()), "") : asker.no("no alert waits for its turn");
    }

    Reply retry(Asker asker, Command command) {
        List<Long> alerts = named(asker, command);
        List<Long> tried = alerts.isEmpty()
                ? orders.open(asker.repository()).stream()
                        .filter(alert -> alert.newest()
                                .filter(RemediationState.FAILED::equals)
                                .isPresent())
                        .map(OpenAlert::alert)
                        .limit(CommandLine.MOST_ALERTS)
                        .toList()
                : alerts;
        return tried.isEmpty()
                ? asker.no("nothing has failed here")
                : each(asker, tried, "Tried again.", alert -> retry(asker, alert));
    }

    private Optional<String> retry(Asker asker, long alert) {
        Optional<RemediationState> state =
                orders.newest(asker.repository(), alert).map(one -> one.state());
        return state.filter(one -> one.isLive() || TRIED.contains(one)).isPresent()
                ? orders.fix(asker.repository(), alert, asker.login())
                : Optional.of("it did not fail; `fix" + (alert > 0 ? " " + alert : "") + "` asks for a fix");
    }

    Reply verify(Asker asker) {
        return onFix(asker, "Asked again.", () -> orders.verify(asker.repository(), asker.pullRequest()));
    }

    Reply rebase(Asker asker) {
        return onFix(asker, "Made anew.", () -> orders.rebase(asker.repository(), asker.pullRequest(), asker.login()));
    }

    Reply recreate(Asker asker, boolean force) {
        return onFix(
                asker,
                "Made anew.",
                () -> orders.recreate(asker.repository(), asker.pullRequest(), asker.login(), force));
    }

    private interface Action {
        Optional<String> run();
    }

    private Reply onFix(Asker asker, String done, Action action) {
        List<Long> alerts = orders.alertsOf(asker.repository(), asker.pullRequest());
        if (alerts.isEmpty()) {
            return asker.no(NO_FIX);
        }
        return action.run().map(asker::no).orElseGet(() -> new Reply(true, asker.sentence(done), alerts));
    }

    Reply cancel(Asker asker, Command command) {
        List<Long> alerts = named(asker, command);
        return alerts.isEmpty()
                ? asker.no(NO_FIX + ", so say which alert is meant")
                : each(
                        asker,
                        alerts,
                        "Called off.",
                        alert -> orders.cancel(
                                asker.repository(),
                                alert,
                                asker.login(),
                                command.alerts().isEmpty()));
    }

    /** The others stay, and are told of, too: their proof begins anew. */
    Reply drop(Asker asker, Command command) {
        long alert = command.alerts().get(0);
        List<Long> before = orders.alertsOf(asker.repository(), asker.pullRequest());
        return orders.drop(asker.repository(), asker.pullRequest(), alert, asker.login())
                .map(asker::no)
                .orElseGet(() -> new Reply(true, asker.sentence("Taken out."), before));
    }

    Reply pause(Asker asker) {
        orders.standing().pause(asker.repository(), asker.login());
        return asker.yes("Paused: nothing is begun here by itself. What is open stays open, and `fix` still works."
                + " `resume` ends it.");
    }

    Reply resume(Asker asker) {
        if (orders.standing().pausedBy(asker.repository()).isEmpty()) {
            return asker.yes("Fixwright is not paused here.");
        }
        orders.resume(asker.repository());
        return asker.yes("Resumed.");
    }

    Reply ignore(Asker asker, Command command) {
        String rule = command.option(Option.RULE).orElseThrow();
        orders.standing()
                .ignore(
                        asker.repository(),
                        new IgnoreOrder(
                                rule,
                                command.option(Option.PATH),
                                command.option(Option.UNTIL).map(LocalDate::parse),
                                command.text(),
                                asker.login()));
        return asker.yes("Ignored from now on: rule `" + rule + "`"
                + command.option(Option.PATH).map(path -> " in `" + path + "`").orElse("")
                + command.option(Option.UNTIL).map(day -> ", until " + day).orElse("")
                + ". Open pull requests stay open.");
    }

    Reply unignore(Asker asker, Command command) {
        String rule = command.option(Option.RULE).orElseThrow();
        boolean was = orders.standing().unignore(asker.repository(), rule, command.option(Option.PATH));
        return was
                ? asker.yes("No longer ignored: rule `" + rule + "`. `fix rule=" + rule + "` begins with what waited.")
                : asker.no(
                        "no command ignores that; `show ignores` lists what is ignored, and what the policy file says"
                                + " is changed there");
    }
}
