package dev.fixwright;

import dev.fixwright.access.Audit;
import dev.fixwright.api.certificate.ChallengeEndpoint;
import dev.fixwright.certificate.CertificateSettings;
import dev.fixwright.certificate.Certificates;
import dev.fixwright.certificate.Jobs;
import dev.fixwright.certificate.acme.HttpChallenges;
import dev.fixwright.certificate.acme.ReissueTask;
import dev.fixwright.certificate.acme.Renewals;
import dev.fixwright.certificate.venafi.CheckTask;
import dev.fixwright.database.Database;
import dev.fixwright.secret.SealingKey;
import dev.fixwright.task.Chore;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskQueue;
import dev.fixwright.task.Work;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The part of the server that issues and checks certificates: where it is asked, what it works on, what it answers. */
final class CertificateDesk {
    private final CertificateSettings settings;
    private final Optional<SealingKey> seal;
    private final Database database;
    private final InstantSource clock = InstantSource.system();
    private final Jobs jobs;
    private final Audit audit;
    private final Certificates certificates;

    CertificateDesk(Settings settings, Database database, TaskQueue queue) {
        this.settings = settings.api().certificates();
        // Only what is ordered has secrets to keep.
        this.seal = this.settings.acme().isPresent() ? new KeyKeeper(settings).knownOrMade() : Optional.empty();
        this.database = database;
        this.jobs = new Jobs(database, clock);
        this.audit = new Audit(database, clock);
        this.certificates = new Certificates(this.settings, database, queue, jobs, audit);
    }

    Certificates certificates() {
        return certificates;
    }

    ChallengeEndpoint challenges() {
        return new ChallengeEndpoint(new HttpChallenges(database, clock));
    }

    /** The work that others made, and ours. */
    Work addTo(Work work) {
        List<TaskHandler> handlers = new ArrayList<>(work.handlers());
        List<Chore> chores = new ArrayList<>(work.chores());
        settings.acme().ifPresent(acme -> {
            SealingKey key = seal.orElseThrow();
            handlers.add(new ReissueTask(acme, database, jobs, key, audit, clock));
            Renewals renewals = new Renewals(acme, database, key, certificates, clock);
            chores.add(new Chore("renew-certificates", Duration.ofHours(1), renewals::run));
        });
        settings.venafi().ifPresent(venafi -> handlers.add(new CheckTask(venafi, database, jobs, audit, clock)));
        chores.add(new Chore("resume-certificate-jobs", Duration.ofMinutes(10), certificates::resume));
        return new Work(handlers, work.pace(), chores);
    }
}
