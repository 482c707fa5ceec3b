package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.access.Actor;
import dev.fixwright.access.Audit;
import dev.fixwright.certificate.AcmeSettings;
import dev.fixwright.certificate.Answer;
import dev.fixwright.certificate.CertificateSettings;
import dev.fixwright.certificate.Certificates;
import dev.fixwright.certificate.ChallengeKind;
import dev.fixwright.certificate.DomainRule;
import dev.fixwright.certificate.Job;
import dev.fixwright.certificate.Jobs;
import dev.fixwright.certificate.KeyKind;
import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.task.SettableClock;
import dev.fixwright.task.TaskQueue;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server whose operator took the certificates file away. */
class CertificateDeskTest {
    private final SettableClock clock = new SettableClock();

    @Test
    void jobsThatNobodyWorksOnAnyMoreEndWhenTheServerBegins(@TempDir Path directory) {
        try (Database database = Database.open(new DatabaseAddress.Directory(directory))) {
            TaskQueue queue = TaskQueue.inDatabase(clock);
            Job job = ordered(database, queue);

            CertificateDesk desk = new CertificateDesk(
                    Settings.of(Map.of("FIXWRIGHT_DATA_DIR", directory.toString()), Map.of()), database, queue, clock);
            desk.begin();
            desk.close();

            Job ended = desk.certificates().job("org-1", job.uid()).orElseThrow();
            assertThat(ended.state()).isEqualTo(Job.State.FAILED);
            assertThat(ended.error().orElseThrow())
                    .startsWith("This server does not order certificates any more: the section acme left its");
        }
    }

    /** As the server did that had the file. */
    private Job ordered(Database database, TaskQueue queue) {
        DomainRule shop = new DomainRule(
                "shop.example.com", List.of(), List.of(), KeyKind.EC_P256, ChallengeKind.HTTP_01, Optional.empty());
        AcmeSettings acme = new AcmeSettings(
                new AcmeSettings.Directory(URI.create("https://ca.example/dir"), List.of()),
                new AcmeSettings.Account(List.of(), true, Optional.empty()),
                new AcmeSettings.Wishes(Optional.empty(), Duration.ofDays(30)),
                Optional.empty(),
                List.of(shop));
        Answer answer = new Certificates(
                        new CertificateSettings(Optional.of(acme), Optional.empty()),
                        database,
                        queue,
                        new Jobs(database, clock),
                        new Audit(database, clock))
                .reissue(
                        new Certificates.Asking("org-1", new Actor("user-1", "alice"), Optional.empty()),
                        "shop.example.com",
                        false);
        return ((Answer.Accepted) answer).job();
    }
}
