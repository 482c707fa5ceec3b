package dev.fixwright.github.standin;

/** An app that writes check runs. */
public record CheckApp(long id, String slug, String name) {
    /** The app that is tried. */
    public static final CheckApp FIXWRIGHT = new CheckApp(StandInApp.ID, StandInApp.SLUG, "Fixwright");

    public static final CheckApp ACTIONS = new CheckApp(15_368, "github-actions", "GitHub Actions");

    /** Says on every pull request what code scanning found. */
    public static final CheckApp CODE_SCANNING =
            new CheckApp(57_789, "github-advanced-security", "GitHub Advanced Security");
}
