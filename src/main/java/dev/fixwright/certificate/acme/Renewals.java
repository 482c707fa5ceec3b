package dev.fixwright.certificate.acme;

import dev.fixwright.access.Actor;
import dev.fixwright.access.Audit;
import dev.fixwright.certificate.AcmeSettings;
import dev.fixwright.certificate.Answer;
import dev.fixwright.certificate.Certificates;
import dev.fixwright.certificate.Jobs;
import dev.fixwright.certificate.KeptCertificate;
import dev.fixwright.certificate.KeptCertificates;
import dev.fixwright.database.Database;
import dev.fixwright.secret.SealingKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.shredzone.acme4j.Login;
import org.shredzone.acme4j.RenewalInfo;
import org.shredzone.acme4j.Session;
import org.shredzone.acme4j.connector.Resource;
import org.shredzone.acme4j.exception.AcmeException;
import org.shredzone.acme4j.exception.AcmeLazyLoadingException;
import org.shredzone.acme4j.exception.AcmeProtocolException;
import org.shredzone.acme4j.exception.AcmeRateLimitedException;
import org.shredzone.acme4j.exception.AcmeServerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Orders certificates anew before they end: when the authority says (RFC 9773), else some time before the end. */
public final class Renewals {
    private static final Logger LOG = LoggerFactory.getLogger(Renewals.class);
    private static final Duration ASK_EVERY = Duration.ofHours(6);
    private static final int AT_ONCE = 200;

    private final Bench bench;
    private final KeptCertificates kept;
    private final Certificates certificates;

    public Renewals(
            AcmeSettings settings, Database database, SealingKey seal, Certificates certificates, InstantSource clock) {
        this.bench = new Bench(
                settings,
                database,
                new Jobs(database, clock),
                seal,
                new Audit(database, clock),
                clock,
                new AcmeDirectory(settings.directory()));
        this.kept = new KeptCertificates(database);
        this.certificates = certificates;
    }

    /** When a certificate is renewed of which the authority says nothing. Of a short one, a third of its time is left. */
    static Instant usualTime(Instant from, Instant until, Duration before) {
        Duration third = Duration.between(from, until).dividedBy(3);
        return until.minus(third.compareTo(before) < 0 ? third : before);
    }

    /** Safe to run again, and on several nodes. */
    public void run() {
        askForTimes();
        Instant now = bench.clock().instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        int begun = 0;
        List<KeptCertificate> page = kept.due(now, "", AT_ONCE);
        // Those that nothing comes of must not keep the others waiting: all are looked at, though not all are begun.
        while (!page.isEmpty() && begun < AT_ONCE) {
            begun += (int) page.stream().filter(due -> renewed(due, today)).count();
            page = kept.due(now, page.get(page.size() - 1).uid(), AT_ONCE);
        }
    }

    /** Whether that began a job. Once a day until it works. */
    private boolean renewed(KeptCertificate due, LocalDate today) {
        String key = "renewal of " + due.uid() + " on " + today;
        return certificates
                .reissue(new Certificates.Asking(due.tenant(), Actor.FIXWRIGHT, Optional.of(key)), due.domain(), false)
                .fold(Answer.Accepted::isNew, refused -> {
                    LOG.warn("certificate is not renewed domain={} because=\"{}\"", due.domain(), refused.why());
                    return false;
                });
    }

    private void askForTimes() {
        Instant now = bench.clock().instant();
        List<KeptCertificate> known =
                kept.notAskedSince(bench.directory().address().toString(), now.minus(ASK_EVERY), AT_ONCE);
        if (known.isEmpty()) {
            return;
        }
        try {
            Session session = bench.directory().session();
            if (session.resourceUrlOptional(Resource.RENEWAL_INFO).isEmpty()) {
                known.forEach(one -> bench.certificates().renewalAsked(one.uid(), Optional.empty()));
                return;
            }
            Login login = bench.accounts().login(session);
            for (KeptCertificate one : known) {
                bench.certificates().renewalAsked(one.uid(), suggested(login, one, now));
            }
        } catch (AcmeException | AcmeLazyLoadingException | AcmeProtocolException e) {
            LOG.warn(
                    "the CA was asked in vain when certificates are to be renewed because=\"{}\"",
                    Setback.of(e, now).why());
        } catch (Accounts.UnreadableException e) {
            LOG.warn("the CA is not asked when certificates are to be renewed because=\"{}\"", e.reason());
        } catch (RuntimeException e) {
            // Whatever it is, it must not keep those from being renewed whose time has come.
            LOG.warn(
                    "the CA could not be asked when certificates are to be renewed because=\"{}\"",
                    e.getClass().getName());
        }
    }

    /** Empty where the authority has nothing to say of just this one, which must not keep it from telling of the others. */
    private static Optional<Instant> suggested(Login login, KeptCertificate certificate, Instant now)
            throws AcmeException {
        try {
            return Optional.of(chosen(login.bindRenewalInfo(certificate.leaf()), certificate));
        } catch (AcmeRateLimitedException e) {
            throw e;
        } catch (AcmeServerException e) {
            LOG.warn(
                    "the CA does not say when a certificate is to be renewed domain={} because=\"{}\"",
                    certificate.domain(),
                    Setback.text(e.getProblem()));
            return Optional.empty();
        } catch (RuntimeException e) {
            LOG.warn(
                    "the CA says nothing readable of when a certificate is to be renewed domain={} because=\"{}\"",
                    certificate.domain(),
                    Setback.of(e, now).why());
            return Optional.empty();
        }
    }

    /**
     * At random within the window, so that not everybody comes at once; the same for as long as the window stays. Whatever
     * the authority says, a tenth of the certificate's life is left then.
     */
    private static Instant chosen(RenewalInfo info, KeptCertificate certificate) throws AcmeException {
        info.fetch();
        Instant start = info.getSuggestedWindowStart();
        long window = Duration.between(start, info.getSuggestedWindowEnd()).toSeconds();
        Instant chosen = start.plusSeconds(
                window <= 0 ? 0 : Math.floorMod(certificate.uid().hashCode(), window));
        Instant from = certificate.leaf().getNotBefore().toInstant();
        Instant latest = usualTime(
                from,
                certificate.notAfter(),
                Duration.between(from, certificate.notAfter()).dividedBy(10));
        return chosen.isBefore(latest) ? chosen : latest;
    }
}
