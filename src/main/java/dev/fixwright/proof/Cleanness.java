package dev.fixwright.proof;

import dev.fixwright.source.SourcePath;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether what a fix adds silences a scanner or holds a secret. */
final class Cleanness {
    private static final String NAME = "clean";

    /** How the tools of the catalogue, and others that many repositories run, are told in the code to look away. */
    private static final List<String> MARKS = List.of(
            "nosonar",
            "nosemgrep",
            "nosec",
            "noqa",
            "lgtm[",
            "codeql[",
            "noinspection",
            "nolint",
            "njsscan-ignore",
            "suppressfbwarnings",
            "suppresswarnings",
            "suppresslint",
            "suppressmessage",
            "@suppress",
            "tools:ignore",
            "eslint-disable",
            "tslint:disable",
            "jshint ignore",
            "@ts-ignore",
            "@ts-nocheck",
            "@ts-expect-error",
            "biome-ignore",
            "oxlint-disable",
            "pylint: disable",
            "pylint:disable",
            "rubocop:disable",
            "rubocop:todo",
            "brakeman:ignore",
            "standard:disable",
            "pragma warning disable",
            "pragma: allowlist",
            "gitleaks:allow",
            "trufflehog:ignore",
            "bearer:disable",
            "devskim: ignore",
            "checkstyle:off",
            "nopmd",
            "checkov:skip",
            "checkov.io/skip",
            "skip-check",
            "trivy:ignore",
            "tfsec:ignore",
            "terrascan:skip",
            "ts:skip",
            "kics-scan ignore",
            "kics-scan disable",
            "hadolint ignore",
            "hadolint global ignore",
            "zizmor: ignore",
            "zizmor:ignore",
            "poutine:ignore",
            "yamllint disable",
            "ignore-check.kube-linter.io",
            "kube-score/ignore",
            "cfn_nag");
    /** Files that tell a scanner what not to look at. */
    private static final Pattern OWN_FILE = Pattern.compile(
            "\\.[\\w.-]*ignore|brakeman\\.ignore|\\.bandit|\\.?(?:bandit|semgrep|checkov|tfsec|trivy|hadolint|zizmor|gosec|kics)"
                    + "(?:[.-][\\w.-]*)?\\.(?:ya?ml|json|toml|config|cfg|ini)|sonar-project\\.properties|findbugs-exclude\\.xml"
                    + "|spotbugs-exclude\\.xml");

    private Cleanness() {}

    static ProofStep of(List<Hunk> hunks) {
        for (Hunk hunk : hunks) {
            Optional<String> objection = objection(hunk);
            if (objection.isPresent()) {
                return new ProofStep(NAME, false, objection.get());
            }
        }
        return new ProofStep(NAME, true, "nothing that is added silences a scanner or looks like a secret");
    }

    private static Optional<String> objection(Hunk hunk) {
        SourcePath path = hunk.path();
        boolean silences = OWN_FILE.matcher(path.fileName()).matches() || silences(hunk);
        return silences
                ? Optional.of("the fix would silence the scanner in " + path)
                : AddedSecret.in(hunk).map(what -> "the fix would add " + what + " to " + path);
    }

    private static boolean silences(Hunk hunk) {
        String after = hunk.after().toLowerCase(Locale.ROOT);
        List<String> found = MARKS.stream().filter(after::contains).toList();
        if (found.isEmpty()) {
            return false;
        }
        String before = hunk.before().toLowerCase(Locale.ROOT);
        return found.stream().anyMatch(mark -> count(mark, after) > count(mark, before));
    }

    private static int count(String mark, String text) {
        int count = 0;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            count++;
        }
        return count;
    }
}
