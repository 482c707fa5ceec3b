package dev.fixwright;

import dev.fixwright.access.Audit;
import dev.fixwright.api.certificate.ChallengeEndpoint;
import dev.fixwright.certificate.CertificateSettings;
import dev.fixwright.certificate.Certificates;
import dev.fixwright.certificate.Jobs;
import dev.fixwright.certificate.acme.Exports;
import dev.fixwright.certificate.acme.HttpChallenges;
import dev.fixwright.certificate.acme.ReissueTask;
import dev.fixwright.certificate.acme.Renewals;
import dev.fixwright.certificate.venafi.CheckTask;
import dev.fixwright.database.Database;
import dev.fixwright.secret.SealingKey;
import dev.fixwright.task.Chore;
import dev.fixwright.task.Crew;
import dev.fixwright.task.Pace;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskQueue;
import dev.fixwright.task.Work;
import dev.fixwright.task.Worker;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The part of the server that issues and checks certificates: where it is asked, what it works on, what it answers. It
 * needs no app, and has workers of its own where anything of it is set up.
 */
final class CertificateDesk implements AutoCloseable {
    private final CertificateSettings settings;
    private final KeyKeeper keys;
    private final Optional<SealingKey> seal;
    private final Database database;
    private final InstantSource clock;
    private final Jobs jobs;
    private final Audit audit;
    private final Certificates certificates;
    private final Optional<Worker> worker;

    /** {@code queue}: one of that clock. */
    CertificateDesk(Settings settings, Database database, TaskQueue queue, InstantSource clock) {
        this.settings = settings.api().certificates();
        // Only what is ordered has secrets to keep.
        this.keys = new KeyKeeper(settings);
        this.seal = this.settings.acme().isPresent() ? keys.knownOrMade() : Optional.empty();
        this.database = database;
        this.clock = clock;
        this.jobs = new Jobs(database, clock);
        this.audit = new Audit(database, clock);
        this.certificates = new Certificates(this.settings, database, queue, jobs, audit);
        this.worker = this.settings.equals(CertificateSettings.NONE)
                ? Optional.empty()
                : Optional.of(new Worker(database, queue, work(), settings.workers(), clock));
    }

    private Work work() {
        List<TaskHandler> handlers = new ArrayList<>();
        List<Chore> chores = new ArrayList<>();
        settings.acme().ifPresent(acme -> {
            SealingKey key = seal.orElseThrow();
            handlers.add(new ReissueTask(acme, database, jobs, key, audit, clock));
            Renewals renewals = new Renewals(acme, database, key, certificates, clock);
            chores.add(new Chore("renew-certificates", Duration.ofHours(1), renewals::run));
        });
        settings.venafi().ifPresent(venafi -> handlers.add(new CheckTask(venafi, database, jobs, audit, clock)));
        chores.add(new Chore("resume-certificate-jobs", Duration.ofMinutes(10), certificates::resume));
        return new Work(Crew.CERTIFICATES, handlers, Pace.UNLIMITED, chores);
    }

    /** Whether there is anything for it to do. */
    boolean isSetUp() {
        return worker.isPresent();
    }

    Certificates certificates() {
        return certificates;
    }

    /** What was issued can be taken away though nothing more is ordered. */
    Exports exports() {
        return new Exports(database, keys::known, audit, clock);
    }

    ChallengeEndpoint challenges() {
        return new ChallengeEndpoint(new HttpChallenges(database, clock));
    }

    /** To be called when the server answers: certification authorities ask it before they issue. */
    void begin() {
        certificates.endWhatIsNotSetUp();
        new HttpChallenges(database, clock).removeLeftOvers();
        worker.ifPresent(Worker::start);
    }

    /** Whether the work goes on, where there is any. */
    boolean isAlive() {
        return worker.map(Worker::alive).orElse(true);
    }

    @Override
    public void close() {
        worker.ifPresent(Worker::close);
    }
}
