package dev.fixwright.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What a comment says on a fix that waits for people and that nobody touches. */
public final class ReminderText {
    /** Stands in the comment where nobody sees it, so that it is known again. */
    public static final String MARK = "<!-- fixwright:reminder -->";

    private ReminderText() {}

    /**
     * What people are told.
     *
     * @param alert empty where the fix is of a finding that is none
     * @param closing when it is closed should nobody touch it; empty for never
     */
    public static String of(OptionalLong alert, Duration rested, Optional<Instant> closing) {
        String stays = closing.map(when -> "If it stays so, Fixwright closes it on "
                        + LocalDate.ofInstant(when, ZoneOffset.UTC)
                        + ", so that other fixes have their turn.")
                .orElse("It stays open until somebody decides.");
        return Markdown.document(List.of(
                "Nobody has touched this pull request for " + words(rested) + ". " + stays,
                Markdown.bullets(List.of(
                        "**Agree:** merge it.",
                        "**Disagree:** close it. This fix is not proposed again.",
                        "**Keep it open:** comment, review it or push to it.",
                        "**Have it back later:** "
                                + (alert.isPresent()
                                        ? "`/fixwright fix " + alert.getAsLong() + "` on any pull request"
                                        : "`/fixwright fix` on this pull request")
                                + " proposes it again."))));
    }

    /** A time as people say it: the largest unit that it is a whole number of. */
    public static String words(Duration time) {
        if (time.toMinutes() % 60 != 0) {
            return count(time.toMinutes(), "minute");
        }
        return time.toHours() % 24 != 0 ? count(time.toHours(), "hour") : count(time.toDays(), "day");
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
