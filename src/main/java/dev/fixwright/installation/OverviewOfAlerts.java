package dev.fixwright.installation;

import dev.fixwright.policy.Limits;
import dev.fixwright.policy.Policy;
import dev.fixwright.remediation.AlertQueue;
import dev.fixwright.remediation.OpenAlerts;
import dev.fixwright.remediation.Trial;
import dev.fixwright.report.OnboardingText.Overview;
import dev.fixwright.report.OnboardingText.Tried;
import dev.fixwright.report.OnboardingText.Unknown;
import dev.fixwright.report.OnboardingText.Weakness;
import dev.fixwright.repository.RepositoryRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what is open in a repository, for people who decide whether it is to be fixed. */
final class OverviewOfAlerts {
    private static final List<String> GRAVEST_FIRST = List.of("critical", "high", "medium", "low");

    private final AlertQueue alerts;

    OverviewOfAlerts(AlertQueue alerts) {
        this.alerts = alerts;
    }

    Overview of(RepositoryRef repository, List<Trial> trials) {
        Map<String, Weakness> known = new LinkedHashMap<>();
        List<Unknown> unknown = new ArrayList<>();
        for (OpenAlerts open : alerts.open(repository)) {
            if (open.weakness().isEmpty()) {
                unknown.add(new Unknown(open.rule(), open.count()));
            } else {
                Weakness one = new Weakness(open.weakness(), open.count(), open.gravest());
                known.merge(one.title(), one, OverviewOfAlerts::together);
            }
        }
        List<Weakness> weaknesses = known.values().stream()
                .sorted(Comparator.comparing((Weakness one) -> GRAVEST_FIRST.indexOf(one.gravest()))
                        .thenComparing(one -> -one.alerts()))
                .toList();
        Limits limits = Policy.DEFAULT.limits();
        return new Overview(
                weaknesses,
                trials.stream().map(OverviewOfAlerts::tried).toList(),
                unknown,
                limits.openPullRequests(),
                limits.pullRequestsPerHour());
    }

    private static Weakness together(Weakness one, Weakness other) {
        boolean graver = GRAVEST_FIRST.indexOf(other.gravest()) < GRAVEST_FIRST.indexOf(one.gravest());
        return new Weakness(one.title(), one.alerts() + other.alerts(), graver ? other.gravest() : one.gravest());
    }

    private static Tried tried(Trial trial) {
        boolean fixed = trial.refusal().isEmpty();
        String lines = trial.lines() == 1 ? "one changed line" : trial.lines() + " changed lines";
        return new Tried(
                trial.alert().number(),
                trial.alert().address(),
                trial.alert().location().path(),
                trial.alert().location().startLine(),
                fixed,
                trial.refusal().orElse("a fix of " + lines));
    }
}
