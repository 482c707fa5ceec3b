package dev.fixwright.certificate.acme;

import dev.fixwright.access.Actor;
import dev.fixwright.access.Audit;
import dev.fixwright.certificate.AcmeSettings;
import dev.fixwright.certificate.Answer;
import dev.fixwright.certificate.Certificates;
import dev.fixwright.certificate.Jobs;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Orders certificates anew before they end: when the authority says (RFC 9773), else some time before the end. */
public final class Renewals {
    private static final Logger LOG = LoggerFactory.getLogger(Renewals.class);
    private static final Duration ASK_EVERY = Duration.ofHours(6);
    private static final int AT_ONCE = 200;

    private final Bench bench;
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
        IssuedCertificates kept = bench.certificates();
        LocalDate today = LocalDate.ofInstant(bench.clock().instant(), ZoneOffset.UTC);
        for (IssuedCertificate due : kept.due(AT_ONCE)) {
            // Once a day until it works.
            String key = "renewal of " + due.uid() + " on " + today;
            Answer answer = certificates.reissue(
                    new Certificates.Asking(due.tenant(), Actor.FIXWRIGHT, Optional.of(key)), due.domain(), false);
            if (answer instanceof Answer.Refused refused) {
                LOG.warn("certificate is not renewed domain={} because=\"{}\"", due.domain(), refused.why());
            }
        }
    }

    private void askForTimes() {
        List<IssuedCertificate> known =
                bench.certificates().notAskedSince(bench.clock().instant().minus(ASK_EVERY), AT_ONCE).stream()
                        .filter(one -> one.directory()
                                .equals(bench.directory().address().toString()))
                        .toList();
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
            for (IssuedCertificate one : known) {
                bench.certificates().renewalAsked(one.uid(), Optional.of(suggested(login, one)));
            }
        } catch (AcmeException | AcmeLazyLoadingException | AcmeProtocolException e) {
            LOG.warn(
                    "the CA was asked in vain when certificates are to be renewed because=\"{}\"",
                    Setback.of(e, bench.clock().instant()).why());
        }
    }

    /** At random within the window, so that not everybody comes at once; the same for as long as the window stays. */
    private static Instant suggested(Login login, IssuedCertificate certificate) throws AcmeException {
        RenewalInfo info = login.bindRenewalInfo(certificate.leaf());
        info.fetch();
        long window = Duration.between(info.getSuggestedWindowStart(), info.getSuggestedWindowEnd())
                .toSeconds();
        long chosen = window <= 0 ? 0 : Math.floorMod(certificate.uid().hashCode(), window);
        return info.getSuggestedWindowStart().plusSeconds(chosen);
    }
}
