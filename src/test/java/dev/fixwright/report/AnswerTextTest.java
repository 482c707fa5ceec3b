package dev.fixwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.report.AnswerText.Given;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The one comment with the answers, with plain text and with hostile text in it. */
class AnswerTextTest {
    private static final String SHOP = "https://github.com/acme/shop";

    @Test
    void theCommentReadsAsAgreed() {
        String said = AnswerText.comment(List.of(
                new Given(
                        "/fixwright fix 3 4",
                        "olga",
                        AnswerText.sentence("Asked for.", SHOP)
                                + "\n\n"
                                + AnswerText.bullets(List.of(AnswerText.sentence(
                                        "alert 3: proving: checked, not yet proved"
                                                + " (https://github.com/acme/shop/pull/9)",
                                        SHOP)))),
                new Given(
                        "/fixwright fxi 3",
                        "rita",
                        AnswerText.sentence("there is no `fxi`: did you mean `/fixwright fix`?", SHOP)),
                new Given(
                        "Why not?",
                        "olga",
                        AnswerText.table(List.of("key", "value"), List.of(List.of("`a|b`", "1"))))));

        assertThat(AnswerText.MARK + "\n" + said).isEqualTo(Reported.golden("answers.md"));
    }

    @Test
    void whatStrangersWroteStaysText() {
        String said = AnswerText.comment(List.of(new Given(
                "/fixwright ignore rule=x -- ``` @all\n# big <script>",
                "a`b",
                AnswerText.sentence(
                        "@octocat closes #7 https://evil.example/acme/shop/pull/9x <b>bold</b> ![x](https://evil.example)"
                                + " https://github.com/other/shop/pull/9\n# heading\n- [ ] task",
                        SHOP))));

        assertThat(said)
                .contains("**````/fixwright ignore rule=x -- ``` @all # big <script>````**, asked by ``a`b``")
                .contains("@\u200Boctocat closes #\u200B7 ")
                .contains("&lt;b&gt;bold&lt;/b&gt;")
                .doesNotContain("](https://evil", "](https://github.com/other", "\n# ", "\n- [ ]");
    }

    @Test
    void ofALongConversationTheLatestIsShown() {
        Given long1 = new Given("/fixwright help", "olga", "x".repeat(50_000));
        String said = AnswerText.comment(List.of(long1, new Given("/fixwright config", "olga", "y".repeat(50_000))));

        assertThat(said)
                .hasSizeLessThan(65_000)
                .contains("xxx")
                .doesNotContain("yyy")
                .contains("left out");
    }

    @Test
    void buttonsAreAsShortAsGitHubWantsThem() {
        assertThat(CheckRunButton.values()).hasSizeLessThanOrEqualTo(3).allSatisfy(button -> {
            assertThat(button.label()).hasSizeLessThanOrEqualTo(20);
            assertThat(button.description()).hasSizeLessThanOrEqualTo(40);
            assertThat(button.identifier()).hasSizeLessThanOrEqualTo(20);
        });
    }
}
