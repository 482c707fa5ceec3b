package dev.fixwright.proof;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What looks like a secret in the lines that a fix adds, and did not stand in those that it replaces. */
final class AddedSecret {
    /** What each kind is called, with how it is written. None of this is ever shown. */
    private static final List<Map.Entry<String, Pattern>> KINDS = List.of(
            Map.entry("a private key", Pattern.compile("-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY")),
            Map.entry("a token of GitHub", Pattern.compile("\\b(?:gh[a-z]|github_pat)_[A-Za-z0-9_.\\-]{20,}")),
            Map.entry("a token of GitLab", Pattern.compile("\\bgl[a-z]{2,5}-[A-Za-z0-9_\\-]{20,}")),
            Map.entry("a key of AWS", Pattern.compile("\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b")),
            Map.entry("a key of Google", Pattern.compile("\\bAIza[0-9A-Za-z_\\-]{35}|\\bya29\\.[0-9A-Za-z_\\-]{20,}")),
            Map.entry("a token of Slack", Pattern.compile("\\bxox[abeoprs]-[0-9A-Za-z\\-]{10,}")),
            Map.entry(
                    "a token",
                    Pattern.compile("\\b(?:sk|rk|pk)_(?:live|test)_[0-9A-Za-z]{16,}|\\bsk-[A-Za-z0-9_\\-]{20,}"
                            + "|\\bnpm_[A-Za-z0-9]{36}|\\bpypi-[A-Za-z0-9_\\-]{40,}|\\bhf_[A-Za-z0-9]{30,}"
                            + "|\\bSG\\.[A-Za-z0-9_\\-]{16,}\\.|\\bdop_v1_[0-9a-f]{40,}|\\bshp(?:at|ca|pa|ss)_[0-9a-f]{32}"
                            + "|\\beyJ[A-Za-z0-9_\\-]{5,}\\.eyJ[A-Za-z0-9_\\-]{5,}")));

    private static final Pattern IN_ADDRESS = Pattern.compile("://[^/\\s:@\"'${]{1,100}:([^/\\s@\"'${<*]{3,100})@");
    private static final Pattern ASSIGNED = Pattern.compile(
            "(?i)(?:passw(?:or)?d|passphrase|secret|token|api_?key|access_?key|private_?key|credential)s?[\\w.\\]]{0,20}[\"']?"
                    + "\\s*(?:=>|:=|[=:(,])\\s*[rbu]?[\"'`]([^\"'`\\s]{8,200})[\"'`]");
    /** Every token is as long as this and has a digit; most texts have nothing like it, and need no closer look. */
    private static final int SHORTEST_TOKEN = 16;

    private static final List<String> SECRET_WORDS =
            List.of("passw", "passphrase", "secret", "token", "key", "credential");
    /** Bits for each character: words have fewer, what a machine drew has more. */
    private static final double DRAWN = 3.0;

    private AddedSecret() {}

    /** What it is, without the secret itself. */
    static Optional<String> in(Hunk hunk) {
        boolean closer = hunk.after().contains("PRIVATE KEY") || hasLongWord(hunk.after());
        for (Map.Entry<String, Pattern> kind : KINDS) {
            if (closer && isNew(kind.getValue(), 0, hunk)) {
                return Optional.of(kind.getKey());
            }
        }
        if (hunk.after().contains("://") && isNew(IN_ADDRESS, 1, hunk)) {
            return Optional.of("an address with a password in it");
        }
        String lower = hunk.after().toLowerCase(Locale.ROOT);
        if (SECRET_WORDS.stream().noneMatch(lower::contains)) {
            return Optional.empty();
        }
        boolean drawn = ASSIGNED.matcher(hunk.after())
                .results()
                .map(found -> found.group(1))
                .anyMatch(value -> isDrawn(value) && !hunk.before().contains(value));
        return drawn ? Optional.of("what looks like a secret") : Optional.empty();
    }

    private static boolean hasLongWord(String text) {
        int length = 0;
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean part = c < 128 && (Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.');
            length = part ? length + 1 : 0;
            digit = part && (digit || Character.isDigit(c));
            if (digit && length >= SHORTEST_TOKEN) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNew(Pattern pattern, int group, Hunk hunk) {
        return pattern.matcher(hunk.after())
                .results()
                .map((MatchResult found) -> found.group(group))
                .anyMatch(value -> !hunk.before().contains(value));
    }

    /** Letters and digits mixed as no word and no name is. */
    private static boolean isDrawn(String value) {
        boolean digits = value.chars().filter(Character::isDigit).count() >= 2;
        boolean letters = value.chars().filter(Character::isLetter).count() >= 2;
        boolean filled = value.contains("${") || value.contains("{") || value.contains("%") || value.contains("<");
        return digits && letters && !filled && entropy(value) >= DRAWN;
    }

    private static double entropy(String value) {
        double bits = 0;
        for (int c : value.chars().distinct().toArray()) {
            double share = value.chars().filter(other -> other == c).count() / (double) value.length();
            bits -= share * Math.log(share) / Math.log(2);
        }
        return bits;
    }
}
