package dev.fixwright.command;

import java.util.Optional;

/** Who may do what. Nothing is pushed for anybody who may not push. */
final class Permission {
    private Permission() {}

    /**
     * Why somebody may not ask for that; empty when they may.
     *
     * @param level what they may do in the repository at this moment
     * @param fromFork whether it is asked on a pull request from a fork, which nobody may make write
     */
    static Optional<String> reasonAgainst(Verb verb, Level level, boolean fromFork) {
        if (level == Level.NONE) {
            return Optional.of("you have no access to this repository");
        }
        if (level.compareTo(verb.least()) < 0) {
            return Optional.of("`" + verb.word() + "` takes the permission to " + doing(verb.least())
                    + " here, and you may " + doing(level));
        }
        return fromFork && !verb.reads()
                ? Optional.of("this pull request comes from a fork, where only questions are answered")
                : Optional.empty();
    }

    private static String doing(Level level) {
        return switch (level) {
            case NONE -> "do nothing";
            case READ -> "read";
            case TRIAGE -> "triage";
            case WRITE -> "write";
            case MAINTAIN, ADMIN -> "administer";
        };
    }

    /** Whether somebody sees code scanning alerts on GitHub, also those without a pull request. */
    static boolean seesAlerts(Level level) {
        return level.compareTo(Level.WRITE) >= 0;
    }
}
