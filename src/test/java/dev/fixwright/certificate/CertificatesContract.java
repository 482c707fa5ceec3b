package dev.fixwright.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.fixwright.access.Actor;
import dev.fixwright.access.Audit;
import dev.fixwright.access.TenantScope;
import dev.fixwright.certificate.Answer.Accepted;
import dev.fixwright.certificate.Answer.Reason;
import dev.fixwright.certificate.Answer.Refused;
import dev.fixwright.certificate.Certificates.Asking;
import dev.fixwright.certificate.Certificates.Checked;
import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.task.SettableClock;
import dev.fixwright.task.TaskQueue;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** How jobs are asked for and found again, on both databases. */
interface CertificatesContract {
    /** Made anew for each test. */
    Fixture fixture();

    final class Fixture implements AutoCloseable {
        final Database database;
        final SettableClock clock = new SettableClock();
        final Jobs jobs;
        final Audit audit;
        final Certificates certificates;

        Fixture(DatabaseAddress address) {
            this.database = Database.open(address);
            this.jobs = new Jobs(database, clock);
            this.audit = new Audit(database, clock);
            this.certificates = new Certificates(settings(), database, TaskQueue.inDatabase(clock), jobs, audit);
        }

        private static CertificateSettings settings() {
            DomainRule shop = new DomainRule(
                    "shop.example.com",
                    List.of(),
                    List.of("org-1", "org-2"),
                    KeyKind.EC_P256,
                    ChallengeKind.HTTP_01,
                    Optional.empty());
            DomainRule internal = new DomainRule(
                    "*.example.net", List.of(), List.of(), KeyKind.EC_P256, ChallengeKind.DNS_01, Optional.empty());
            DomainRule outside = new DomainRule(
                    "*.example.info", List.of(), List.of(), KeyKind.EC_P256, ChallengeKind.HTTP_01, Optional.empty());
            AcmeSettings acme = new AcmeSettings(
                    new AcmeSettings.Directory(URI.create("https://ca.example/dir"), List.of()),
                    new AcmeSettings.Account(List.of(), true, Optional.empty()),
                    new AcmeSettings.Wishes(Optional.empty(), Duration.ofDays(30)),
                    Optional.empty(),
                    List.of(shop, internal, outside));
            VenafiSettings venafi = new VenafiSettings(
                    Optional.empty(),
                    Optional.empty(),
                    List.of(new VenafiSettings.PolicyRule(
                            "web", VenafiSettings.Platform.CLOUD, "1234", Optional.empty(), List.of())),
                    List.of(new HostRule("shop.example.com", 443, false, List.of("org-1"))));
            return new CertificateSettings(Optional.of(acme), Optional.of(venafi));
        }

        List<String> tasks() {
            return database.read(handle -> handle.createQuery("select name || ' ' || id || ' in ' || lane from task")
                    .mapTo(String.class)
                    .list());
        }

        @Override
        public void close() {
            database.close();
        }
    }

    private static Asking caller(String tenant, String key) {
        return new Asking(tenant, new Actor("user-1", "alice"), Optional.of(key));
    }

    private static Job accepted(Answer answer) {
        assertThat(answer).isInstanceOf(Accepted.class);
        return ((Accepted) answer).job();
    }

    private static Reason refused(Answer answer) {
        assertThat(answer).isInstanceOf(Refused.class);
        return ((Refused) answer).reason();
    }

    @Test
    default void jobsOfASectionThatLeftTheFileEndWithTheReason() {
        Fixture fixture = fixture();
        Job order = accepted(fixture.certificates.reissue(caller("org-1", "k1"), "shop.example.com", false));
        Job check = accepted(fixture.certificates.check(
                caller("org-1", "k2"), new Checked.Served("shop.example.com"), Optional.empty()));
        CertificateSettings settings = Fixture.settings();
        TaskQueue queue = TaskQueue.inDatabase(fixture.clock);

        new Certificates(
                        new CertificateSettings(Optional.empty(), settings.venafi()),
                        fixture.database,
                        queue,
                        fixture.jobs,
                        fixture.audit)
                .endWhatIsNotSetUp();

        assertThat(fixture.certificates
                        .job("org-1", order.uid())
                        .orElseThrow()
                        .error()
                        .orElseThrow())
                .isEqualTo(
                        "This server does not order certificates any more: the section acme left its certificates file"
                                + " (FIXWRIGHT_CERTIFICATES_FILE). Once whoever runs it has put the section back, ask again. The"
                                + " certificates that are there stay as they are.");
        assertThat(fixture.tasks())
                .containsExactly("check-certificate " + check.uid() + " in certificate check " + check.uid());
        assertThat(accepted(fixture.certificates.reissue(caller("org-1", "k3"), "shop.example.com", false))
                        .uid())
                .isNotEqualTo(order.uid());

        new Certificates(CertificateSettings.NONE, fixture.database, queue, fixture.jobs, fixture.audit)
                .endWhatIsNotSetUp();

        assertThat(fixture.certificates
                        .job("org-1", check.uid())
                        .orElseThrow()
                        .error()
                        .orElseThrow())
                .startsWith("This server does not check certificates any more: the section venafi left");
        assertThat(fixture.tasks()).isEmpty();
        assertThat(fixture.jobs.unfinished(10)).isEmpty();
        fixture.close();
    }

    @Test
    default void aWildcardIsOrderedWithDns01Only() {
        Fixture fixture = fixture();

        assertThat(accepted(fixture.certificates.reissue(caller("org-1", "k1"), "*.example.net", false))
                        .subject())
                .isEqualTo("*.example.net");
        assertThat(refused(fixture.certificates.reissue(caller("org-1", "k2"), "*.example.info", false)))
                .isEqualTo(Reason.NOT_ALLOWED);
        fixture.close();
    }

    @Test
    default void aWishBecomesAJobWithItsTaskAndItsTrail() {
        Fixture fixture = fixture();

        Job job = accepted(fixture.certificates.reissue(caller("org-1", "k1"), "Shop.Example.COM.", false));

        assertThat(job.state()).isEqualTo(Job.State.QUEUED);
        assertThat(job.subject()).isEqualTo("shop.example.com");
        assertThat(fixture.tasks())
                .containsExactly("reissue-certificate " + job.uid() + " in certificate shop.example.com");
        assertThat(fixture.audit.after(0, 10, TenantScope.all()))
                .singleElement()
                .satisfies(event -> assertThat(event.toString())
                        .contains("org-1", "alice", "certificate.reissue", "shop.example.com", job.uid()));
        assertThat(fixture.certificates.job("org-1", job.uid())).contains(job);
    }

    @Test
    default void theSameWishUnderTheSameKeyIsTheSameJob() {
        Fixture fixture = fixture();
        Job job = accepted(fixture.certificates.reissue(caller("org-1", "k1"), "shop.example.com", true));

        Answer again = fixture.certificates.reissue(caller("org-1", "k1"), "shop.example.com", true);
        Answer other = fixture.certificates.reissue(caller("org-1", "k1"), "shop.example.com", false);
        Answer otherTenant = fixture.certificates.reissue(caller("org-2", "k1"), "shop.example.com", true);

        assertThat(again).isEqualTo(new Accepted(job, false));
        assertThat(refused(other)).isEqualTo(Reason.CONFLICT);
        assertThat(accepted(otherTenant).uid()).isNotEqualTo(job.uid());
        assertThat(fixture.audit.after(0, 10, TenantScope.all())).hasSize(2);
    }

    @Test
    default void anotherTenantsJobIsNotThere() {
        Fixture fixture = fixture();
        Job job = accepted(fixture.certificates.reissue(caller("org-1", "k1"), "shop.example.com", false));

        assertThat(fixture.certificates.job("org-2", job.uid())).isEmpty();
    }

    @Test
    default void aDomainIsOrderedOnceAtATime() throws Exception {
        Fixture fixture = fixture();
        List<Callable<Answer>> wishes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Asking caller = new Asking("org-1", new Actor("user-" + i, "Caller"), Optional.empty());
            wishes.add(() -> fixture.certificates.reissue(caller, "shop.example.com", false));
        }

        ExecutorService threads = Executors.newFixedThreadPool(10);
        List<Accepted> answers = new ArrayList<>();
        for (Future<Answer> future : threads.invokeAll(wishes)) {
            answers.add((Accepted) future.get());
        }
        threads.shutdown();

        assertThat(answers)
                .extracting(answer -> answer.job().uid())
                .containsOnly(answers.get(0).job().uid());
        assertThat(answers).filteredOn(Accepted::isNew).hasSize(1);
        assertThat(fixture.tasks()).hasSize(1);
    }

    @Test
    default void anEndedOrderMakesRoomForTheNext() {
        Fixture fixture = fixture();
        Job first = accepted(fixture.certificates.reissue(caller("org-1", "k1"), "shop.example.com", false));
        Jobs.Held held = fixture.jobs.take(first.uid()).orElseThrow();
        fixture.database.transact(tx -> fixture.jobs.fail(tx, held, "The CA said no.", Optional.empty()));

        Job second = accepted(fixture.certificates.reissue(caller("org-1", "k2"), "shop.example.com", false));

        assertThat(second.uid()).isNotEqualTo(first.uid());
        assertThat(fixture.certificates.job("org-1", first.uid()).orElseThrow().error())
                .contains("The CA said no.");
        assertThat(fixture.jobs.take(first.uid())).isEmpty();
    }

    @Test
    default void whoLostAJobCannotWriteToIt() {
        Fixture fixture = fixture();
        Job job = accepted(fixture.certificates.reissue(caller("org-1", "k1"), "shop.example.com", false));
        Jobs.Held stale = fixture.jobs.take(job.uid()).orElseThrow();
        Jobs.Held fresh = fixture.jobs.take(job.uid()).orElseThrow();

        assertThat(fixture.jobs.progress(fresh, "{}", "goes on").job().note()).contains("goes on");
        assertThat(catchThrowable(() -> fixture.jobs.progress(stale, "{}", "goes back")))
                .hasMessageContaining("another worker has the job");
    }

    @Test
    default void onlyDomainsHostsAndPoliciesOfTheOperatorAreTouched() {
        Certificates certificates = fixture().certificates;
        Asking stranger = caller("org-9", "k1");

        assertThat(refused(certificates.reissue(caller("org-1", "a"), "evil.example.org", false)))
                .isEqualTo(Reason.NOT_ALLOWED);
        assertThat(refused(certificates.reissue(stranger, "shop.example.com", false)))
                .isEqualTo(Reason.NOT_ALLOWED);
        assertThat(refused(certificates.reissue(caller("org-1", "b"), "a.b.example.net", false)))
                .isEqualTo(Reason.NOT_ALLOWED);
        assertThat(refused(certificates.reissue(caller("org-1", "c"), "127.0.0.1", false)))
                .isEqualTo(Reason.INVALID);
        assertThat(refused(certificates.reissue(caller("org-1", "d"), "https://shop.example.com/", false)))
                .isEqualTo(Reason.INVALID);
        assertThat(refused(certificates.check(stranger, new Checked.Served("shop.example.com"), Optional.empty())))
                .isEqualTo(Reason.NOT_ALLOWED);
        assertThat(refused(certificates.check(
                        caller("org-1", "e"), new Checked.Served("169.254.169.254"), Optional.empty())))
                .isEqualTo(Reason.INVALID);
        assertThat(refused(certificates.check(
                        caller("org-1", "f"), new Checked.Served("shop.example.com"), Optional.of("other"))))
                .isEqualTo(Reason.NOT_ALLOWED);
        assertThat(refused(certificates.check(
                        caller("org-1", "g"), new Checked.Given("-----BEGIN CERTIFICATE-----"), Optional.empty())))
                .isEqualTo(Reason.INVALID);
        assertThat(accepted(certificates.reissue(stranger, "a.example.net", false)))
                .isNotNull();
        assertThat(accepted(certificates.check(
                        caller("org-1", "h"), new Checked.Served("shop.example.com"), Optional.of("1234"))))
                .isNotNull();
    }

    @Test
    default void aJobThatLostItsTaskGetsItBack() {
        Fixture fixture = fixture();
        Job job = accepted(fixture.certificates.reissue(caller("org-1", "k1"), "shop.example.com", false));
        fixture.database.read(handle -> handle.execute("delete from task"));

        fixture.certificates.resume();
        fixture.certificates.resume();

        assertThat(fixture.tasks()).singleElement().asString().contains(job.uid());
    }
}
