package dev.fixwright.task;

import java.util.Optional;

/**
 * One piece of durable work.
 *
 * @param name which {@link TaskHandler} runs it
 * @param id its key under that name: the same id is never queued twice while it waits or runs
 * @param payload JSON text
 * @param lane tasks of one lane run one at a time, in the order in which they were added; without one it runs on its own
 */
public record Task(String name, String id, String payload, Optional<String> lane) {
    private static final String ANSWERS = "answers-";

    public Task {
        if (name.length() > 100 || id.length() > 300 || lane.orElse("").length() > 300) {
            throw new IllegalArgumentException("too long for a task's name, id or lane: " + name + " " + id);
        }
    }

    public Task(String name, String id, String payload) {
        this(name, id, payload, Optional.empty());
    }

    /** The same task in the lane of an installation, whose writes on the code host must not run side by side. */
    public Task inLaneOf(long installationId) {
        return new Task(name, id, payload, Optional.of(laneOf(installationId)));
    }

    /** The same task in the lane where an installation's people get their answers, which no fix keeps waiting. */
    public Task inAnswerLaneOf(long installationId) {
        return new Task(name, id, payload, Optional.of(answerLaneOf(installationId)));
    }

    /** The name of an installation's lane. */
    public static String laneOf(long installationId) {
        return "installation-" + installationId;
    }

    /** The name of the lane of its answers. */
    public static String answerLaneOf(long installationId) {
        return ANSWERS + installationId;
    }

    /** The lane whose writes count together with those of a lane: that of the installation. */
    public static String writingLaneOf(String lane) {
        return isForAnswers(lane) ? "installation-" + lane.substring(ANSWERS.length()) : lane;
    }

    public static boolean isForAnswers(String lane) {
        return lane.startsWith(ANSWERS);
    }

    @Override
    public String toString() {
        return name + " " + id;
    }
}
