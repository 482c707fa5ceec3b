package dev.fixwright.cli;

import dev.fixwright.finding.sarif.SarifException;
import dev.fixwright.repository.CheckoutException;

/** What a command says to the shell. The one place where outcomes become numbers. */
enum ExitCode {
    ALL_FIXED(0),
    SOME_DECLINED(1),
    BAD_INPUT(2),
    /** A fault of this program; never the user's. */
    BROKEN(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    static ExitCode of(Throwable problem) {
        boolean theirs = problem instanceof SarifException
                || problem instanceof CheckoutException
                || problem instanceof BadInputException;
        return theirs ? BAD_INPUT : BROKEN;
    }
}
