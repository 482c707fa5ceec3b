package dev.fixwright.report;

import dev.fixwright.proof.ProofRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a pull request of several fixes says besides their proofs. */
final class GroupText {
    private final List<ProposedFix> fixes;
    private final List<ProofRecord> takenOut;

    /** @param takenOut what is known of fixes whose commits are no longer on the branch */
    GroupText(List<ProposedFix> fixes, List<ProofRecord> takenOut) {
        this.fixes = List.copyOf(fixes);
        this.takenOut = List.copyOf(takenOut);
    }

    /** @param answers how people answer any pull request */
    PullRequestText text(String answers) {
        List<String> sections = new ArrayList<>();
        if (!takenOut.isEmpty()) {
            sections.add(gone());
        }
        sections.add("## What is wrong\n\n" + String.join("\n\n", weaknesses()));
        sections.add(Markdown.bullets(fixes.stream().map(GroupText::problem).toList()));
        sections.add("## What the fixes do\n\nThere is one commit for each alert, made upon the one before it.\n\n"
                + Markdown.bullets(fixes.stream().map(GroupText::change).toList()));
        sections.add("## What to review\n\n" + Markdown.bullets(review()));
        sections.add(answers
                + "\n- **Leave an alert out:** write `/fixwright drop` and its number. Its commit is taken off this branch,"
                + " and the rest is proved anew.");
        sections.add(origin());
        return new PullRequestText(title(), Markdown.document(sections).strip());
    }

    /** "Fix SQL injection in 3 places", "Fix 3 alerts in OrderDao.java"; of a single one what that alone is called. */
    private String title() {
        if (fixes.size() == 1) {
            return first().headline();
        }
        String weakness = ProposedFix.uncapitalised(first().weakness().title());
        String file = Markdown.plain(first().finding().path().fileName(), 60);
        boolean oneFile =
                fixes.stream().map(fix -> fix.finding().path()).distinct().count() == 1;
        boolean oneWeakness =
                fixes.stream().map(fix -> fix.weakness().id()).distinct().count() == 1;
        return "Fix " + (oneWeakness ? weakness + " in " + fixes.size() + " places" : fixes.size() + " alerts")
                + (oneFile ? (oneWeakness ? " of " : " in ") + file : "");
    }

    private ProposedFix first() {
        return fixes.get(0);
    }

    private String gone() {
        List<String> lines = takenOut.stream()
                .map(record ->
                        Markdown.link(record.target().name(), record.target().address()) + ", by "
                                + Markdown.code(record.made().fixer()) + ": "
                                + Markdown.prose(record.verdict()))
                .toList();
        return "## What was taken out\n\nThese fixes stood on this branch before, and their commits are gone from it.\n\n"
                + Markdown.bullets(lines);
    }

    private List<String> weaknesses() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (ProposedFix fix : fixes) {
            texts.put(
                    fix.weakness().id(),
                    "**" + Markdown.prose(fix.weakness().title()) + "** ([CWE-"
                            + fix.weakness().cwe() + "](https://cwe.mitre.org/data/definitions/"
                            + fix.weakness().cwe() + ".html)). "
                            + Markdown.prose(fix.weakness().description()));
        }
        return List.copyOf(texts.values());
    }

    private static String problem(ProposedFix fix) {
        String message = fix.finding().message();
        return fix.alert() + " in " + fix.place() + ", severity "
                + fix.finding().severity().name().toLowerCase(Locale.ROOT) + ", raised by "
                + Markdown.code(fix.finding().tool()) + ", rule "
                + Markdown.code(fix.finding().rule())
                + (message.isBlank() ? "" : ": " + Markdown.prose(message));
    }

    private static String change(ProposedFix fix) {
        return fix.name() + ", " + fix.place() + ": " + Markdown.prose(fix.fix().explanation());
    }

    private List<String> review() {
        List<String> items = new ArrayList<>();
        fixes.forEach(fix -> items.add(Markdown.prose(fix.weakness().review())));
        fixes.forEach(fix -> fix.fix().review().forEach(item -> items.add(Markdown.prose(item))));
        return items.stream().distinct().toList();
    }

    private String origin() {
        List<String> hashes = fixes.stream()
                .map(fix -> fix.name() + ": `" + fix.patchHash() + "`")
                .toList();
        return "---\n\nMade on commit `" + first().base()
                + "`. In each commit the changed files have the hash that stands"
                + " here (`sha256sum FILE… | sha256sum`, files in the order of their names); a commit on this branch with"
                + " another hash is not what was checked. Do not let automation merge by the author's name: others may push"
                + " to this branch.\n\n" + Markdown.bullets(hashes);
    }
}
