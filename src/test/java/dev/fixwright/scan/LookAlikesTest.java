package dev.fixwright.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.remediation.Refusal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole applications that look like other people's: scanned, fixed, compiled and scanned again. Each has harmless code that
 * looks bad, so not everything may be fixed; what is declined stands here by its place, so that no reason gets lost.
 */
class LookAlikesTest {
    private static final Path FOLDER = Path.of("src/test/resources/lookalikes");

    @ParameterizedTest
    @CsvSource({"clinic, 40, 12", "freight, 10, 1", "archive, 13, 4"})
    void mostAlertsAreFixedAndNothingBreaks(String app, int leastFixed, int mostDeclined) {
        AppTrial trial = AppTrial.of(FOLDER.resolve(app));
        System.out.println("== " + app + "\n" + trial.report());

        assertThat(trial.compileErrors()).isEmpty();
        assertThat(trial.plan().remedies().stream()
                        .mapToInt(remedy -> remedy.closes().size())
                        .sum())
                .isGreaterThanOrEqualTo(leastFixed);
        assertThat(declined(trial)).hasSizeLessThanOrEqualTo(mostDeclined);
        assertThat(declined(trial)).noneMatch(refusal -> refusal.reason().contains("stumbled"));
        // The scanner names every readObject, whatever filter its stream has, and every prepared text that is put
        // together,
        // though it be of constants: such alerts stay or come, and are no doubt about the fix.
        assertThat(trial.stillReported())
                .allMatch(alert -> alert.startsWith("OBJECT_DESERIALIZATION")
                        || alert.equals("SQL_PREPARED_STATEMENT_GENERATED_FROM_NONCONSTANT_STRING in Harmless x1"));
    }

    private static List<Refusal> declined(AppTrial trial) {
        return trial.plan().declined().stream()
                .filter(refusal -> !refusal.reason().startsWith("no fixer for rule"))
                .filter(refusal -> !refusal.reason().startsWith("this rule only marks"))
                .toList();
    }
}
