package dev.fixwright.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.fix.LoadedClasses;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** A whole application through scanner, fixers, compiler and scanner again, held to what people judged of each alert. */
class ScannedApplicationTest {
    private static JudgedAlerts alerts;

    @BeforeAll
    static void judge() throws IOException {
        alerts = JudgedAlerts.of(Hospital.TRIAL, Hospital.FOLDER.resolve("alerts.tsv"));
        System.out.println(alerts.table() + "real ones gone: " + alerts.realGone());
    }

    @Test
    void isAnApplicationOfSomeSize() {
        assertThat(Hospital.files(Hospital.TRIAL.before())).hasSizeGreaterThanOrEqualTo(150);
        assertThat(alerts.unjudged()).isEmpty();
        assertThat(alerts.total().reported()).isGreaterThanOrEqualTo(300);
    }

    @Test
    void everyFileStillCompiles() {
        assertThat(Hospital.TRIAL.compileErrors()).isEmpty();
        assertThat(Hospital.TRIAL.plan().declined())
                .noneMatch(refusal -> refusal.reason().contains("stumbled"));
    }

    @Test
    void nearlyAllAlertsAtRealWeaknessesAreGone() {
        assertThat(alerts.realGone() * 100 / alerts.total().real).isGreaterThanOrEqualTo(90);
    }

    /** A statement that is prepared now may still hold a name, which is checked; the scanner wants a constant text. */
    @Test
    void noAlertIsNew() {
        assertThat(alerts.more())
                .allMatch(one -> one.startsWith("SQL_PREPARED_STATEMENT_GENERATED_FROM_NONCONSTANT_STRING"))
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void theApplicationsOwnTestsStillPass() {
        assertThat(failures(Hospital.BEFORE)).isEmpty();
        assertThat(failures(Hospital.AFTER)).isEmpty();
    }

    private static List<String> failures(LoadedClasses classes) {
        ClassLoader outer = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(classes);
        try {
            SummaryGeneratingListener summary = new SummaryGeneratingListener();
            LauncherFactory.create()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(List.of(
                                                    "PatientsTest",
                                                    "BookingTest",
                                                    "MoneyMattersTest",
                                                    "FilesTest",
                                                    "XmlAndCryptoTest")
                                            .stream()
                                            .map(name -> DiscoverySelectors.selectClass(
                                                    classes.type(Hospital.PACKAGE + name)))
                                            .toList())
                                    .build(),
                            summary);
            assertThat(summary.getSummary().getTestsStartedCount()).isGreaterThanOrEqualTo(36);
            return summary.getSummary().getFailures().stream()
                    .map(failure -> failure.getTestIdentifier().getDisplayName() + ": " + failure.getException())
                    .toList();
        } finally {
            Thread.currentThread().setContextClassLoader(outer);
        }
    }
}
