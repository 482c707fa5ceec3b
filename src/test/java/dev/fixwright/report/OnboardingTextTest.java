package dev.fixwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.report.OnboardingText.Overview;
import dev.fixwright.report.OnboardingText.Tried;
import dev.fixwright.report.OnboardingText.Unknown;
import dev.fixwright.report.OnboardingText.Weakness;
import java.util.List;
import org.junit.jupiter.api.Test;

class OnboardingTextTest {
    private static final Overview OVERVIEW = new Overview(
            List.of(
                    new Weakness("SQL injection", 12, "critical"),
                    new Weakness("Predictable random numbers", 1, "medium")),
            List.of(
                    new Tried(
                            17,
                            "https://github.com/acme/shop/security/code-scanning/17",
                            "src/main/java/com/acme/Orders.java",
                            41,
                            true,
                            "a fix of 4 changed lines"),
                    new Tried(
                            23,
                            "https://github.com/acme/shop/security/code-scanning/23",
                            "src/main/java/com/acme/Tables|Views.java",
                            9,
                            false,
                            "the table name `table` is part of the SQL text, and names cannot be bound as parameters")),
            List.of(new Unknown("java/unused-import", 3), new Unknown("js/`odd`", 1)),
            5,
            4);

    @Test
    void saysWhatWouldBeOpenedAndHowToSayGo() {
        OnboardingText text = OnboardingText.of(OVERVIEW);

        assertThat(text.title()).isEqualTo("Shall Fixwright open pull requests for 13 code scanning alerts?");
        assertThat(text.body()).isEqualTo(Reported.golden("onboarding.md"));
    }

    @Test
    void onlyItsOwnBoxCounts() {
        String body = OnboardingText.of(OVERVIEW).body();

        assertThat(OnboardingText.isTicked(body)).isFalse();
        assertThat(OnboardingText.isTicked(body.replace("- [ ] ", "- [x] "))).isTrue();
        assertThat(OnboardingText.isTicked(body.replace("- [ ] ", "- [X] ").replace("\n", "\r\n")))
                .isTrue();
        assertThat(OnboardingText.isTicked(body + "\n- [x] Something else")).isFalse();
    }

    @Test
    void saysOnceThatWorkHasBegunAndStaysTheSameIssue() {
        String ticked = OnboardingText.of(OVERVIEW).body().replace("- [ ] ", "- [x] ");

        String begun = OnboardingText.begun(ticked, "`a-person` ticked the box");

        assertThat(begun).startsWith("**Fixwright has begun:** `a-person` ticked the box.\n\n");
        assertThat(OnboardingText.hasBegun(begun)).isTrue();
        assertThat(OnboardingText.isIn(begun)).isTrue();
    }

    @Test
    void emptiesTheBoxOfWhoeverMayNotTickItAndSaysSoOnce() {
        String ticked = OnboardingText.of(OVERVIEW).body().replace("- [ ] ", "- [x] ");

        String empty = OnboardingText.unticked(ticked, "a-stranger");

        assertThat(OnboardingText.isTicked(empty)).isFalse();
        assertThat(OnboardingText.unticked(empty.replace("- [ ] ", "- [x] "), "a-stranger"))
                .isEqualTo(empty);
    }

    @Test
    void aThousandRulesAndAlertsFitIntoAnIssue() {
        List<Unknown> rules = java.util.stream.IntStream.range(0, 1000)
                .mapToObj(number -> new Unknown("rule-" + number, 1))
                .toList();

        String body = OnboardingText.of(new Overview(OVERVIEW.weaknesses(), OVERVIEW.tried(), rules, 1, 1))
                .body();

        assertThat(body).hasSizeLessThan(60_000).contains("and 990 more rules", OnboardingText.MARKER);
    }
}
