package dev.fixwright.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobTest {
    @ParameterizedTest
    @CsvSource({
        "**/test/**, src/test/java/A.java, true",
        "**/test/**, test/A.java, true",
        "**/test/**, src/testing/A.java, false",
        "**/test/**, src/test, false",
        "src/*.java, src/A.java, true",
        "src/*.java, src/a/A.java, false",
        "src/**/A.java, src/A.java, true",
        "src/**/A.java, src/a/b/A.java, true",
        "src/**, src/a/b/A.java, true",
        "*.min.js, web/js/a.min.js, true",
        "A.java, src/A.java, true",
        "/A.java, src/A.java, false",
        "/A.java, A.java, true",
        "legacy/, legacy/a/A.java, true",
        "legacy/, old/legacy/A.java, false",
        "a?c, abc, true",
        "a?c, a/c, false",
        "pages/?id?.ts, pages/[id].ts, true",
        "a.c, abc, false",
        "(a+)+$, aaaa, false",
        "java/*, java/sql-injection, true",
    })
    void aPathMatches(String glob, String path, boolean expected) {
        assertThat(Glob.of(glob).matches(path)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!src/**", "{a,b}/**", "[", "src/[AB].java", "src\\main"})
    void aPatternThatWouldNotMeanWhatItSaysIsRefused(String glob) {
        assertThatThrownBy(() -> Glob.of(glob)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLongPatternIsRefused() {
        assertThatThrownBy(() -> Glob.of("a".repeat(501))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPatternMadeToBacktrackTakesNoTime() {
        Glob glob = Glob.of("*a".repeat(200) + "b");
        String path = "a".repeat(4_000);

        boolean matches = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> glob.matches(path));

        assertThat(matches).isFalse();
    }
}
