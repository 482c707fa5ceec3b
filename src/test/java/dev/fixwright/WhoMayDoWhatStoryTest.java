package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.command.Level;
import dev.fixwright.command.Verb;
import dev.fixwright.github.standin.HostedComment;
import dev.fixwright.github.standin.HostedPullRequest;
import dev.fixwright.github.standin.Transcript.Entry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody asks for every verb, from the comment to what GitHub is told to do. */
class WhoMayDoWhatStoryTest {
    /** What a verb may do to pull requests of fixes without a push. */
    private static final Set<Verb> FROM_TRIAGE = EnumSet.of(Verb.CANCEL, Verb.REPRODUCE);

    @TempDir
    Path directory;

    /** Verbs that end the fix stand last, so that the others find it. */
    private static List<Verb> verbs() {
        List<Verb> verbs = new ArrayList<>(List.of(Verb.values()));
        verbs.removeAll(List.of(Verb.DROP, Verb.RECREATE, Verb.DISMISS, Verb.CANCEL));
        verbs.addAll(List.of(Verb.DROP, Verb.RECREATE, Verb.DISMISS, Verb.CANCEL));
        return verbs;
    }

    private static String line(Verb verb) {
        return "/fixwright " + verb.word()
                + switch (verb) {
                    case FIX, REOPEN, RETRY, CANCEL, DROP -> " 1";
                    case DISMISS -> " 1 reason=wont-fix -- no";
                    case IGNORE -> " rule=none/* -- no";
                    case UNIGNORE -> " rule=none/*";
                    default -> "";
                };
    }

    /** Everything besides talk that the app wrote for an order. */
    private static List<String> writes(CommandStory talk) {
        return talk.story.gitHub.transcript().entries().stream()
                .filter(Entry::isWrite)
                .map(Entry::call)
                .filter(call -> !call.contains("/comments") && !call.contains("/access_tokens"))
                .toList();
    }

    private static boolean isRefused(CommandStory talk, HostedPullRequest where, Verb verb) {
        String answers = talk.story.shop.talk().byApp(where.number()).get(0).body();
        String newest = answers.split("\\n\\*\\*", 3)[1];
        assertThat(newest).contains("/fixwright " + verb.word());
        return newest.contains("takes the permission to") || newest.contains("comes from a fork");
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "triage", "write", "maintain", "admin"})
    void everybodyMayDoWhatTheirRoleAllows(String role) {
        Level level = Level.valueOf(role.toUpperCase(java.util.Locale.ROOT));
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.story.shop.talk().role("somebody", role);
            Map<Verb, Boolean> refused = new TreeMap<>();
            for (Verb verb : verbs()) {
                HostedComment asked = talk.say("somebody", line(verb));
                refused.put(verb, isRefused(talk, talk.pull, verb));
                assertThat(asked.reactions()).as(verb.word()).contains("eyes").hasSize(2);
                if (level.compareTo(Level.WRITE) < 0 && !(verb == Verb.CANCEL && level == Level.TRIAGE)) {
                    assertThat(writes(talk)).as(verb + " by " + role).isEmpty();
                }
            }
            for (Verb verb : verbs()) {
                boolean may = verb.reads() && verb != Verb.REPRODUCE
                        || level.compareTo(Level.WRITE) >= 0
                        || (level == Level.TRIAGE && FROM_TRIAGE.contains(verb));
                assertThat(refused.get(verb)).as(verb + " by " + role).isEqualTo(!may);
            }
        }
    }

    @Test
    void strangersAndProgramsCauseNothing() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.story.shop.talk().role("nobody", "none");
            for (Verb verb : verbs()) {
                HostedComment asked = talk.say("nobody", line(verb));
                assertThat(writes(talk)).as(verb.word()).isEmpty();
                assertThat(asked.reactions()).containsExactly("confused", "eyes");

                HostedComment program = talk.say("helper[bot]", line(verb));
                assertThat(talk.story.calls()).as(verb.word()).isEmpty();
                assertThat(program.reactions()).isEmpty();
            }
            assertThat(talk.story.shop.talk().byApp(1)).isEmpty();
            assertThat(talk.pull.isOpen()).isTrue();
        }
    }

    @Test
    void onAForkNobodyMakesTheAppWrite() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            HostedPullRequest fork = talk.story.shop.open(
                    new HostedPullRequest.Opening("patch-1", "main", "Better", "", false, "author"), true);
            for (String role : List.of("read", "write", "admin")) {
                talk.story.shop.talk().role("author", role);
                Stream.of(Verb.values()).forEach(verb -> {
                    talk.say(fork, "author", line(verb));
                    assertThat(writes(talk)).as(verb + " by " + role).isEmpty();
                    boolean may = verb.reads() && !(verb == Verb.REPRODUCE && role.equals("read"));
                    assertThat(isRefused(talk, fork, verb))
                            .as(verb + " by " + role)
                            .isEqualTo(!may);
                });
                talk.story.clock.skip(java.time.Duration.ofMinutes(61));
            }
        }
    }
}
