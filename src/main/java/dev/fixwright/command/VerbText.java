package dev.fixwright.command;

/** What each verb does, in a few plain words. */
final class VerbText {
    private VerbText() {}

    static String of(Verb verb) {
        return switch (verb) {
            case FIX -> "proposes fixes, also where one was closed before; `--dry-run` only says what would happen";
            case NEXT -> "gives the gravest alert that waits its turn";
            case RETRY -> "tries again what failed or was declined";
            case REBASE ->
                "makes this fix anew on the default branch if it conflicts with it, in the same pull request";
            case RECREATE -> "makes this fix anew in another pull request; `--force` also where others pushed";
            case VERIFY -> "asks the repository's scanners and checks again about this fix";
            case REPRODUCE -> "makes this fix again from its base, and compares";
            case EXPLAIN -> "tells what kind of problem it is";
            case WHY -> "tells where an alert stands, and how it came to stand there";
            case STATUS -> "tells how many alerts stand where, and which fixes are open";
            case DISMISS -> "dismisses the alert on GitHub";
            case REOPEN -> "opens a dismissed alert again";
            case IGNORE -> "leaves alerts of a rule alone from now on";
            case UNIGNORE -> "takes that back";
            case SHOW_IGNORES -> "lists what is ignored here";
            case PAUSE -> "begins nothing here by itself";
            case RESUME -> "goes on after a pause";
            case CANCEL -> "stops the work on an alert, and closes its pull request";
            case DROP -> "takes the commit of an alert out of this pull request, and leaves that alert alone";
            case REVERT -> "proposes to take a merged fix back";
            case CONFIG -> "tells what the policy says here";
            case HELP -> "shows this table";
        };
    }
}
