package dev.fixwright.backlog;

/**
 * The remediation that somebody gets who asked for one.
 *
 * @param fresh whether this wish began it, or took up what merely waited for its turn; else it was live before
 */
public record Granted(Work work, boolean fresh) {}
