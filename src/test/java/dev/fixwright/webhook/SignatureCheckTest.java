package dev.fixwright.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixwright.secret.Secret;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SignatureCheckTest {
    private static final String PUBLISHED = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";
    private static final Secret SECRET = new Secret("It's a Secret to Everybody");

    @Test
    void publishedExampleHolds() {
        SignatureCheck check = new SignatureCheck(List.of(SECRET));

        assertThat(check.signer(PUBLISHED, bytes("Hello, World!"))).contains(0);
        assertThat(check.signer(PUBLISHED, bytes("Hello, World?"))).isEmpty();
    }

    @Test
    void bothSecretsHoldDuringARotationAndOnlyTheNewOneAfterIt() {
        Secret fresh = new Secret("a fresh secret of more than thirty-two bytes");

        assertThat(new SignatureCheck(List.of(fresh, SECRET)).signer(PUBLISHED, bytes("Hello, World!")))
                .contains(1);
        assertThat(new SignatureCheck(List.of(fresh)).signer(PUBLISHED, bytes("Hello, World!")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":\"™ 😀 ünï\"}", "{\"a\":\"\\ud83d\"}", "\uFEFF{\"a\":1}", "", "{\"a\":\"\u2028\"}"})
    void anyBytesVerifyAsTheyCame(String body) {
        SignatureCheck check = new SignatureCheck(List.of(SECRET));

        assertThat(check.signer(Signed.header(SECRET, bytes(body)), bytes(body)))
                .contains(0);
    }

    @ParameterizedTest
    @MethodSource("dev.fixwright.webhook.Signed#malformedHeaders")
    void malformedHeaderIsToldFromASignature(String header) {
        assertThat(SignatureCheck.isWellFormed(header)).isFalse();
    }

    @Test
    void checkWithoutASecretCannotBeMade() {
        assertThatThrownBy(() -> new SignatureCheck(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
