package dev.fixwright.api;

import dev.fixwright.access.Caller;
import dev.fixwright.access.KeptAnswers;
import dev.fixwright.access.KeptAnswers.Asked;
import dev.fixwright.access.KeptAnswers.Kept;
import dev.fixwright.secret.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The header {@code Idempotency-Key}: the same request with the same key gets the same answer for a day and is carried out
 * once. What failed through us or was never let in is not kept, so that it can be tried again.
 */
final class Repetition {
    static final String HEADER = "Idempotency-Key";

    /** Says that the answer was given before. */
    static final String REPLAYED = "Idempotency-Replayed";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final KeptAnswers answers;

    Repetition(KeptAnswers answers) {
        this.answers = answers;
    }

    /**
     * The answer to a request, once.
     *
     * @param content the parts of all that is asked
     */
    Answer once(Caller caller, Route route, String key, List<byte[]> content, Supplier<Answer> work) {
        if (!KEY.matcher(key).matches()) {
            throw new MisfitException(
                    Refusal.Kind.UNREADABLE, HEADER + " has to be 1 to 255 visible characters without a space.");
        }
        Asked asked = new Asked(hash(List.of(bytes(caller.principal().id()), bytes(key))), hash(content));
        return switch (answers.begin(caller, asked)) {
            case NEW -> carriedOut(route, asked, work);
            case ANSWERED -> again(asked);
            case UNDERWAY ->
                throw new MisfitException(
                        Refusal.Kind.CONFLICT, "The request with this " + HEADER + " is still being carried out.");
            case OTHER ->
                throw new MisfitException(
                        Refusal.Kind.CONFLICT,
                        "This " + HEADER + " came with another request before. Choose a new key for a new request.");
        };
    }

    private Answer carriedOut(Route route, Asked asked, Supplier<Answer> work) {
        boolean kept = false;
        try {
            Answer answer = work.get();
            kept = true;
            Optional<String> body = Optional.of(new String(answer.body(), StandardCharsets.UTF_8))
                    .filter(text -> !route.demands().secret());
            answers.keep(asked, new Kept(answer.status(), answer.contentType(), body));
            return answer;
        } finally {
            if (!kept) {
                answers.forget(asked);
            }
        }
    }

    private Answer again(Asked asked) {
        Kept kept = answers.answer(asked)
                .orElseThrow(() ->
                        new MisfitException(Refusal.Kind.CONFLICT, "The request is being carried out. Ask again."));
        String body = kept.body()
                .orElseThrow(() -> new MisfitException(
                        Refusal.Kind.CONFLICT,
                        "This request was carried out. Its answer held a secret, which is shown once only."));
        return new Answer(kept.status(), kept.contentType(), bytes(body), Map.of(REPLAYED, "true"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Of the parts with their lengths, so that no two lists of parts have the same. */
    private static String hash(List<byte[]> parts) {
        return Sha256.hex(parts.stream()
                .flatMap(part -> Stream.of(bytes(part.length + ":"), part))
                .toArray(byte[][]::new));
    }
}
