package dev.fixwright.remediation;

/** Why the code of an alert cannot be found on the default branch, in words. */
final class Stale {
    private Stale() {}

    static String reason(Look look) {
        LiveAlert alert = look.alert();
        String now = look.snapshot().defaultBranch() + " at "
                + look.snapshot().head().shortened();
        if (alert.handedIn().isEmpty()) {
            return "the alert is stale: it was raised on commit "
                    + alert.commit().shortened() + " (" + alert.seen().ref() + "), and the code it points at in "
                    + look.finding().path() + " is not to be found on " + now;
        }
        boolean named = !alert.commit().equals(HandedInFinding.NO_COMMIT);
        if (!named && !alert.handedIn().get().code().isKnown()) {
            return "the finding is stale: its scan names neither a whole commit nor the code that it is about, so that"
                    + " nobody can tell whether line " + alert.location().startLine() + " of "
                    + look.finding().path() + " on "
                    + now + " is still what was scanned; hand the scan in again with its commit";
        }
        return "the finding is stale: the code in " + look.finding().path() + " that its scan"
                + (named ? " of commit " + alert.commit().shortened() : "") + " is about is not to be found on " + now
                + "; hand in a scan of today";
    }
}
