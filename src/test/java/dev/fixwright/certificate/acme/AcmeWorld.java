package dev.fixwright.certificate.acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.access.Actor;
import dev.fixwright.access.Audit;
import dev.fixwright.certificate.AcmeSettings;
import dev.fixwright.certificate.Answer;
import dev.fixwright.certificate.CertificateSettings;
import dev.fixwright.certificate.Certificates;
import dev.fixwright.certificate.ChallengeKind;
import dev.fixwright.certificate.Deploy;
import dev.fixwright.certificate.DnsServer;
import dev.fixwright.certificate.DomainRule;
import dev.fixwright.certificate.Job;
import dev.fixwright.certificate.Jobs;
import dev.fixwright.certificate.KeptCertificate;
import dev.fixwright.certificate.KeptCertificates;
import dev.fixwright.certificate.KeyKind;
import dev.fixwright.database.Database;
import dev.fixwright.secret.SealingKey;
import dev.fixwright.task.Pace;
import dev.fixwright.task.SteppedLanes;
import dev.fixwright.task.TaskQueue;
import dev.fixwright.task.Work;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** A server's part that orders certificates, whose tasks run one turn at a time and whose clock can be put forward. */
final class AcmeWorld {
    static final String TENANT = "org-1";
    static final String DOMAIN = "shop.example.com";
    static final SealingKey SEAL = SealingKey.parse(SealingKey.make()).orElseThrow();

    final ShiftedClock clock = new ShiftedClock();
    final Database database;
    final AcmeSettings settings;
    final Jobs jobs;
    final TaskQueue queue;
    final Certificates certificates;
    final SteppedLanes lanes;
    private final Runnable whenWaiting;

    /** {@code whenWaiting}: comes back when the authority has decided something. */
    AcmeWorld(Database database, AcmeSettings settings, Runnable whenWaiting) {
        this.database = database;
        this.settings = settings;
        this.whenWaiting = whenWaiting;
        this.jobs = new Jobs(database, clock);
        this.queue = TaskQueue.inDatabase(clock);
        Audit audit = new Audit(database, clock);
        this.certificates = new Certificates(
                new CertificateSettings(Optional.of(settings), Optional.empty()), database, queue, jobs, audit);
        ReissueTask task = new ReissueTask(settings, database, jobs, SEAL, audit, clock);
        this.lanes = new SteppedLanes(database, new Work(List.of(task), Pace.UNLIMITED, List.of()), clock);
    }

    /** The real time, put forward. */
    static final class ShiftedClock implements InstantSource {
        private volatile Duration shift = Duration.ZERO;

        @Override
        public Instant instant() {
            return Instant.now().plus(shift);
        }

        void advance(Duration time) {
            shift = shift.plus(time);
        }

        void advanceTo(Instant time) {
            Duration missing = Duration.between(instant(), time);
            if (!missing.isNegative()) {
                advance(missing.plusMillis(1));
            }
        }
    }

    static AcmeSettings settings(URI directory, X509Certificate root, DomainRule... rules) {
        return new AcmeSettings(
                new AcmeSettings.Directory(directory, List.of(root)),
                new AcmeSettings.Account(List.of("ops@example.com"), true, Optional.empty()),
                new AcmeSettings.Wishes(Optional.empty(), Duration.ofDays(30)),
                Optional.empty(),
                List.of(rules));
    }

    static AcmeSettings with(AcmeSettings settings, DnsServer dns) {
        return new AcmeSettings(
                settings.directory(), settings.account(), settings.wishes(), Optional.of(dns), settings.domains());
    }

    static DomainRule rule(KeyKind key, ChallengeKind challenge) {
        return new DomainRule(DOMAIN, List.of(), List.of(), key, challenge, Optional.empty());
    }

    static DomainRule rule(Deploy deploy) {
        return new DomainRule(
                DOMAIN, List.of(), List.of(), KeyKind.EC_P256, ChallengeKind.HTTP_01, Optional.of(deploy));
    }

    Job order(String domain) {
        return wish(domain, false);
    }

    Job rehearse(String domain) {
        return wish(domain, true);
    }

    private Job wish(String domain, boolean dryRun) {
        Answer answer = certificates.reissue(
                new Certificates.Asking(TENANT, new Actor("user-1", "alice"), Optional.empty()), domain, dryRun);
        assertThat(answer).isInstanceOf(Answer.Accepted.class);
        return ((Answer.Accepted) answer).job();
    }

    Job now(Job job) {
        return certificates.job(TENANT, job.uid()).orElseThrow();
    }

    /** One turn of what is due first, whenever that is. */
    Job turn(Job job) {
        lanes.next().ifPresent(clock::advanceTo);
        lanes.turn();
        Job now = now(job);
        if (now.note().filter(note -> note.startsWith("The CA is ")).isPresent()) {
            whenWaiting.run();
        }
        return now;
    }

    /** Turns until the job has ended. */
    Job ended(Job job) {
        Job now = now(job);
        for (int i = 0; i < 200 && !now.hasEnded(); i++) {
            now = turn(job);
        }
        assertThat(now.hasEnded()).as(now.toString()).isTrue();
        return now;
    }

    Job done(Job job) {
        Job ended = ended(job);
        assertThat(ended.error()).isEmpty();
        return ended;
    }

    Optional<IssuedCertificate> current() {
        return new IssuedCertificates(database, SEAL, clock).current(TENANT, DOMAIN);
    }

    Optional<KeptCertificate> kept() {
        return new KeptCertificates(database).currentOf(TENANT, DOMAIN);
    }

    int count(String table) {
        return database.read(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(Integer.class)
                .one());
    }
}
