package dev.fixwright.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.webhook.SentDelivery;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {
    @Test
    void namesActionAndRepository() {
        assertThat(of(SentDelivery.alert(1))).isEqualTo(new Headline("created", "Codertocat/Hello-World"));
        assertThat(of("{\"zen\":[{\"action\":\"deep\"}],\"repository\":{\"owner\":{\"full_name\":\"x/y\"}}}"))
                .isEqualTo(new Headline("-", "-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\\nINFO forged line",
                "\\u001b[31mred",
                "\\u2028",
                "\\u202efdp.exe",
                "a b",
                "../../x",
                "acme/shop/x",
                "\\ud800",
                "${jndi:ldap://x}"
            })
    void strangersTextIsLeftOut(String text) {
        String body = "{\"action\":\"" + text + "\",\"repository\":{\"full_name\":\"" + text + "\"}}";

        assertThat(of(body)).isEqualTo(new Headline("-", "-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "7",
                "{",
                "{\"action\":{\"action\":\"x\"},\"repository\":[]}",
                "{\"action\":null,\"repository\":\"x\"}",
                "{\"repository\":{\"full_name\":{\"full_name\":\"a/b\"}}}"
            })
    void anyOtherShapeHasNone(String body) {
        assertThat(of(body)).isEqualTo(new Headline("-", "-"));
    }

    private static Headline of(String body) {
        return Headline.of(body.getBytes(StandardCharsets.UTF_8));
    }
}
