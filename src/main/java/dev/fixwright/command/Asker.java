package dev.fixwright.command;

import dev.fixwright.report.AnswerText;
import dev.fixwright.repository.RepositoryRef;

/**
 * Who asks, and where.
 *
 * @param page the repository's own on the host
 * @param pullRequest 0 where it is asked on none
 * @param level what they may do in the repository at this moment
 */
record Asker(RepositoryRef repository, String page, long pullRequest, String login, Level level) {
    /** As Markdown that links pages of the repository. */
    String sentence(String text) {
        return AnswerText.sentence(text, page);
    }

    Reply no(String why) {
        return Reply.refused(sentence("Not done: " + why + "."));
    }

    Reply yes(String what) {
        return Reply.done(sentence(what));
    }
}
