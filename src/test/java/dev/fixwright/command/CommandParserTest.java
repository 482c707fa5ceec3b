package dev.fixwright.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.command.Asked.Misunderstood;
import dev.fixwright.command.Asked.Understood;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What in a comment is a command, and what it says. */
class CommandParserTest {
    private static final CommandParser PARSER = new CommandParser(Optional.of("fixwright-acme"));

    private static Asked parse(String comment) {
        return PARSER.parse(comment);
    }

    private static List<String> understood(String comment) {
        return parse(comment).lines().stream()
                .filter(Understood.class::isInstance)
                .map(Asked.Line::shown)
                .toList();
    }

    private static List<String> problems(String comment) {
        return parse(comment).lines().stream()
                .filter(Misunderstood.class::isInstance)
                .map(line -> ((Misunderstood) line).problem())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '\'', textBlock = """
                    /fixwright fix                                             > fix
                    /fixwright fix 12 #13, 14 12                               > fix 12 13 14
                    /fixwright fix all                                         > fix all
                    /fixwright fix all rule=java/* severity=HIGH --dry-run     > fix all rule=java/* severity=high --dry-run
                    /fixwright fix tool="Semgrep OSS" path=src/**              > fix tool="Semgrep OSS" path=src/**
                    /fixwright next                                            > next
                    /fixwright retry                                           > retry
                    /fixwright retry 4 5                                       > retry 4 5
                    /fixwright rebase                                          > rebase
                    /fixwright recreate                                        > recreate
                    /fixwright recreate --force                                > recreate --force
                    /fixwright verify                                          > verify
                    /fixwright explain 123                                     > explain 123
                    /fixwright why 123                                         > why 123
                    /fixwright why                                             > why
                    /fixwright status                                          > status
                    /fixwright dismiss 7 reason=wont-fix -- it is a test key   > dismiss 7 reason=wont-fix -- it is a test key
                    /fixwright reopen 7                                        > reopen 7
                    /fixwright ignore rule=a/b path=x/** until=2027-01-31 -- c > ignore rule=a/b path=x/** until=2027-01-31 -- c
                    /fixwright unignore rule=a/b                               > unignore rule=a/b
                    /fixwright show ignores                                    > show ignores
                    /fixwright pause                                           > pause
                    /fixwright resume                                          > resume
                    /fixwright cancel                                          > cancel
                    /fixwright revert                                          > revert
                    /fixwright reproduce                                       > reproduce
                    /fixwright config                                          > config
                    /fixwright help                                            > help
                    /fixwright                                                 > help
                    /Fixwright Why 3                                           > why 3
                    '   /fixwright why 3'                                      > why 3
                    @fixwright-acme why 3                                      > why 3
                    @Fixwright-Acme[bot] why 3                                 > why 3
                    """)
    void everyVerbIsUnderstood(String comment, String command) {
        assertThat(understood(comment)).containsExactly(command);
        assertThat(problems(comment)).isEmpty();
    }

    @Test
    void everyVerbIsTried() {
        assertThat(Verb.values())
                .allSatisfy(verb -> assertThat(understood("/fixwright "
                                + verb.usage()
                                        .replaceAll("\\[.*?]", "")
                                        .replace("-- why", "")
                                        .replace("false-positive|wont-fix|used-in-tests", "wont-fix")
                                        .replace("rule=…", "rule=a")
                                        .strip()
                                + (verb.demandsText() ? " -- because" : "")))
                        .hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    /fixwright fxi 3                        > there is no `fxi`: did you mean `/fixwright fix`?
                    /fixwright statsu                       > there is no `statsu`: did you mean `/fixwright status`?
                    /fixwright show                         > there is no `show`: did you mean `/fixwright show ignores`?
                    /fixwright merge                        > there is no `merge`: `/fixwright help` lists what there is
                    /fixwright fix ruel=a                   > `fix` has no option `ruel`; did you mean `rule`? It is written
                    /fixwright fix --dryrun                 > `--dryrun` does not belong to `fix`; did you mean `--dry-run`?
                    /fixwright status 3                     > `3` does not belong to `status`
                    /fixwright fix severity=bad             > `severity=` is low, medium, high or critical
                    /fixwright fix rule=a rule=b            > `rule` is said twice
                    /fixwright fix 3 all                    > it is either `all` or these alerts
                    /fixwright fix 0                        > `0` does not belong to `fix`
                    /fixwright fix 99999999999999999999     > `99999999999999999999` does not belong to `fix`
                    /fixwright fix path=[ab]                > `path=`: [abc] has no meaning in a pattern
                    /fixwright fix tool="Semgrep            > a quote is opened and not closed
                    /fixwright dismiss 3 -- no need         > `reason=` is missing
                    /fixwright dismiss 3 reason=wont-fix    > say why, after `--`
                    /fixwright dismiss reason=wont-fix -- x > which alert is meant?
                    /fixwright dismiss 3 4 reason=wont-fix -- x > it takes one alert at a time
                    /fixwright dismiss 3 reason=maybe -- x  > `reason=` is false-positive, wont-fix or used-in-tests
                    /fixwright ignore -- x                  > `rule=` is missing
                    /fixwright ignore rule=a until=soon -- x > `until=` is a day like 2027-01-31
                    /fixwright pause -- for lunch           > nothing may follow after `--`
                    """)
    void whatIsWrongIsNamed(String comment, String problem) {
        assertThat(problems(comment)).singleElement().asString().startsWith(problem);
        assertThat(understood(comment)).isEmpty();
    }

    @Test
    void alertsAndReasonsHaveTheirLimits() {
        String many = "/fixwright fix" + " 1".repeat(5);
        StringBuilder toMany = new StringBuilder("/fixwright fix");
        for (int i = 1; i <= 51; i++) {
            toMany.append(' ').append(i);
        }

        assertThat(understood(many)).containsExactly("fix 1");
        assertThat(problems(toMany.toString())).singleElement().asString().contains("51 alerts, and 50 is the most");
        assertThat(problems("/fixwright dismiss 3 reason=wont-fix -- " + "x".repeat(281)))
                .singleElement()
                .asString()
                .startsWith("the reason is longer than 280 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Thanks, that is a good fix.",
                "Try /fixwright fix 3",
                "/fixwrights fix 3",
                "`/fixwright fix 3`",
                "- /fixwright fix 3",
                "    /fixwright fix 3",
                "\t/fixwright fix 3",
                "> /fixwright fix 3",
                "> said\n/fixwright fix 3",
                "- > said\n/fixwright fix 3",
                ">/fixwright fix 3\n> and\n/fixwright fix 3",
                "```\n/fixwright fix 3\n```",
                "~~~\n/fixwright fix 3\n~~~",
                "```sh\n/fixwright fix 3",
                "````\n```\n/fixwright fix 3\n```\n````",
                "~~~\n```\n/fixwright fix 3\n```\n~~~",
                "```\n``` no end\n/fixwright fix 3\n```",
                "   ```\n/fixwright fix 3\n   ```",
                "- ```\n  /fixwright fix 3\n  ```",
                "1. - ```\n/fixwright fix 3\n     ```",
                "<!-- /fixwright fix 3 -->",
                "<!--\n/fixwright fix 3\n\n/fixwright fix 4\n-->",
                "Look <!-- here\n/fixwright fix 3 -->",
                "<pre>\n/fixwright fix 3\n</pre>",
                "<blockquote>\n\n/fixwright fix 3\n</blockquote>",
                "a `code\n/fixwright fix 3\nspan` of lines",
                "@somebody fix 3",
                "@fixwright-acme thanks!",
                "@fixwright-acmes fix 3",
                "@fixwright-acme",
            })
    void whatIsNoCommandIsPassedOver(String comment) {
        assertThat(parse(comment).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> said\n\n/fixwright fix 3",
                "```\ncode\n```\n/fixwright fix 3",
                "```\ncode\n   ````  \n/fixwright fix 3",
                "``` `no fence` ```\n/fixwright fix 3",
                "<!-- hidden -->\n/fixwright fix 3",
                "Look <!-- here\n\n/fixwright fix 3",
                "<pre>code</pre>\n/fixwright fix 3",
                "Good.\r\n/fixwright fix 3\r\nThanks",
                "an odd ` sign\n/fixwright fix 3",
                "/fixwright   fix\t3   ",
                "# Title\n/fixwright fix 3",
            })
    void whatStandsInTheOpenIsObeyed(String comment) {
        assertThat(understood(comment)).containsExactly("fix 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFF0Ffixwright fix all",
                "/f\u0456xwright fix all",
                "/fixwright\u200B fix all",
                "\u200B/fixwright fix all",
                "/\uFF46ixwright fix all",
                "/fix\u00ADwright fix all",
                "/fixwr\u0131ght fix all",
                "\u2215fixwright fix all",
                "/fixwright f\u0456x all",
                "/fixwright fix \u202Ella",
                "/fixwright \u212Ahelp",
                "@fixwright-\u0430cme fix all",
            })
    void lookAlikesAndInvisibleCharactersAreRefusedPlainly(String comment) {
        assertThat(understood(comment)).isEmpty();
        assertThat(problems(comment)).singleElement().asString().contains("Type ", " anew");
    }

    @Test
    void whatWasHandedInIsNamedByItsWholeId() {
        String id = "finding-" + "0a".repeat(16);

        assertThat(understood("/fixwright fix 12, " + id + ", " + id)).containsExactly("fix 12 " + id);
        assertThat(understood("/fixwright drop " + id)).containsExactly("drop " + id);
        assertThat(problems("/fixwright drop 12 " + id))
                .singleElement()
                .asString()
                .contains("one alert at a time");
        assertThat(problems("/fixwright why " + id.substring(1))).hasSize(1);
    }

    @Test
    void digitsOfOtherScriptsAreNoAlerts() {
        assertThat(understood("/fixwright fix \u0663")).isEmpty();
        assertThat(problems("/fixwright fix \u0663")).hasSize(1);
    }

    @Test
    void severalLinesAreSeveralCommandsAndNoneIsTakenTwice() {
        assertThat(understood("/fixwright why 1\nand\n/fixwright why 2\n/fixwright why 1\n/FIXWRIGHT status"))
                .containsExactly("why 1", "why 2", "status");
    }

    @Test
    void ofManyCommandsTheFirstAreObeyed() {
        StringBuilder comment = new StringBuilder();
        for (int i = 1; i <= 200; i++) {
            comment.append("/fixwright why ").append(i).append('\n');
        }

        Asked asked = parse(comment.toString());

        assertThat(asked.lines()).hasSize(CommandParser.MOST);
        assertThat(asked.beyond()).isEqualTo(200 - CommandParser.MOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/fixwright fix 3\n", "`", "> ", "```\n", "<!--", "- ", "/fixwright \"", "``` ` ", "\u200B/"})
    void theLongestCommentIsReadAtOnce(String part) {
        String comment = part.repeat(65_536 / part.length());

        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(2), () -> parse(comment));
    }

    @Test
    void nothingThatIsTypedBreaksIt() {
        Random random = new Random(7);
        String[] parts = {
            "/fixwright",
            "@fixwright-acme",
            " ",
            "\n",
            "fix",
            "why",
            "all",
            "3",
            "```",
            "~~~",
            ">",
            "<!--",
            "-->",
            "--",
            "\"",
            "rule=",
            "path=",
            "`",
            "\t",
            "    ",
            "\u0456",
            "\u200B",
            "\uD83D\uDE00",
            "\uD800",
            "#",
            "- ",
            "1.",
            "\r",
            "<pre>",
            "reason=wont-fix",
            "--force",
            "\u0000",
            "dismiss",
            "show",
            "ignores",
            "🙂"
        };
        for (int round = 0; round < 20_000; round++) {
            StringBuilder comment = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                comment.append(parts[random.nextInt(parts.length)]);
            }
            Asked asked = parse(comment.toString());

            // What is understood is understood again as it is shown.
            for (Asked.Line line : asked.lines()) {
                if (line instanceof Understood understood) {
                    assertThat(parse("/fixwright " + understood.shown()).lines())
                            .as(comment.toString())
                            .containsExactly(understood);
                } else {
                    assertThat(((Misunderstood) line).problem()).isNotBlank();
                }
            }
        }
    }

    @Test
    void aMentionIsLookedUpOnlyBeforeAVerb() {
        assertThat(CommandParser.mayName("@somebody fix 3")).isTrue();
        assertThat(CommandParser.mayName("@somebody look at this")).isFalse();
        assertThat(CommandParser.mayName("> @somebody fix 3")).isFalse();
    }
}
