package dev.fixwright.proof;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixwright.repository.Check;
import dev.fixwright.repository.CommitId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is known for and against a fix on one head of its pull request. The table that people read, the check
 * run, the JSON and the signed record all say this and nothing else.
 *
 * @param verdict one line for people
 * @param made how the fix came about, enough to make it again
 * @param scans what the tool that raised the alert said before and after; empty as long as it has not
 * @param fresh what was reported on the pull request and nowhere before it
 * @param at when this was known
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ProofRecord(
        ProofLevel level,
        String verdict,
        Target target,
        Made made,
        List<ProofStep> steps,
        Optional<Scans> scans,
        List<Reported> fresh,
        List<Check> checks,
        Instant at) {
    /** The verdict as long as nobody but Fixwright has looked at the fix. */
    public static final String BEGUN = "waiting for the scan and the checks of this repository";

    public ProofRecord {
        steps = List.copyOf(steps);
        fresh = List.copyOf(fresh);
        checks = List.copyOf(checks);
    }

    /** The same on the commit that carries it. */
    public ProofRecord on(CommitId head) {
        return new ProofRecord(level, verdict, target, made.on(head), steps, scans, fresh, checks, at);
    }

    /** The same on the pull request that was opened for it. */
    public ProofRecord on(long pullRequest, CommitId head) {
        return new ProofRecord(level, verdict, target.on(pullRequest), made.on(head), steps, scans, fresh, checks, at);
    }

    /** The same made upon another commit than the base, which carries the fixes before it. */
    public ProofRecord upon(CommitId commit) {
        return made.asked().map(question -> asked(question.upon(commit))).orElse(this);
    }

    /** The same with what is needed to make the fix again. */
    public ProofRecord asked(Asked asked) {
        return new ProofRecord(level, verdict, target, made.asked(asked), steps, scans, fresh, checks, at);
    }

    /** The same with what the repository's own scanner and checks said. */
    public ProofRecord with(Optional<Scans> told, List<Reported> reported, List<Check> checked) {
        return new ProofRecord(level, verdict, target, made, steps, told, reported, checked, at);
    }

    /** The same with another verdict. */
    public ProofRecord saying(ProofLevel newLevel, String newVerdict, Instant now) {
        return new ProofRecord(newLevel, newVerdict, target, made, steps, scans, fresh, checks, now);
    }

    /**
     * The alert that the fix is to end.
     *
     * @param alert 0 where it is none, but a finding that was handed in
     * @param category of the scan that raised it
     * @param finding the public id of a finding that was handed in
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Target(
            String repository,
            long alert,
            String address,
            String tool,
            String rule,
            String category,
            String weakness,
            int cwe,
            String path,
            int line,
            Optional<Long> pullRequest,
            Optional<String> finding) {
        private Target on(long number) {
            return new Target(
                    repository,
                    alert,
                    address,
                    tool,
                    rule,
                    category,
                    weakness,
                    cwe,
                    path,
                    line,
                    Optional.of(number),
                    finding);
        }

        /** What people call it: "alert 12", or the public id. */
        public String name() {
            return finding.orElse("alert " + alert);
        }
    }

    /**
     * How the fix came about.
     *
     * @param base the commit that the fix was made on
     * @param head the commit that carries it; empty while it is only suggested
     * @param scanned the commit that the alert's place was given for
     * @param patchHash {@link dev.fixwright.patch.PatchHash} of the changed files
     * @param fixer the name of the fixer, by which it is found in the source
     * @param version of Fixwright
     * @param model the language model that wrote it; empty where none was used
     * @param asked what the fixer was asked; empty in records of Fixwright before it was written down
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Made(
            String base,
            Optional<String> head,
            String scanned,
            String patchHash,
            List<String> files,
            int linesChanged,
            String fixer,
            String version,
            Optional<String> model,
            Optional<Asked> asked) {
        public Made {
            files = List.copyOf(files);
        }

        /** The commit whose files the fixer had at hand. */
        public CommitId upon() {
            return new CommitId(asked.flatMap(Asked::upon).orElse(base));
        }

        private Made on(CommitId commit) {
            return new Made(
                    base,
                    Optional.of(commit.value()),
                    scanned,
                    patchHash,
                    files,
                    linesChanged,
                    fixer,
                    version,
                    model,
                    asked);
        }

        private Made asked(Asked question) {
            return new Made(
                    base, head, scanned, patchHash, files, linesChanged, fixer, version, model, Optional.of(question));
        }
    }

    /**
     * What a fixer was asked beside what {@link Target} says, enough to ask it again on the base commit.
     *
     * @param startColumn 0 where the alert names whole lines; so is {@code endColumn}
     * @param cwes those that the tool itself named
     * @param addsLibraries whether the policy let the fix add a library
     * @param without the fixers that were left out, because the scanner had spoken against them
     * @param read the files that were at hand; others of the commit were not looked at
     * @param readHash {@link dev.fixwright.patch.PatchHash} of those
     * @param upon the commit that had those files, where it is not the base: one with the fixes of other alerts
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Asked(
            int startLine,
            int startColumn,
            int endLine,
            int endColumn,
            List<Integer> cwes,
            String severity,
            String message,
            boolean addsLibraries,
            List<String> without,
            List<String> read,
            String readHash,
            Optional<String> upon) {
        public Asked {
            cwes = List.copyOf(cwes);
            without = List.copyOf(without);
            read = List.copyOf(read);
        }

        private Asked upon(CommitId commit) {
            return new Asked(
                    startLine,
                    startColumn,
                    endLine,
                    endColumn,
                    cwes,
                    severity,
                    message,
                    addsLibraries,
                    without,
                    read,
                    readHash,
                    Optional.of(commit.value()));
        }
    }

    /**
     * What the tool said on the base and on the head.
     *
     * @param ruleBefore how many alerts of the same rule the base has
     * @param handedInBy whose credential handed in the scan of the head; empty for one that was taken from the code host
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Scans(
            String tool,
            Optional<String> version,
            String category,
            Optional<String> commitBefore,
            String commitAfter,
            int targetBefore,
            int targetAfter,
            int ruleBefore,
            int ruleAfter,
            Optional<String> handedInBy) {}

    /** Something reported on the pull request. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Reported(Optional<Long> alert, String tool, String rule, String path, int line) {}
}
