package dev.fixwright.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.fixwright.database.Database;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.secret.Redaction;
import dev.fixwright.secret.Secret;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenTextTest {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    @Test
    void everySlipOfOneCharacterIsKnown() {
        String token = TokenText.make(TokenPrefix.FWT).reveal();

        for (int place = 4; place < token.length(); place++) {
            for (char letter : LETTERS.toCharArray()) {
                String typed = token.substring(0, place) + letter + token.substring(place + 1);
                assertThat(TokenText.isWellFormed(new Secret(typed))).isEqualTo(typed.equals(token));
            }
        }
    }

    @Test
    void twoNeighboursThatChangePlacesAreKnown() {
        String token = TokenText.make(TokenPrefix.COG).reveal();

        for (int place = 4; place + 1 < token.length(); place++) {
            String typed = token.substring(0, place)
                    + token.charAt(place + 1)
                    + token.charAt(place)
                    + token.substring(place + 2);
            assertThat(TokenText.isWellFormed(new Secret(typed))).isEqualTo(typed.equals(token));
        }
    }

    @Test
    void anotherPrefixIsAnotherToken() {
        String token = TokenText.make(TokenPrefix.FWT).reveal();

        assertThat(TokenText.isWellFormed(new Secret("cog_" + token.substring(4))))
                .isFalse();
        assertThat(token).matches("fwt_[A-Za-z0-9_-]{49}");
        assertThat(TokenText.make(TokenPrefix.COG).reveal()).matches("cog_[A-Za-z0-9_-]{20,128}");
    }

    @Test
    void tokensAreBlankedWhereverTextIsKept() {
        for (TokenPrefix prefix : TokenPrefix.values()) {
            String token = TokenText.make(prefix).reveal();
            for (String text : List.of(
                    "GET /tenant/me?api_key=" + token + " HTTP/1.1",
                    "x-api-key: " + token,
                    "{\"text\":\"" + token + "\"}",
                    "Authorization: Bearer " + token,
                    "Authorization: Bearer " + LocalKey.make().text().reveal(),
                    LocalKey.make().text().reveal())) {
                assertThat(Redaction.of(text))
                        .doesNotContain(token.substring(4, 20))
                        .doesNotContainPattern("fwl_[0-9a-f]{8}");
            }
        }
    }

    /**
     * However near a wrong token is to a right one, it is treated alike: one look-up of the hash of all of it, and the same
     * answer as for one that is not even well formed.
     */
    @Test
    void aWrongTokenIsRefusedAlikeHoweverNearItIs(@TempDir Path directory) {
        try (Database database = Database.open(TestDatabase.h2(directory))) {
            Access access = Access.of(database, InstantSource.system());
            String right = access.tokens()
                    .issue(
                            Actor.COMMAND_LINE,
                            new NewPrincipal(Optional.empty(), Principal.Kind.USER, "Ann", Role.ADMIN),
                            new NewToken("laptop", TokenPrefix.FWT, Optional.empty()))
                    .text()
                    .reveal();
            List<String> wrong = new ArrayList<>(List.of(
                    TokenText.make(TokenPrefix.FWT).reveal(),
                    TokenText.make(TokenPrefix.COG).reveal(),
                    "cog_" + right.substring(4),
                    right.substring(0, 52) + (right.endsWith("A") ? "B" : "A"),
                    "fwl_" + "0".repeat(64),
                    "x"));
            wrong.add(nearest(right));

            List<String> answers = wrong.stream()
                    .map(token -> catchThrowableOfType(RefusedException.class, () -> admit(access, token)))
                    .map(refused -> refused.kind() + " " + refused.reason())
                    .distinct()
                    .toList();

            assertThat(answers).hasSize(1);
            assertThat(TokenText.isWellFormed(new Secret(nearest(right)))).isTrue();
            assertThat(admit(access, right).role()).isEqualTo(Role.ADMIN);
        }
    }

    /** Well formed, and the same as the right one but for the last characters of chance. */
    static String nearest(String right) {
        String stem = right.substring(0, 45);
        return Stream.of("AA", "AE")
                .map(end -> stem + end)
                .filter(text -> !right.startsWith(text))
                .map(text -> text + TokenText.checksum(text))
                .findFirst()
                .orElseThrow();
    }

    private static Caller admit(Access access, String token) {
        return access.door().admit(Credential.of(Optional.empty(), Optional.of(token)));
    }
}
