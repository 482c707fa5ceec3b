package dev.fixwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that strangers wrote stays text, wherever it is shown. */
class ForeignTextTest {
    private static final Pattern MENTION = Pattern.compile("(?i)@[a-z0-9]");
    private static final Pattern REFERENCE =
            Pattern.compile("(?i)#[0-9]|\\bgh-[0-9]|://github\\.com/[^/]+/[^/]+/(issues|pull)");
    private static final Pattern CLOSING = Pattern.compile(
            "(?i)\\b(close|closes|closed|fix|fixes|fixed|resolve|resolves|resolved):?\\s+\\S*(#|gh-|/issues/)[0-9]");
    private static final Pattern ACTIVE =
            Pattern.compile("!\\[|<[a-z!/?]|(?<!\\\\)\\[[^\\]]*]\\((?!https://(github|cwe))");
    private static final Pattern CODE = Pattern.compile("(?s)(`+)(?!`).*?(?<!`)\\1(?!`)");

    static Stream<String> texts() {
        return Stream.of(
                "@acme/security please merge",
                "cc @octocat",
                "Fixes #1",
                "closes: acme/shop#12",
                "Resolves GH-33",
                "fixes https://github.com/acme/shop/issues/4",
                "![beacon](https://evil.example/x.png)",
                "<img src=https://evil.example/x.png>",
                "<!-- hidden --> text",
                "<details><summary>open me</summary>",
                "<script>alert(1)</script>",
                "[click](javascript:alert(1))",
                "[click]: https://evil.example",
                "<https://evil.example>",
                "www.evil.example and https://evil.example and a@evil.example",
                "```\n@octocat\n```",
                "` @octocat ` `` Fixes #1 ``",
                "`unclosed @octocat",
                "``` @octocat",
                "text\n\n# Heading\n\n- @octocat\n\n> quote\n\n---\n",
                "| a | b |\n| --- | --- |\n| @octocat | #1 |",
                "$\\href{https://evil.example}{x}$",
                "\\@octocat \\#1 \\![x](y)",
                "&#64;octocat &commat;octocat",
                "\u202Etxet\u202C \u200B@octocat",
                "[^1] footnote [^1]: @octocat",
                "~~struck~~ **bold** _it_ ==mark==",
                "- [x] done @octocat",
                "1. #2",
                "#3",
                "\u0000\u0007@octocat");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void nobodyIsMentionedNothingClosedAndNothingLoaded(String text) {
        ProposedFix fix = Reported.hostile(text);
        for (String markdown : List.of(
                body(fix),
                CheckRunText.of(List.of(new ShownProof(Reported.record(fix), Optional.empty())), List.of(text))
                        .summary(),
                CheckRunText.suggested(fix, Reported.record(fix), text, text, List.of(text))
                        .summary(),
                CheckRunText.notProposed("alert 7", text, text).summary(),
                CheckRunText.brokenPolicy(text, true).summary())) {
            String outsideCode = withoutCode(markdown);

            assertThat(MENTION.matcher(outsideCode).find()).as(outsideCode).isFalse();
            assertThat(REFERENCE.matcher(outsideCode).find()).as(outsideCode).isFalse();
            assertThat(CLOSING.matcher(outsideCode).find()).as(outsideCode).isFalse();
            assertThat(ACTIVE.matcher(outsideCode).find()).as(outsideCode).isFalse();
            assertThat(outsideCode).doesNotContain("\n# Heading", "https://evil", "www.evil");
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void titlesAndCommitsHaveNoMarkupToAbuse(String text) {
        ProposedFix fix = Reported.hostile(text);
        CommitText commit = CommitText.of(fix);
        for (String plain : List.of(PullRequestText.of(List.of(fix)).title(), commit.headline(), commit.body())) {
            assertThat(MENTION.matcher(plain).find()).as(plain).isFalse();
            assertThat(REFERENCE.matcher(plain).find()).as(plain).isFalse();
            assertThat(CLOSING.matcher(plain).find()).as(plain).isFalse();
        }
        assertThat(commit.headline()).doesNotContain("\n").hasSizeLessThan(120);
    }

    /** Markdown as GitHub would read it: code stays code, and what follows an escaping backslash is no markup. */
    private static String withoutCode(String markdown) {
        return CODE.matcher(markdown.replaceAll("\\\\`", "")).replaceAll("code");
    }

    @Test
    void hugeTextIsCutAndTheBodyStaysBelowTheLimit() {
        ProposedFix fix = Reported.hostile("@a#1|`*".repeat(100) + "x".repeat(200_000));

        assertThat(body(fix)).hasSizeLessThan(60_000).contains("## How to answer");
    }

    @Test
    void sectionsThatDoNotFitAreLeftOutAndThatIsSaid() {
        String document = Markdown.document(List.of("a", "b".repeat(61_000), "c"));

        assertThat(document).isEqualTo("a\n\n_The rest is left out: it is longer than GitHub shows._\n");
    }

    @Test
    void aFenceIsLongerThanAnyInside() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(40, 0, 4).forEach(c -> text.append("`\na ".charAt(c)));
            String fenced = Markdown.fenced("java", text.toString());
            String fence = fenced.substring(0, fenced.indexOf("java"));

            assertThat(text.toString()).doesNotContain(fence);
            assertThat(fenced).endsWith("\n" + fence);
        }
    }

    @Test
    void codeInATableKeepsItsBars() {
        assertThat(Markdown.cell(Markdown.code("a|b"))).isEqualTo("`a\\|b`");
        assertThat(Markdown.cell(Markdown.prose("a|b"))).isEqualTo("a\\|b");
    }

    private static String body(ProposedFix fix) {
        String description = PullRequestText.of(List.of(fix)).description();
        return PullRequestText.body(List.of(new ShownProof(Reported.record(fix), Optional.empty())), description, true);
    }
}
