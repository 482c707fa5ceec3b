package dev.fixwright.syntax.jsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElExpressionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "'a'",
                "\"b\"",
                "true",
                "empty a",
                "!a.b",
                "not a",
                "a == b",
                "a eq 'x'",
                "a.b + 1",
                "a mod 2",
                "-a",
                "a && b || c",
                "a lt 3"
            })
    void knowsConstantsNumbersAndTruthValues(String text) {
        assertThat(ElExpression.of(text).isPlain()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.b", "a['b == c']", "f:g(a == b)", "a ? b : c", "a += b", "a(1 + 2)", "x = 3", ""})
    void takesNothingElseForOne(String text) {
        assertThat(ElExpression.of(text).isPlain()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '\0',
            value = {
                "a ? b : c => b c",
                "a ? 'x' : b ? c : d => 'x' c d",
                "(a) => a",
                "x += (y ? z : 'w') => x z 'w'",
                "fn:escapeXml(a ? b : c) => fn:escapeXml(a?b:c)"
            })
    void findsWhereTheTextComesFrom(String text, String sources) {
        assertThat(ElExpression.of(text).sources().stream()
                        .map(ElExpression::path)
                        .sorted())
                .containsExactlyInAnyOrder(sources.split(" "));
    }

    @Test
    void knowsTheFunctionThatIsCalledLast() {
        assertThat(ElExpression.of("fn:escapeXml(param.a)").function()).contains("fn:escapeXml");
        assertThat(ElExpression.of("fn:trim(a) += fn:trim(b)").function()).isEmpty();
        assertThat(ElExpression.of("fn:escapeXml(a).b").function()).isEmpty();
    }

    @Test
    void knowsNamesAndProperties() {
        ElExpression expression = ElExpression.of("order.items[0]['title']");

        assertThat(expression.root()).isEqualTo("order");
        assertThat(expression.last()).isEqualTo("title");
        assertThat(expression.mentions("order")).isTrue();
        assertThat(expression.mentions("items")).isFalse();
        assertThat(expression.isLookup()).isTrue();
        assertThat(ElExpression.of("order.title()").isLookup()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a?", "(", "a:", "'", "a+=", "[", "?:"})
    void endsForAnyText(String piece) {
        String text = piece.repeat(900 / piece.length());

        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> ElExpression.of(text).sources());
    }
}
