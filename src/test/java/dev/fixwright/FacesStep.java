package dev.fixwright;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * What is done about one of the findings of a sequence. {@code choice} is below 16, and each act makes of it what it can.
 */
record FacesStep(Act act, int subject, int choice) {
    /** How many findings and uploads a sequence knows. */
    static final int SUBJECTS = 4;

    private static final int CHOICES = 16;

    /** What callers and people do, and how often that is drawn. */
    enum Act {
        REMEDIATE(3),
        AUTO_REMEDIATE(3),
        AUTOMATE(3),
        CANCEL(2),
        ASSESS(3),
        PROPOSE_ASSESSMENT(2),
        APPROVE_ASSESSMENT(2),
        SET_STATUS(4),
        WRITE_NOTES(1),
        WORK(2),
        CLOSE(2),
        MERGE(4),
        REVERT(3),
        DISMISS(2),
        REOPEN(2),
        SCAN(3),
        UPLOAD(4),
        DELETE_UPLOAD(1),
        VERIFY(2),
        SHARE(2),
        END_SHARE(1),
        EXHAUST(1),
        REVOKE(1),
        RESTART(0);

        private final int weight;

        Act(int weight) {
            this.weight = weight;
        }

        /** Whether it happens at the code host, so that the bot has to hear of it. */
        boolean isOfPeople() {
            return ordinal() >= WORK.ordinal() && ordinal() <= SCAN.ordinal();
        }
    }

    private static final List<Act> BAG = Arrays.stream(Act.values())
            .flatMap(act -> java.util.Collections.nCopies(act.weight, act).stream())
            .toList();

    /** As many as that, always the same for the same seed; in one of eight sequences the server begins anew in the middle. */
    static List<FacesStep> random(long seed, int length) {
        Random random = new Random(seed);
        List<FacesStep> steps = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            Act act = BAG.get(random.nextInt(BAG.size()));
            steps.add(new FacesStep(act, random.nextInt(SUBJECTS), random.nextInt(CHOICES)));
        }
        if (seed % 8 == 0) {
            steps.set(length / 2, new FacesStep(Act.RESTART, 0, 0));
        }
        return steps;
    }

    @Override
    public String toString() {
        return act + " of " + subject + " (" + choice + ")";
    }
}
