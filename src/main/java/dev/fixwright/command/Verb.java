package dev.fixwright.command;

import static dev.fixwright.command.Option.PATH;
import static dev.fixwright.command.Option.REASON;
import static dev.fixwright.command.Option.RULE;
import static dev.fixwright.command.Option.SEVERITY;
import static dev.fixwright.command.Option.TOOL;
import static dev.fixwright.command.Option.UNTIL;

import java.util.List;

/**
 * What may be asked for. There is no verb that merges, closes or approves.
 *
 * <p>GitHub shows code scanning alerts, and lets them be dismissed, from {@link Level#WRITE} on; who may triage may close
 * pull requests, and so may call a fix off.
 */
public enum Verb {
    FIX("fix", "fix [123 …|all] [rule=… tool=… path=… severity=…] [--dry-run]", Level.WRITE, Targets.MANY_OR_ALL),
    NEXT("next", "next", Level.WRITE, Targets.NONE),
    RETRY("retry", "retry [123 …]", Level.WRITE, Targets.OPTIONAL),
    REBASE("rebase", "rebase", Level.WRITE, Targets.NONE),
    RECREATE("recreate", "recreate [--force]", Level.WRITE, Targets.NONE),
    VERIFY("verify", "verify", Level.WRITE, Targets.NONE),
    REPRODUCE("reproduce", "reproduce", Level.TRIAGE, Targets.NONE),
    EXPLAIN("explain", "explain [123]", Level.READ, Targets.OPTIONAL),
    WHY("why", "why [123 …]", Level.READ, Targets.OPTIONAL),
    STATUS("status", "status", Level.READ, Targets.NONE),
    DISMISS("dismiss", "dismiss 123 reason=false-positive|wont-fix|used-in-tests -- why", Level.WRITE, Targets.ONE),
    REOPEN("reopen", "reopen 123", Level.WRITE, Targets.ONE),
    IGNORE("ignore", "ignore rule=… [path=…] [until=2027-01-31] -- why", Level.WRITE, Targets.NONE),
    UNIGNORE("unignore", "unignore rule=… [path=…]", Level.WRITE, Targets.NONE),
    SHOW_IGNORES("show ignores", "show ignores", Level.READ, Targets.NONE),
    PAUSE("pause", "pause", Level.WRITE, Targets.NONE),
    RESUME("resume", "resume", Level.WRITE, Targets.NONE),
    CANCEL("cancel", "cancel [123 …]", Level.TRIAGE, Targets.OPTIONAL),
    DROP("drop", "drop 123", Level.WRITE, Targets.ONE),
    REVERT("revert", "revert", Level.WRITE, Targets.NONE),
    CONFIG("config", "config", Level.READ, Targets.NONE),
    HELP("help", "help", Level.READ, Targets.NONE);

    /** Which alerts a verb takes. */
    enum Targets {
        NONE,
        ONE,
        /** None means the alert that the pull request is for. */
        OPTIONAL,
        MANY_OR_ALL
    }

    private final String word;
    private final String usage;
    private final Level least;
    private final Targets targets;

    Verb(String word, String usage, Level least, Targets targets) {
        this.word = word;
        this.usage = usage;
        this.least = least;
        this.targets = targets;
    }

    public String word() {
        return word;
    }

    /** How it is written, after {@code /fixwright}. */
    public String usage() {
        return usage;
    }

    /** The least that somebody has to be allowed in the repository. */
    public Level least() {
        return least;
    }

    Targets targets() {
        return targets;
    }

    /** Whether nothing changes by it: only these work on pull requests from forks. */
    public boolean reads() {
        return switch (this) {
            case EXPLAIN, WHY, STATUS, SHOW_IGNORES, CONFIG, HELP, REPRODUCE -> true;
            default -> false;
        };
    }

    /** Whether it is answered from what is known at once: no fix is made for it. */
    boolean isQuick() {
        return reads() && this != REPRODUCE;
    }

    /** What it takes as {@code word=value}. */
    List<Option> options() {
        return switch (this) {
            case FIX -> List.of(RULE, TOOL, PATH, SEVERITY);
            case DISMISS -> List.of(REASON);
            case IGNORE -> List.of(RULE, PATH, UNTIL);
            case UNIGNORE -> List.of(RULE, PATH);
            default -> List.of();
        };
    }

    /** What it cannot do without. */
    List<Option> demanded() {
        return switch (this) {
            case DISMISS -> List.of(REASON);
            case IGNORE, UNIGNORE -> List.of(RULE);
            default -> List.of();
        };
    }

    /** The one switch that it has; empty where it has none. */
    String flag() {
        return switch (this) {
            case FIX -> "--dry-run";
            case RECREATE -> "--force";
            default -> "";
        };
    }

    /** Whether a reason in people's own words has to follow, after {@code --}. */
    boolean demandsText() {
        return this == DISMISS || this == IGNORE;
    }
}
