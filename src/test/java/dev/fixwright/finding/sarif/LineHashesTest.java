package dev.fixwright.finding.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The values are those that GitHub's own action computes. */
class LineHashesTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void hashesAreThoseOfGitHub(String end) {
        LineHashes hashes = LineHashes.of(" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n".replace("\n", end));

        List<String> expected = List.of(
                "e9496ae3ebfced30:1",
                "fb7c023a8b9ccb3f:1",
                "ce8ba1a563dcdaca:1",
                "e20e36e16fcb0cc8:1",
                "b3edc88f2938467e:1",
                "c8e28b0b4002a3a0:1",
                "c129715d7a2bc9a3:1");
        for (int line = 1; line <= expected.size(); line++) {
            assertThat(hashes.linesOf(expected.get(line - 1))).containsExactly(line);
        }
        assertThat(LineHashes.of("").linesOf("c129715d7a2bc9a3:1")).containsExactly(1);
        assertThat(hashes.linesOf("0:1")).isEmpty();
    }
}
