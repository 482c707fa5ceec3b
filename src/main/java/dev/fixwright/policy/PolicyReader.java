package dev.fixwright.policy;

import dev.fixwright.finding.Severity;
import dev.fixwright.policy.PolicySource.Origin;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the texts of policy files into a policy. For one policy only. */
final class PolicyReader {
    private static final Pattern CWE = Pattern.compile("(?i)(?:CWE-)?0*([1-9][0-9]{0,4})");
    private static final Pattern DURATION = Pattern.compile("([1-9][0-9]{0,4})([mhd])");
    /** Sections of which there are several; the list of them is the key. */
    private static final Set<String> LISTED = Set.of("rules", "rules.match", "ignore");

    private static final Pattern PREFIX = Pattern.compile("[a-z0-9][a-z0-9._/-]{0,99}");

    private final List<String> warnings = new ArrayList<>();
    private final Map<String, Set<String>> keys = new LinkedHashMap<>();
    private final List<EffectiveKey> effective = new ArrayList<>();

    /** {@code sources}: those with the last word first. */
    PolicyFile read(List<PolicySource> sources) {
        Policy policy = policy(new Section("", sources.stream().map(Layer::of).toList()));
        return new PolicyFile(policy, warnings);
    }

    /** What every key came to. */
    List<EffectiveKey> effective() {
        return effective.stream()
                .sorted(Comparator.comparing(key -> key.key().indexOf('.') >= 0))
                .toList();
    }

    /** The keys that were looked for, by the section's name; the published schema is held to them. */
    Map<String, Set<String>> keys() {
        return keys;
    }

    private Policy policy(Section file) {
        file.number("version", 1, 1, 1);
        Mode mode = file.word("mode", Mode.class, Mode.FIX);
        Policy policy = new Policy(
                mode,
                selection(file.section("select")),
                rules(file, mode),
                each(file.sections("ignore"), this::ignore),
                limits(file.section("limits")),
                file.word("group-by", Grouping.class, Grouping.ALERT),
                pullRequests(file.section("pull-request")),
                verification(file.section("verify")),
                file.flag("workflows", false),
                file.flag("add-dependencies", false));
        done(file);
        return policy;
    }

    /** What the server says about everything holds for what others name one by one, too. */
    private List<PolicyRule> rules(Section file, Mode mode) {
        List<PolicyRule> rules = each(file.sections("rules"), this::rule);
        if (!file.isDecidedBy("mode", Origin.SERVER) || file.isDecidedBy("rules", Origin.SERVER)) {
            return rules;
        }
        List<PolicyRule> limited = rules.stream().map(rule -> rule.atMost(mode)).toList();
        if (!limited.equals(rules)) {
            warnings.add(file.overruled("rules", "allows no more than mode: " + Words.of(mode)));
        }
        return limited;
    }

    private Selection selection(Section section) {
        section.usually("exclude-paths", Selection.DEFAULT.excludePaths());
        Selection selection = new Selection(
                section.word("severity", Severity.class, Selection.DEFAULT.severity()),
                section.texts("tools", List.of()),
                globs(section, "exclude-paths").orElse(Selection.DEFAULT.excludePaths()));
        done(section);
        return selection;
    }

    private PolicyRule rule(Section section) {
        Section match = section.section("match");
        PolicyRule rule = new PolicyRule(
                match(match, section), section.word("mode", Mode.class), section.word("engine", Engine.class));
        if (!rule.engine().map(Engine::allowsFixers).orElse(true)) {
            warnings.add(section.notActedOn(
                    "engine", "there are fixers in code only, so what this rule is for is declined"));
        }
        done(match);
        done(section);
        return rule;
    }

    private Ignore ignore(Section section) {
        Ignore ignore = new Ignore(
                match(section, section), section.text("until").map(day -> date(section, day)), section.text("reason"));
        done(section);
        return ignore;
    }

    private static Match match(Section section, Section parent) {
        Match match = new Match(
                section.text("cwe").map(cwe -> cwe(section, cwe)),
                section.text("tool"),
                section.text("rule").map(glob -> glob(section, "rule", glob)),
                section.text("path").map(glob -> glob(section, "path", glob)));
        if (match.isEmpty()) {
            throw parent.problem("names nothing that it is for", "name at least one of cwe, tool, rule and path");
        }
        return match;
    }

    private Limits limits(Section section) {
        Limits limits = new Limits(
                section.number("open-pull-requests", Limits.DEFAULT.openPullRequests(), 0, 1000),
                section.number("pull-requests-per-hour", Limits.DEFAULT.pullRequestsPerHour(), 0, 500),
                section.flag("one-open-pull-request-per-file", Limits.DEFAULT.oneOpenPullRequestPerFile()),
                section.number("max-changed-lines", Limits.DEFAULT.maxChangedLines(), 1, 10_000),
                section.number("least-merge-rate", Limits.DEFAULT.leastMergeRate(), 0, 100));
        done(section);
        return limits;
    }

    private PullRequestRules pullRequests(Section section) {
        PullRequestRules usual = PullRequestRules.DEFAULT;
        section.usually("branch-prefix", usual.branchPrefix());
        PullRequestRules rules = new PullRequestRules(
                section.text("branch-prefix")
                        .map(prefix -> prefix(section, prefix))
                        .orElse(usual.branchPrefix()),
                section.texts("labels", usual.labels()),
                section.flag("reviewers-from-codeowners", usual.reviewersFromCodeowners()),
                section.word("rebase-when", PullRequestRules.RebaseWhen.class, usual.rebaseWhen()),
                section.flag("draft-until-proved", usual.draftUntilProved()),
                new PullRequestRules.Neglect(
                        restOrNever(
                                section, "stale-after", "30d", usual.neglect().remindAfter()),
                        restOrNever(
                                section, "close-after", "14d", usual.neglect().closeAfter())));
        done(section);
        return rules;
    }

    private static Optional<Duration> restOrNever(
            Section section, String key, String usually, Optional<Duration> whenAbsent) {
        section.usually(key, usually);
        Optional<String> text = section.text(key);
        return text.isEmpty()
                ? whenAbsent
                : text.filter(word -> !word.equalsIgnoreCase("never"))
                        .map(word -> duration(section, key, word, "say it like 30d, or never"));
    }

    private Verification verification(Section section) {
        section.usually("wait", "6h");
        Verification verification = new Verification(
                section.words("require", Verification.Requirement.class, Verification.DEFAULT.require()),
                section.text("wait")
                        .map(wait -> duration(section, "wait", wait, "say it like 90m, 6h or 2d"))
                        .orElse(Verification.DEFAULT.patience()),
                section.number("attempts", Verification.DEFAULT.attempts(), 1, 5));
        done(section);
        return verification;
    }

    private void done(Section section) {
        warnings.addAll(section.warnings());
        if (!LISTED.contains(section.name())) {
            effective.addAll(section.effective());
        }
        keys.merge(section.name(), section.asked(), (one, other) -> one);
    }

    private static <T> List<T> each(List<Section> sections, Function<Section, T> read) {
        return sections.stream().map(read).toList();
    }

    private static Optional<List<Glob>> globs(Section section, String key) {
        List<String> texts = section.texts(key, List.of());
        return section.has(key)
                ? Optional.of(
                        texts.stream().map(text -> glob(section, key, text)).toList())
                : Optional.empty();
    }

    private static Glob glob(Section section, String key, String text) {
        try {
            return Glob.of(text);
        } catch (IllegalArgumentException e) {
            throw section.problem(key, "has " + Section.quoted(text), String.valueOf(e.getMessage()));
        }
    }

    private static int cwe(Section section, String text) {
        Matcher cwe = CWE.matcher(text);
        if (!cwe.matches()) {
            throw section.problem("cwe", "is " + Section.quoted(text), "say it like CWE-89");
        }
        return Integer.parseInt(cwe.group(1));
    }

    private static LocalDate date(Section section, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw section.problem("until", "is " + Section.quoted(text), "say a day like 2027-01-31");
        }
    }

    private static Duration duration(Section section, String key, String text, String hint) {
        Matcher duration = DURATION.matcher(text);
        if (!duration.matches()) {
            throw section.problem(key, "is " + Section.quoted(text), hint);
        }
        int count = Integer.parseInt(duration.group(1));
        return switch (duration.group(2)) {
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }

    private static String prefix(Section section, String text) {
        if (!PREFIX.matcher(text).matches() || text.contains("..") || text.contains("//")) {
            throw section.problem(
                    "branch-prefix",
                    "is " + Section.quoted(text),
                    "use lower-case letters, digits and . _ - / only, like fixwright/");
        }
        return text;
    }
}
