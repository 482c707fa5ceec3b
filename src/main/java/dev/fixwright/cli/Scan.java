package dev.fixwright.cli;

import dev.fixwright.finding.sarif.SarifLog;
import java.util.List;

/** What came of running the user's scanner. */
sealed interface Scan {
    record Done(SarifLog log, int exit) implements Scan {
        /** Scanners end with an error where they find something, but not where they find nothing. */
        boolean isDoubtful() {
            return !log.warnings().isEmpty() || (exit != 0 && log.findings().isEmpty());
        }
    }

    /**
     * There is no SARIF of it.
     *
     * @param what what the command did instead, as the end of a sentence
     * @param said the last lines that it printed, of its errors if it had any
     */
    record Failed(int exit, String what, List<String> said) implements Scan {
        /** The whole story on one line. */
        String reason() {
            String last = said.isEmpty() ? "" : "; it said: " + said.get(said.size() - 1);
            return "the scan " + (exit == 0 ? "" : "failed with exit " + exit + " and ") + what + last;
        }

        /** The exit code, and what the shell means by it. */
        String exitCode() {
            return switch (exit) {
                case 126 -> "126: the shell may not run it";
                case 127 -> "127: the shell found no such command";
                default -> Integer.toString(exit);
            };
        }
    }
}
