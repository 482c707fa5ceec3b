package dev.fixwright.access;

import dev.fixwright.secret.Secret;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a request shows to be let in.
 *
 * @param inAddress whether it stands in the request's address, where logs and histories keep it
 */
public record Credential(Optional<Secret> text, boolean inAddress) {
    private static final Pattern BEARER = Pattern.compile("(?i)bearer +(\\S+) *");

    /** From the headers {@code Authorization} and {@code X-Api-Key}, in this order. */
    public static Credential of(Optional<String> authorization, Optional<String> apiKey) {
        Optional<Secret> text = authorization
                .map(BEARER::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .or(() -> apiKey.map(String::strip))
                .filter(value -> !value.isEmpty())
                .map(Secret::new);
        return new Credential(text, false);
    }

    /** The same, and where neither header is there, from the parameter {@code api_key} of the address. */
    public static Credential of(Optional<String> authorization, Optional<String> apiKey, Optional<String> parameter) {
        Credential header = of(authorization, apiKey);
        return header.text().isPresent() || parameter.isEmpty()
                ? header
                : new Credential(parameter.map(Secret::new), true);
    }
}
