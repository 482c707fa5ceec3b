package dev.fixwright.certificate;

import dev.fixwright.secret.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** What is done with a new certificate, as the operator says. */
public sealed interface Deploy {
    Duration limit();

    /** A program with its arguments, run without a shell. */
    record Command(List<String> words, Duration limit) implements Deploy {
        public Command {
            words = List.copyOf(words);
        }
    }

    /** A request to an address, signed with HMAC-SHA256. It carries the chain and never the private key. */
    record Webhook(URI address, Secret key, Duration limit) implements Deploy {}
}
