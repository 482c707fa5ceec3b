package dev.fixwright.certificate.venafi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which patterns would fill the memory. */
class PatternSizeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "((a{1000}){1000}){1000} true",
                "(([a-z]{999}){1,200}){9} true",
                "(?:(?:x{1000}){1000}) true",
                "((\\Qab\\E{1000}){1000}) true",
                "[a-z0-9]{1,63}(\\.[a-z0-9]{1,63}){1,10} false",
                "a{1000}b{1000}c{1000} false",
                "[(]{1000}{10} false",
                "\\(\\{1000\\}\\{1000\\}\\{1000\\}\\) false",
                "[]){1000}{1000}{1000}] false",
                "))((({2},{ false",
                "(a+)+$ false"
            })
    void onlyRepeatedRepetitionsGrow(String pattern, boolean tooLarge) {
        assertThat(PatternSize.isTooLarge(pattern)).isEqualTo(tooLarge);
    }
}
