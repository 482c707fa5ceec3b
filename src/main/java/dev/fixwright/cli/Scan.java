package dev.fixwright.cli;

import dev.fixwright.finding.sarif.SarifLog;

/** What came of running the user's scanner. */
sealed interface Scan {
    record Done(SarifLog log, int exit) implements Scan {
        /** Scanners end with an error where they find something, but not where they find nothing. */
        boolean isDoubtful() {
            return !log.warnings().isEmpty() || (exit != 0 && log.findings().isEmpty());
        }
    }

    record Failed(String reason) implements Scan {}
}
