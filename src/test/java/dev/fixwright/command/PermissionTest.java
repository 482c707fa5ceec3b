package dev.fixwright.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Everybody and every verb. */
class PermissionTest {
    /** On a branch of the repository, then on a pull request from a fork. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    verb         | none | read | triage | write | maintain | admin | fork: none | read | triage | write | maintain | admin
                    fix          | no   | no   | no     | yes   | yes      | yes   | no         | no   | no     | no    | no       | no
                    next         | no   | no   | no     | yes   | yes      | yes   | no         | no   | no     | no    | no       | no
                    retry        | no   | no   | no     | yes   | yes      | yes   | no         | no   | no     | no    | no       | no
                    rebase       | no   | no   | no     | yes   | yes      | yes   | no         | no   | no     | no    | no       | no
                    recreate     | no   | no   | no     | yes   | yes      | yes   | no         | no   | no     | no    | no       | no
                    verify       | no   | no   | no     | yes   | yes      | yes   | no         | no   | no     | no    | no       | no
                    reproduce    | no   | no   | yes    | yes   | yes      | yes   | no         | no   | yes    | yes   | yes      | yes
                    explain      | no   | yes  | yes    | yes   | yes      | yes   | no         | yes  | yes    | yes   | yes      | yes
                    why          | no   | yes  | yes    | yes   | yes      | yes   | no         | yes  | yes    | yes   | yes      | yes
                    status       | no   | yes  | yes    | yes   | yes      | yes   | no         | yes  | yes    | yes   | yes      | yes
                    dismiss      | no   | no   | no     | yes   | yes      | yes   | no         | no   | no     | no    | no       | no
                    reopen       | no   | no   | no     | yes   | yes      | yes   | no         | no   | no     | no    | no       | no
                    ignore       | no   | no   | no     | yes   | yes      | yes   | no         | no   | no     | no    | no       | no
                    unignore     | no   | no   | no     | yes   | yes      | yes   | no         | no   | no     | no    | no       | no
                    show ignores | no   | yes  | yes    | yes   | yes      | yes   | no         | yes  | yes    | yes   | yes      | yes
                    pause        | no   | no   | no     | yes   | yes      | yes   | no         | no   | no     | no    | no       | no
                    resume       | no   | no   | no     | yes   | yes      | yes   | no         | no   | no     | no    | no       | no
                    cancel       | no   | no   | yes    | yes   | yes      | yes   | no         | no   | no     | no    | no       | no
                    revert       | no   | no   | no     | yes   | yes      | yes   | no         | no   | no     | no    | no       | no
                    config       | no   | yes  | yes    | yes   | yes      | yes   | no         | yes  | yes    | yes   | yes      | yes
                    help         | no   | yes  | yes    | yes   | yes      | yes   | no         | yes  | yes    | yes   | yes      | yes
                    """, useHeadersInDisplayName = true)
    void everybodyMayDoWhatTheTableSays(
            String verb,
            String a,
            String b,
            String c,
            String d,
            String e,
            String f,
            String g,
            String h,
            String i,
            String j,
            String k,
            String l) {
        String[] expected = {a, b, c, d, e, f, g, h, i, j, k, l};
        Verb asked = Stream.of(Verb.values())
                .filter(one -> one.word().equals(verb))
                .findFirst()
                .orElseThrow();
        for (int column = 0; column < expected.length; column++) {
            Level level = Level.values()[column % 6];
            boolean fork = column >= 6;

            assertThat(Permission.reasonAgainst(asked, level, fork).isEmpty())
                    .as(verb + " by " + level.name().toLowerCase(Locale.ROOT) + (fork ? " from a fork" : ""))
                    .isEqualTo(expected[column].equals("yes"));
        }
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void noVerbWithoutWriteLeadsToAPush(Verb verb) {
        Set<Verb> neverPushing = EnumSet.of(
                Verb.REPRODUCE,
                Verb.EXPLAIN,
                Verb.WHY,
                Verb.STATUS,
                Verb.SHOW_IGNORES,
                Verb.CONFIG,
                Verb.HELP,
                // It closes a pull request, which whoever may triage may do on GitHub as well.
                Verb.CANCEL);

        assertThat(neverPushing.contains(verb) || verb.least().compareTo(Level.WRITE) >= 0)
                .isTrue();
    }

    @Test
    void thereIsNoVerbThatMergesClosesOrApproves() {
        assertThat(Verb.values()).extracting(Verb::word).doesNotContain("merge", "close", "approve");
    }

    @Test
    void whoIsRefusedReadsWhatItTakes() {
        assertThat(Permission.reasonAgainst(Verb.FIX, Level.READ, false))
                .contains("`fix` takes the permission to write here, and you may read");
        assertThat(Permission.reasonAgainst(Verb.FIX, Level.ADMIN, true))
                .contains("this pull request comes from a fork, where only questions are answered");
    }
}
