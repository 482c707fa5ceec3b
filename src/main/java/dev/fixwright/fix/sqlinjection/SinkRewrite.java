package dev.fixwright.fix.sqlinjection;

/** The rewriting of one call that runs SQL. */
interface SinkRewrite {
    /** Makes the edits; says why not, or nothing where they are made. */
    String refusal();

    String explanation();
}
