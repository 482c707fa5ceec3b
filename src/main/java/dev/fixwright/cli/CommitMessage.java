package dev.fixwright.cli;

import dev.fixwright.finding.Catalogue;
import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Weakness;
import dev.fixwright.remediation.Remedy;

/** What the commit of a fix says: what is fixed and how, the alerts it is for, and how far it is proved. */
final class CommitMessage {
    /** As wide as git's own texts. */
    private static final int WIDTH = 72;

    private CommitMessage() {}

    /** One commit is for one alert, or for all that were reported of one statement. */
    static String of(Remedy remedy, Catalogue catalogue) {
        Finding first = remedy.closes().get(0);
        String title = catalogue.entries().stream()
                .map(Catalogue.Entry::weakness)
                .filter(weakness -> weakness.id().equals(remedy.fix().weakness()))
                .map(Weakness::title)
                .findFirst()
                .orElse(first.rule());
        StringBuilder message = new StringBuilder("Fix " + uncapitalised(title) + " in "
                + PlainText.line(first.path().fileName()) + "\n\n"
                + String.join("\n", PlainText.wrapped("", "", remedy.fix().explanation(), WIDTH)) + "\n\n");
        remedy.closes()
                .forEach(finding -> message.append("Alert: ")
                        .append(PlainText.line(finding.tool() + " " + finding.rule()))
                        .append(" at line ")
                        .append(finding.region().startLine())
                        .append('\n'));
        return message.append("Proof so far: ")
                .append(remedy.proof().level().word())
                .append('\n')
                .toString();
    }

    /** An abbreviation keeps its capitals. */
    private static String uncapitalised(String title) {
        boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
        return word ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
    }
}
