package dev.fixwright.report;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Weakness;
import dev.fixwright.fix.Fix;
import dev.fixwright.proof.Proof;
import dev.fixwright.repository.CommitId;

/**
 * A fix with everything that there is to tell about it.
 *
 * @param name what people call the alert, or the finding where it is none
 * @param alertAddress where the alert is shown
 * @param base the commit that the fix was made on
 * @param patchHash {@link dev.fixwright.patch.PatchHash}, by which people recognise the very fix that was checked
 */
public record ProposedFix(
        Finding finding,
        String name,
        String alertAddress,
        Weakness weakness,
        Fix fix,
        Proof proof,
        CommitId base,
        String patchHash) {
    /** "Fix SQL injection in OrderDao.java". */
    String headline() {
        String file = Markdown.plain(finding.path().fileName(), 60);
        return "Fix " + uncapitalised(weakness.title()) + " in " + file;
    }

    /** The alert in a few words, with a link. */
    String alert() {
        return about(name, alertAddress);
    }

    /** The same of whatever has a name and, where it is an alert, an address. */
    static String about(String name, String address) {
        return isAlert(name) ? Markdown.link("Code scanning " + name, address) : "The finding " + Markdown.code(name);
    }

    /** Whether it is an alert, and no finding that was handed in. */
    boolean isAlert() {
        return isAlert(name);
    }

    private static boolean isAlert(String name) {
        return name.startsWith("alert");
    }

    String place() {
        return "line " + finding.region().startLine() + " of "
                + Markdown.code(finding.path().value());
    }

    /** An abbreviation keeps its capitals. */
    static String uncapitalised(String title) {
        boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
        return word ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
    }
}
