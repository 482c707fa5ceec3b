package dev.fixwright.command;

import dev.fixwright.report.AnswerText;
import dev.fixwright.repository.RepositoryRef;

/**
 * Who asks, and where.
 *
 * @param pullRequest 0 where it is asked on none
 * @param level what they may do in the repository at this moment
 */
record Asker(RepositoryRef repository, long pullRequest, String login, Level level) {
    /** As Markdown that links pages of the repository. */
    String sentence(String text) {
        return AnswerText.sentence(text, repository.fullName());
    }

    Reply no(String why) {
        return Reply.refused(sentence("Not done: " + why + "."));
    }

    Reply yes(String what) {
        return Reply.done(sentence(what));
    }
}
