package dev.fixwright.policy;

/** How many alerts one pull request ends. */
public enum Grouping {
    ALERT,
    RULE,
    FILE
}
