package dev.fixwright.remediation;

import java.time.Instant;

/** Is told what counts towards the limits of a code host, and when one is used up. */
public interface WriteLog {
    /** Before a request for an installation is sent that makes or changes {@code writes} things: no answer may come. */
    void note(long installation, int writes);

    /** The host wants to hear nothing of an installation for a while. {@code because} is a sentence that people read. */
    void pause(long installation, Instant until, String because);
}
