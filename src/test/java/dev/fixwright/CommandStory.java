package dev.fixwright;

import dev.fixwright.github.standin.HostedComment;
import dev.fixwright.github.standin.HostedPullRequest;
import dev.fixwright.github.standin.Scanner;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** People talk to a running bot in the pull request of a fix, at the stand-in for GitHub. */
final class CommandStory implements AutoCloseable {
    static final String WRITER = "olga";
    static final String READER = "rita";

    final ProofStory story;
    final HostedPullRequest pull;
    private int lines;

    private CommandStory(ProofStory story) {
        this.story = story;
        story.shop.talk().role(WRITER, "write");
        story.shop.talk().role(READER, "read");
        this.pull = story.fix();
    }

    static CommandStory begin(Path directory) {
        return begin(directory, Map.of());
    }

    /** With more files, whose alerts are numbered from 2. */
    static CommandStory begin(Path directory, Map<String, String> more) {
        return begin(directory, ProofStory.guesses(), more);
    }

    static CommandStory begin(Path directory, Scanner scanner, Map<String, String> more) {
        return new CommandStory(ProofStory.begin(directory, scanner, more));
    }

    /** Other classes with the same weakness. */
    static Map<String, String> classes(String... names) {
        Map<String, String> files = new TreeMap<>();
        for (String name : names) {
            files.put("src/main/java/com/acme/shop/" + name + ".java", ProofStory.SOURCE.replace("ResetTokens", name));
        }
        return files;
    }

    /** Somebody comments on the fix, and the bot hears of it. */
    HostedComment say(String by, String text) {
        return say(pull, by, text);
    }

    HostedComment say(HostedPullRequest where, String by, String text) {
        story.gitHub.transcript().clear();
        lines = (int) text.lines().count();
        HostedComment comment = story.shop.talk().say(where, by, text);
        story.hear();
        return comment;
    }

    /** How many lines the newest comment has. */
    int lines() {
        return lines;
    }

    /** The bot's one comment on the fix. */
    String answer() {
        List<HostedComment> said = story.shop.talk().byApp(pull.number());
        if (said.size() != 1) {
            throw new AssertionError("there are " + said.size() + " comments of the app");
        }
        return said.get(0).body();
    }

    @Override
    public void close() {
        story.close();
    }
}
