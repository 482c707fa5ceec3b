package dev.fixwright.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Sha256Test {
    /** The example of the standard. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void isThatOfTheStandard() {
        assertThat(Sha256.hex("abc")).isEqualTo(ABC);
        assertThat(Sha256.hex("ä")).isEqualTo(Sha256.hex(new byte[] {(byte) 0xc3, (byte) 0xa4}));
    }

    @Test
    void partsAreHashedAsIfTheyWereOne() {
        assertThat(Sha256.hex(bytes("a"), bytes(""), bytes("bc"))).isEqualTo(ABC);
        assertThat(Sha256.of(bytes("ab"), bytes("c"))).isEqualTo(Sha256.of(bytes("abc")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
