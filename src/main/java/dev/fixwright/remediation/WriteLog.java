package dev.fixwright.remediation;

/** Is told of everything that is written to a code host, before it is sent: a request may arrive though no answer does. */
public interface WriteLog {
    /** One request for an installation that makes or changes {@code writes} things. */
    void note(long installation, int writes);
}
