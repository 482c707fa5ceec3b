package dev.fixwright.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealingKeyTest {
    private static final Secret TEXT = new Secret("-----BEGIN RSA PRIVATE KEY-----\nä\n");

    private final SealingKey key = SealingKey.parse(SealingKey.make()).orElseThrow();

    @Test
    void whatWasSealedOpensInItsPlaceOnly() {
        String sealed = key.seal(TEXT, "a");

        assertThat(key.open(sealed, "a")).contains(TEXT);
        assertThat(key.open(sealed, "b")).isEmpty();
        assertThat(SealingKey.parse(SealingKey.make()).orElseThrow().open(sealed, "a"))
                .isEmpty();
    }

    @Test
    void nothingOfTheTextIsSeenAndNoTwoAreTheSame() {
        assertThat(key.seal(TEXT, "a")).isNotEqualTo(key.seal(TEXT, "a"));
        assertThat(new String(Base64.getDecoder().decode(key.seal(TEXT, "a")), StandardCharsets.ISO_8859_1))
                .doesNotContain("BEGIN");
    }

    @Test
    void everyChangedByteIsNoticed() {
        byte[] sealed = Base64.getDecoder().decode(key.seal(TEXT, "a"));
        for (int i = 0; i < sealed.length; i++) {
            sealed[i] ^= 1;
            assertThat(key.open(Base64.getEncoder().encodeToString(sealed), "a"))
                    .isEmpty();
            sealed[i] ^= 1;
        }
        assertThat(key.open("", "a")).isEmpty();
        assertThat(key.open("no base64!", "a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "0000000000000000000000000000000000000000000000000000000000000000"})
    void whatCanBeGuessedIsNoKey(String text) {
        assertThat(SealingKey.parse(new Secret(text))).isEmpty();
    }

    @Test
    void aKeyNeverPrintsItself() {
        Secret text = SealingKey.make();

        assertThat(SealingKey.parse(text).orElseThrow().toString()).matches("SealingKey\\[[0-9a-f]{8}]");
        assertThat(text.reveal())
                .doesNotContain(SealingKey.parse(text).orElseThrow().id());
    }
}
