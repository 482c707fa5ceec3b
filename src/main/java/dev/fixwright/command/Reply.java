package dev.fixwright.command;

import java.util.List;

/**
 * The answer to a command.
 *
 * @param obeyed whether what was asked for is done or set going
 * @param text Markdown
 * @param alerts whose work was set going: where they stand is told with the answer
 */
record Reply(boolean obeyed, String text, List<Long> alerts) {
    static Reply done(String text) {
        return new Reply(true, text, List.of());
    }

    static Reply refused(String text) {
        return new Reply(false, text, List.of());
    }
}
