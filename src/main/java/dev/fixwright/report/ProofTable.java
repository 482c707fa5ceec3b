package dev.fixwright.report;

import dev.fixwright.proof.ProofLevel;
import dev.fixwright.proof.ProofRecord;
import dev.fixwright.proof.ProofStep;
import dev.fixwright.repository.Check;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The proof as people read it, the same wherever it stands: one line of verdict, then the table. */
final class ProofTable {
    private static final int NAMED = 5;

    /** What people call the steps that have names of their own in records. */
    private static final Map<String, String> NAMES = Map.of(
            "parses", "Still parses",
            "contained", "Changes nothing else",
            "clean", "Hides nothing",
            "sink", "Keeps every call",
            "idempotent", "Is complete",
            "compiles", "Still compiles");

    private final StringBuilder text = new StringBuilder();

    private ProofTable() {}

    /** The proof of one fix, or those of several that are one pull request. */
    static String of(List<ShownProof> proofs) {
        ShownProof first = proofs.get(0);
        return proofs.size() == 1 ? of(first.record(), first.address()) : ofGroup(proofs);
    }

    private static String ofGroup(List<ShownProof> proofs) {
        ProofTable table = new ProofTable();
        ProofLevel least = ShownProof.least(proofs);
        table.text
                .append("**")
                .append(verdict(least, ShownProof.isBegun(proofs)))
                .append(":** ")
                .append(Markdown.prose(ShownProof.line(proofs)))
                .append(".\n\n| Alert | Where | Level | Verdict |\n| --- | --- | --- | --- |");
        proofs.forEach(proof -> table.member(proof.record()));
        ProofRecord.Made made = proofs.get(0).record().made();
        table.text.append("\n\n| All of it | |\n| --- | --- |");
        table.row("Level", Markdown.code(least.word()));
        table.row("Base", commit(made.base()));
        made.head().ifPresent(head -> table.row("Head", commit(head)));
        table.row(
                "Lines changed",
                ""
                        + proofs.stream()
                                .mapToInt(proof -> proof.record().made().linesChanged())
                                .sum());
        proofs.forEach(proof -> table.text.append("\n\n").append(details(proof)));
        return table.text + "\n\n" + meaning(least)
                + proofs.stream()
                        .map(proof -> outlook(proof.record()))
                        .distinct()
                        .reduce("", String::concat);
    }

    private void member(ProofRecord record) {
        ProofRecord.Target target = record.target();
        text.append("\n| ")
                .append(target.finding()
                        .map(Markdown::code)
                        .orElseGet(() -> Markdown.link(String.valueOf(target.alert()), target.address())))
                .append(" | ")
                .append(Markdown.cell("line " + target.line() + " of " + Markdown.code(target.path())))
                .append(" | ")
                .append(Markdown.code(record.level().word()))
                .append(" | ")
                .append(Markdown.cell(Markdown.prose(record.verdict())))
                .append(" |");
    }

    private static String details(ShownProof proof) {
        ProofTable table = new ProofTable();
        table.text
                .append("<details><summary>Proof of ")
                .append(proof.record().target().name())
                .append("</summary>\n\n| Proof | |\n| --- | --- |");
        table.evidence(proof.record());
        table.origin(proof.record());
        table.address(proof.address());
        return table.text + "\n\n</details>";
    }

    private static String of(ProofRecord record, Optional<String> address) {
        ProofTable table = new ProofTable();
        table.text
                .append("**")
                .append(verdict(record))
                .append(":** ")
                .append(Markdown.prose(record.verdict()))
                .append(".\n\n| Proof | |\n| --- | --- |");
        table.told(record);
        table.row("Level", Markdown.code(record.level().word()));
        table.address(address);
        return table.text + "\n\n" + meaning(record.level()) + outlook(record);
    }

    /** The word that everything else explains. */
    static String verdict(List<ShownProof> proofs) {
        return verdict(ShownProof.least(proofs), ShownProof.isBegun(proofs));
    }

    private static String verdict(ProofRecord record) {
        return verdict(record.level(), record.verdict().equals(ProofRecord.BEGUN));
    }

    private static String verdict(ProofLevel level, boolean begun) {
        return level == ProofLevel.PROVED ? "Proved" : begun ? "Not proved yet" : "Not proved";
    }

    private void told(ProofRecord record) {
        evidence(record);
        ProofRecord.Made made = record.made();
        rule(record);
        row("Base", commit(made.base()));
        made.head().ifPresent(head -> row("Head", commit(head)));
        maker(record);
    }

    private void origin(ProofRecord record) {
        rule(record);
        maker(record);
    }

    private void address(Optional<String> address) {
        address.map(at -> Markdown.link("signed record", at)).ifPresent(link -> row("Record", link));
    }

    private void evidence(ProofRecord record) {
        record.scans().ifPresent(scans -> scans(record, scans));
        if (!record.checks().isEmpty()) {
            row("Checks", checks(record.checks()));
        }
        record.steps().forEach(this::step);
    }

    private void rule(ProofRecord record) {
        row(
                "Rule",
                Markdown.code(record.target().rule()) + " of "
                        + Markdown.code(record.target().tool()));
    }

    private void maker(ProofRecord record) {
        ProofRecord.Made made = record.made();
        row("Lines changed", made.linesChanged() + ", in " + files(made.files()));
        row("Fixer", Markdown.code(made.fixer()) + ", Fixwright " + Markdown.plain(made.version(), 40));
        row("Language model", made.model().map(Markdown::code).orElse("no model was used"));
    }

    private void scans(ProofRecord record, ProofRecord.Scans scans) {
        row(
                record.target()
                        .finding()
                        .map(Markdown::code)
                        .orElse("Alert " + record.target().alert()),
                change(scans.targetBefore(), scans.targetAfter()));
        row("Alerts of this rule", change(scans.ruleBefore(), scans.ruleAfter()));
        row("New alerts", record.fresh().isEmpty() ? "none" : fresh(record.fresh()));
        row(
                "Scanned by",
                Markdown.code(scans.tool())
                        + scans.version()
                                .map(version -> " " + Markdown.code(version))
                                .orElse("")
                        + (scans.category().isEmpty() ? "" : ", category " + Markdown.code(scans.category())));
        row(
                "Scanned commits",
                scans.commitBefore().map(ProofTable::commit).orElse("none") + " before, " + commit(scans.commitAfter())
                        + " after");
        scans.handedInBy()
                .ifPresent(name ->
                        row("Source of the scan", "handed in by " + Markdown.code(name) + ", not taken from GitHub"));
    }

    private void step(ProofStep step) {
        row(
                NAMES.getOrDefault(step.name(), capitalised(step.name())),
                (!step.applies() ? "· " : step.holds() ? "yes: " : "**no:** ") + Markdown.prose(step.evidence()));
    }

    private void row(String what, String evidence) {
        text.append("\n| ")
                .append(Markdown.cell(what))
                .append(" | ")
                .append(Markdown.cell(evidence))
                .append(" |");
    }

    private static String change(int before, int after) {
        return before + " before, " + after + " after";
    }

    private static String fresh(List<ProofRecord.Reported> fresh) {
        List<String> named = fresh.stream()
                .limit(NAMED)
                .map(one -> Markdown.code(one.rule()) + " of " + Markdown.code(one.tool()) + " in "
                        + Markdown.code(one.path() + ":" + one.line()))
                .toList();
        return "**" + fresh.size() + "**: " + String.join(", ", named) + (fresh.size() > NAMED ? ", …" : "");
    }

    private static String checks(List<Check> checks) {
        return checks.stream()
                        .limit(NAMED * 2L)
                        .map(check -> Markdown.code(check.name()) + " " + word(check))
                        .reduce((one, other) -> one + ", " + other)
                        .orElse("")
                + (checks.size() > NAMED * 2 ? ", and " + (checks.size() - NAMED * 2) + " more" : "");
    }

    private static String word(Check check) {
        return switch (check.state()) {
            case PASSED -> "passes";
            case FAILED -> "**fails**";
            case PENDING -> "has not ended";
        };
    }

    private static String files(List<String> files) {
        String first = Markdown.code(files.get(0));
        return files.size() == 1 ? first : first + " and " + (files.size() - 1) + " more";
    }

    static String commit(String commit) {
        return "`" + commit.substring(0, Math.min(7, commit.length())) + "`";
    }

    private static String capitalised(String name) {
        return Markdown.prose(name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1));
    }

    private static String outlook(ProofRecord record) {
        boolean red = record.checks().stream().anyMatch(check -> check.state() == Check.State.FAILED);
        return red && record.level() == ProofLevel.CHECKED
                ? " A check that fails may be run again: what it says then is written here."
                : "";
    }

    private static String meaning(ProofLevel level) {
        return switch (level) {
            case PROVED ->
                "`proved` means: the tool that raised the alert, with this repository's own configuration, no longer"
                        + " reports it and reports nothing new. It does not mean that the code is safe.";
            case CHECKED ->
                "`checked` means: what can be told from the code alone speaks for this fix. For `proved`, the repository's"
                        + " own scanner and checks have to speak for it, too.";
            case UNVERIFIED ->
                "`unverified` means: there is no evidence for what is on this branch, or there is some against it.";
        };
    }
}
