package dev.fixwright.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixwright.finding.Severity;
import dev.fixwright.policy.PullRequestRules.Neglect;
import dev.fixwright.policy.PullRequestRules.RebaseWhen;
import dev.fixwright.policy.Verification.Requirement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyFileTest {
    private static final String WHOLE = """
            version: 1
            mode: suggest
            select:
              severity: high
              tools: [CodeQL, Semgrep OSS]
              exclude-paths: ["legacy/**"]
            rules:
              - match: { cwe: CWE-327 }
                mode: off
              - match: { tool: CodeQL, rule: java/sql-injection }
                engine: deterministic
            ignore:
              - { rule: java/log-injection, path: "tools/**", until: 2027-01-31, reason: sanitised upstream }
            limits:
              open-pull-requests: 7
              pull-requests-per-hour: 3
              one-open-pull-request-per-file: false
              max-changed-lines: 90
              least-merge-rate: 25
            group-by: alert
            pull-request:
              branch-prefix: security/
              labels: [security, bot]
              reviewers-from-codeowners: false
              rebase-when: never
              draft-until-proved: false
              stale-after: never
              close-after: 36h
            verify:
              require: [rescan]
              wait: 90m
            workflows: true
            add-dependencies: true
            """;

    @Test
    void anEmptyFileIsTheUsualPolicy() {
        assertThat(PolicyFile.parse("")).isEqualTo(PolicyFile.absent());
        assertThat(PolicyFile.parse("# nothing yet\n")).isEqualTo(PolicyFile.absent());
        assertThat(PolicyFile.parse("version: 1\nlimits:\nselect: {}\n")).isEqualTo(PolicyFile.absent());
    }

    @Test
    void everyKeyIsRead() {
        PolicyFile file = PolicyFile.parse(WHOLE);

        assertThat(file.policy())
                .isEqualTo(new Policy(
                        Mode.SUGGEST,
                        new Selection(Severity.HIGH, List.of("CodeQL", "Semgrep OSS"), List.of(Glob.of("legacy/**"))),
                        List.of(
                                new PolicyRule(match(327, null, null, null), Optional.of(Mode.OFF), Optional.empty()),
                                new PolicyRule(
                                        match(null, "CodeQL", "java/sql-injection", null),
                                        Optional.empty(),
                                        Optional.of(Engine.DETERMINISTIC))),
                        List.of(new Ignore(
                                match(null, null, "java/log-injection", "tools/**"),
                                Optional.of(LocalDate.of(2027, 1, 31)),
                                Optional.of("sanitised upstream"))),
                        new Limits(7, 3, false, 90, 25),
                        Grouping.ALERT,
                        new PullRequestRules(
                                "security/",
                                List.of("security", "bot"),
                                false,
                                RebaseWhen.NEVER,
                                false,
                                new Neglect(Optional.empty(), Optional.of(Duration.ofHours(36)))),
                        new Verification(List.of(Requirement.RESCAN), Duration.ofMinutes(90), 2),
                        true,
                        true));
    }

    private static Match match(Integer cwe, String tool, String rule, String path) {
        return new Match(
                Optional.ofNullable(cwe),
                Optional.ofNullable(tool),
                Optional.ofNullable(rule).map(Glob::of),
                Optional.ofNullable(path).map(Glob::of));
    }

    @Test
    void anUnknownKeyIsAWarningWithTheNearestKey() {
        PolicyFile file = PolicyFile.parse("mode: fix\nlimits:\n  open-pullrequests: 2\ngroupby: alert\n");

        assertThat(file.policy()).isEqualTo(Policy.DEFAULT);
        assertThat(file.warnings())
                .containsExactly(
                        ".github/fixwright.yml line 3: \"limits.open-pullrequests\" is not a key and does nothing;"
                                + " the nearest is \"limits.open-pull-requests\"",
                        ".github/fixwright.yml line 4: \"groupby\" is not a key and does nothing;"
                                + " the nearest is \"group-by\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rules: [{ match: { cwe: 1 }, engine: autofix }] | line 1: \"rules.engine\" is not acted on yet; there are fixers in code only, so what this rule is for is declined",
            })
    void aKeyThatIsNotActedOnYetIsAWarning(String text, String warning) {
        assertThat(PolicyFile.parse(text).warnings()).containsExactly(".github/fixwright.yml " + warning);
    }

    @Test
    void aKeyThatSaysWhatHappensAnywayIsNoWarning() {
        assertThat(PolicyFile.parse("""
                        group-by: alert
                        rules: [{ match: { cwe: 1 }, engine: auto }, { match: { cwe: 2 }, engine: deterministic }]
                        pull-request: { reviewers-from-codeowners: false, rebase-when: conflicted, draft-until-proved: true }
                        """).warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pull-request: { stale-after: soon } | line 1: pull-request.stale-after is \"soon\"; say it like 30d, or never",
                "pull-request: { close-after: 0d } | line 1: pull-request.close-after is \"0d\"; say it like 30d, or never",
                "version: 2 | line 1: version is \"2\"; say a number from 1 to 1",
                "mode: fixx | line 1: mode is \"fixx\"; say off, suggest or fix",
                "mode: [fix] | line 1: mode is a list or a mapping; say one value",
                "limits: 5 | line 1: limits is not a mapping; write its keys below it, indented",
                "limits: { max-changed-lines: many } | line 1: limits.max-changed-lines is \"many\"; say a number from 1 to 10000",
                "limits: { one-open-pull-request-per-file: maybe } | line 1: limits.one-open-pull-request-per-file is \"maybe\"; say true or false",
                "rules: [{ mode: off }] | line 1: rules names nothing that it is for; name at least one of cwe, tool, rule and path",
                "ignore: [{ reason: x }] | line 1: ignore names nothing that it is for; name at least one of cwe, tool, rule and path",
                "ignore: [{ cwe: SQL }] | line 1: ignore.cwe is \"SQL\"; say it like CWE-89",
                "ignore: [{ cwe: 89, until: soon }] | line 1: ignore.until is \"soon\"; say a day like 2027-01-31",
                "ignore: [{ path: '[' }] | line 1: ignore.path has \"[\"; [abc] has no meaning in a pattern: write ? for any one character",
                "select: { exclude-paths: ['a/{b,c}'] } | line 1: select.exclude-paths has \"a/{b,c}\"; {a,b} has no meaning in a pattern: write one pattern for each",
                "verify: { wait: long } | line 1: verify.wait is \"long\"; say it like 90m, 6h or 2d",
                "pull-request: { branch-prefix: ../x } | line 1: pull-request.branch-prefix is \"../x\"; use lower-case letters, digits and . _ - / only, like fixwright/",
                "- mode | line 1: this is not a list of keys; begin with: version: 1",
            })
    void aWrongValueIsRefusedWithItsLineAndWhatToSay(String text, String reason) {
        assertThatThrownBy(() -> PolicyFile.parse(text))
                .isInstanceOfSatisfying(
                        PolicyException.class,
                        e -> assertThat(e.reason()).isEqualTo(".github/fixwright.yml " + reason));
    }

    @Test
    void theLineOfALaterMistakeIsNamed() {
        assertThatThrownBy(() -> PolicyFile.parse(WHOLE.replace("severity: high", "severity: hihg")))
                .isInstanceOfSatisfying(
                        PolicyException.class, e -> assertThat(e.line()).isEqualTo(4));
    }

    static Stream<Arguments> hostileTexts() {
        return Stream.of(
                Arguments.of("a type", "mode: !!javax.script.ScriptEngineManager [x]"),
                Arguments.of("a type under a key that nobody reads", "x: !!javax.script.ScriptEngineManager [x]"),
                Arguments.of("an odd tag", "!%3"),
                Arguments.of("aliases upon aliases", billionLaughs()),
                Arguments.of("a huge text", "reason: " + "a".repeat(70_000)),
                Arguments.of("deep nesting", "a: " + "[".repeat(5_000) + "]".repeat(5_000)),
                Arguments.of("a key twice", "mode: fix\nmode: off"),
                Arguments.of("two documents", "mode: fix\n---\nmode: off"),
                Arguments.of("a mapping as a key", "? {a: b}\n: c"),
                Arguments.of("a list that holds itself", "rules: &a [*a]"),
                Arguments.of("tabs", "select:\n\tseverity: low"),
                Arguments.of("a control character", "mode: \u0007"),
                Arguments.of("too many patterns", "select: { exclude-paths: [" + "a,".repeat(101) + "] }"));
    }

    private static String billionLaughs() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            text.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileTexts")
    void aHostileTextIsABrokenPolicyAndNothingElse(String what, String text) {
        assertThatThrownBy(() -> PolicyFile.parse(text))
                .isInstanceOfSatisfying(
                        PolicyException.class,
                        e -> assertThat(e.reason())
                                .startsWith(".github/fixwright.yml line ")
                                .hasSizeLessThan(400));
    }
}
