package dev.fixwright;

import dev.fixwright.secret.Secret;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a webhook secret must be, given that whoever guesses it can make the bot work for them. */
final class WebhookSecret {
    private static final int LEAST_BYTES = 32;
    private static final int LEAST_DIFFERENT = 8;

    /** Defaults and examples of this and other programs, which attackers try first. */
    private static final Set<String> KNOWN = Set.of(
            "development",
            "secret",
            "changeme",
            "change-me",
            "password",
            "webhook",
            "webhooksecret",
            "webhook-secret",
            "your-webhook-secret",
            "fixwright",
            "github",
            "test",
            "it's a secret to everybody");

    private WebhookSecret() {}

    /** As the end of a sentence that begins with the setting's name. */
    static Optional<String> problem(Secret secret) {
        String value = secret.reveal();
        if (KNOWN.contains(value.toLowerCase(Locale.ROOT))) {
            return Optional.of("is a default that everybody knows. " + cure());
        }
        if (secret.bytes().length < LEAST_BYTES) {
            return Optional.of("has " + secret.bytes().length + " bytes; at least " + LEAST_BYTES
                    + " are needed so that it cannot be guessed. " + cure());
        }
        if (value.chars().distinct().count() < LEAST_DIFFERENT) {
            return Optional.of("repeats a few characters and can be guessed. " + cure());
        }
        return Optional.empty();
    }

    private static String cure() {
        return "Make a new one (openssl rand -hex 32) and set it here and in the app's webhook settings.";
    }
}
