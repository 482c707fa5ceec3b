package dev.fixwright.secret;

import java.util.List;
import java.util.regex.Pattern;

/** Blanks what looks like a credential in any text that is about to be kept or shown. */
public final class Redaction {
    private static final String BLANK = "***";

    /**
     * Tokens of GitHub in both forms: forty letters and digits, and since 2026 an app id with a JSON web token, dots
     * included. Then tokens of our own, keys in PEM form, web tokens on their own, and what follows the name of an
     * authorization scheme or of a parameter that holds one.
     */
    private static final List<Pattern> CREDENTIALS = List.of(
            Pattern.compile(
                    "-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----[\\s\\S]*?(-----END [A-Z0-9 ]{0,40}PRIVATE KEY-----|\\z)"),
            Pattern.compile("\\b(gh[a-z]|github_pat)_[A-Za-z0-9_.\\-]{10,}"),
            Pattern.compile("(?<![A-Za-z0-9])(fw[tls]|cog)_[A-Za-z0-9_\\-]{20,}"),
            Pattern.compile("\\beyJ[A-Za-z0-9_\\-]{5,}\\.[A-Za-z0-9_\\-]{5,}(\\.[A-Za-z0-9_\\-]*)?"),
            Pattern.compile("(?i)(?<=\\b(bearer|token|basic)[ :=]{1,3})[A-Za-z0-9._~+/=\\-]{16,}"),
            Pattern.compile("(?<=://)[^/\\s:@]{1,200}:[^/\\s@]{1,200}(?=@)"),
            Pattern.compile("(?i)(?<=(password|api_key)=)[^&\\s;]{1,200}"));

    private Redaction() {}

    public static String of(String text) {
        String redacted = text;
        for (Pattern credential : CREDENTIALS) {
            redacted = credential.matcher(redacted).replaceAll(BLANK);
        }
        return redacted;
    }
}
