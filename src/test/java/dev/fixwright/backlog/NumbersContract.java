package dev.fixwright.backlog;

import static dev.fixwright.backlog.Shop.ACME;
import static dev.fixwright.backlog.Shop.ALICE;
import static dev.fixwright.backlog.Shop.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.access.Audit;
import dev.fixwright.backlog.Assessment.Approval;
import dev.fixwright.backlog.Assessment.Statement;
import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.remediation.SavedSteps;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is counted and listed is what there is, on each database. */
abstract class NumbersContract {
    private Database database;
    private Shop shop;
    private Backlog backlog;

    abstract DatabaseAddress address(Path directory);

    @BeforeEach
    void open(@TempDir Path directory) {
        database = Database.open(address(directory));
        shop = new Shop(database);
        backlog = shop.backlog;
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aPullRequestCountsOnceHoweverManyFindingsItIsFor() {
        new Worked(shop).proposed(SHOP, 1, 5);
        new Worked(shop).proposed(SHOP, 2, 5);
        new Worked(shop).proposed(SHOP, 3, 6);
        new Worked(shop).proposed(SHOP, 4, 6);
        shop.clock.advance(Duration.ofMinutes(10));
        SavedSteps.merged(shop.store, SHOP, 3);
        SavedSteps.merged(shop.store, SHOP, 4);
        Instant now = shop.clock.instant();

        Metrics metrics = backlog.findings().metrics(ACME, now.minus(Duration.ofDays(9)), now.plus(Duration.ofDays(9)));

        assertThat(metrics.created()).isEqualTo(2);
        assertThat(metrics.openNow()).isEqualTo(1);
        assertThat(metrics.merged()).isEqualTo(1);
        assertThat(metrics.closed()).isZero();
        // Not until the end of the span, which is to come.
        assertThat(metrics.timeOpen().orElseThrow()).isLessThan(Duration.ofMinutes(11));
    }

    @Test
    void whatIsResolvedOrDismissedWaitsForNobodysAssessment() {
        shop.open(SHOP, 1);
        UUID dismissed = shop.dismissed(SHOP, 2, "won't fix");
        Statement unknown = new Statement(Assessment.Status.UNDER_INVESTIGATION, Optional.empty(), "");

        backlog.assessments().create(ALICE, dismissed, unknown, Approval.APPROVED);

        FindingCounts counts = backlog.findings().counts(ACME, Optional.empty());
        assertThat(counts.byAssessment()).containsEntry(Assessment.Status.UNDER_INVESTIGATION, 2L);
        assertThat(counts.unassessed().values()).containsExactly(1L);
    }

    @Test
    void theLinksToAScanGoWithIt() {
        Scan scan = shop.upload("query(a)@3");
        Scan other = shop.upload("query(b)@7");
        ShareLinks links = new ShareLinks(database, backlog.scans(), new Audit(database, shop.clock), shop.clock);
        links.issue(ALICE, scan.uid(), Optional.empty(), Duration.ofHours(1));
        links.issue(ALICE, other.uid(), Optional.empty(), Duration.ofHours(1));

        assertThat(backlog.scans().delete(ALICE, scan.uid())).isTrue();

        assertThat(links.list(ACME, 5)).extracting(ShareLink::scan).containsExactly(other.uid());
    }
}
