package dev.fixwright.command;

import dev.fixwright.remediation.AnswerStore.Answer;
import java.util.List;

/**
 * The answer to a command.
 *
 * @param obeyed whether what was asked for is done or set going
 * @param text Markdown
 * @param alerts whose work was set going: where they stand is told with the answer
 */
record Reply(boolean obeyed, String text, List<Long> alerts) {
    private static final int LONGEST_COMMAND = 900;

    static Reply done(String text) {
        return new Reply(true, text, List.of());
    }

    static Reply refused(String text) {
        return new Reply(false, text, List.of());
    }

    /** This reply as it is kept: to one line of what somebody asked. */
    Answer answer(String askedIn, int line, String command, String by) {
        String shown = command.length() <= LONGEST_COMMAND ? command : command.substring(0, LONGEST_COMMAND) + "…";
        return new Answer(askedIn, line, shown, by, obeyed, text, alerts);
    }
}
