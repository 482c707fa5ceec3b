package dev.fixwright.certificate.venafi;

import dev.fixwright.access.Audit;
import dev.fixwright.access.Change;
import dev.fixwright.certificate.Certificates;
import dev.fixwright.certificate.CheckRequest;
import dev.fixwright.certificate.Job;
import dev.fixwright.certificate.Jobs;
import dev.fixwright.certificate.Json;
import dev.fixwright.certificate.PemCertificates;
import dev.fixwright.certificate.VenafiSettings;
import dev.fixwright.certificate.VenafiSettings.PolicyRule;
import dev.fixwright.database.Database;
import dev.fixwright.database.Transaction;
import dev.fixwright.secret.Sha256;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares a certificate with a policy. Only reads, so that running it again changes nothing. */
public final class CheckTask implements TaskHandler {
    private static final Logger LOG = LoggerFactory.getLogger(CheckTask.class);
    private static final int MOST_FAILURES = 5;
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private final VenafiSettings settings;
    private final Database database;
    private final Jobs jobs;
    private final Audit audit;
    private final InstantSource clock;

    public CheckTask(VenafiSettings settings, Database database, Jobs jobs, Audit audit, InstantSource clock) {
        this.settings = settings;
        this.database = database;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** How often the check was tried in vain. */
    record Tries(int failures) {}

    @Override
    public String name() {
        return Certificates.CHECK_TASK;
    }

    @Override
    public TaskOutcome run(Task task) {
        Optional<Jobs.Held> held = jobs.take(task.id());
        try {
            return held.map(this::goOn).orElseGet(TaskOutcome::done);
        } catch (Jobs.LostException e) {
            // Whoever has the job now ends it.
            return TaskOutcome.done();
        }
    }

    private TaskOutcome goOn(Jobs.Held held) {
        try {
            Report report = report(held.job(), Json.read(held.job().request(), CheckRequest.class));
            database.transact(tx -> {
                jobs.finish(tx, held, Json.write(report));
                note(
                        tx,
                        held,
                        Map.of(
                                "compliant",
                                report.compliant(),
                                "violations",
                                report.violations().size()));
            });
            return TaskOutcome.done();
        } catch (PolicyException e) {
            return setBack(held, e);
        } catch (Jobs.LostException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("check met a surprise job={}", held.job().uid(), e);
            return setBack(
                    held,
                    PolicyException.forNow(
                            "Something unexpected happened, which the log tells more of: "
                                    + e.getClass().getSimpleName() + ".",
                            Optional.empty()));
        }
    }

    private Report report(Job job, CheckRequest request) throws PolicyException {
        PolicyRule policy = settings.policy(Optional.of(request.policy()))
                .orElseThrow(() -> new PolicyException("There is no policy " + request.policy() + " here any more."));
        Rules rules = rules(policy);
        X509Certificate certificate = request.pem().isPresent()
                ? PemCertificates.read(request.pem().get()).get(0)
                : served(job.tenant(), request.domain().orElseThrow());
        List<Report.Violation> violations = Comparison.violations(rules, policy, certificate, clock.instant());
        List<String> notChecked = rules.notChecked().stream()
                .filter(sentence -> policy.longest().isEmpty() || !sentence.contains("longest-days"))
                .filter(sentence -> policy.issuers().isEmpty() || !sentence.contains("set issuers"))
                .toList();
        return new Report(
                policy.id(),
                rules.name(),
                policy.platform().word(),
                request.domain().map(domain -> "served by " + domain).orElse("given as PEM"),
                violations.isEmpty(),
                seen(certificate),
                violations,
                notChecked);
    }

    private Rules rules(PolicyRule policy) throws PolicyException {
        if (policy.platform() == VenafiSettings.Platform.CLOUD
                && settings.cloud().isPresent()) {
            return new CloudPolicies(settings.cloud().get(), clock).rules(policy.name());
        }
        if (policy.platform() == VenafiSettings.Platform.WEBSDK
                && settings.webSdk().isPresent()) {
            return new WebSdkPolicies(settings.webSdk().get(), clock).rules(policy.name());
        }
        throw new PolicyException("The platform of the policy " + policy.id() + " is not set up any more.");
    }

    private X509Certificate served(String tenant, String domain) throws PolicyException {
        return ServedCertificate.of(settings.host(tenant, domain)
                .orElseThrow(
                        () -> new PolicyException(domain + " is not among the hosts that may be looked at any more.")));
    }

    private static Report.Seen seen(X509Certificate certificate) {
        CertificateNames names = CertificateNames.of(certificate);
        return new Report.Seen(
                certificate.getSubjectX500Principal().getName(),
                certificate.getIssuerX500Principal().getName(),
                certificate.getSerialNumber().toString(16),
                Stream.of(Rules.Field.DNS, Rules.Field.IP, Rules.Field.EMAIL, Rules.Field.URI)
                        .flatMap(field -> names.of(field).stream())
                        .toList(),
                KeyFacts.of(certificate.getPublicKey()).toString(),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                fingerprint(certificate));
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            return Sha256.hex(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }

    private TaskOutcome setBack(Jobs.Held held, PolicyException setback) {
        int failures = held.progress()
                        .map(text -> Json.read(text, Tries.class).failures())
                        .orElse(0)
                + 1;
        if (!setback.again() || failures >= MOST_FAILURES) {
            String tried = setback.again() ? " All " + failures + " attempts were in vain." : "";
            database.transact(tx -> {
                jobs.fail(tx, held, setback.reason() + tried, Optional.empty());
                note(tx, held, Map.of("error", setback.reason()));
            });
            return TaskOutcome.done();
        }
        Instant latest = clock.instant().plus(LONGEST_WAIT);
        if (setback.notBefore().filter(latest::isBefore).isPresent()) {
            return setBack(
                    held,
                    new PolicyException(setback.reason() + " It does not want to be asked before "
                            + setback.notBefore().get() + ". Ask again after that."));
        }
        Instant usual = clock.instant().plusSeconds((long) (5 * Math.pow(3, failures - 1.0)));
        Instant next = setback.notBefore().filter(usual::isBefore).orElse(usual);
        String note = setback.reason() + " The next attempt, " + (failures + 1) + " of " + MOST_FAILURES + ", is at "
                + next.truncatedTo(ChronoUnit.SECONDS) + ".";
        jobs.progress(held, Json.write(new Tries(failures)), note);
        return new TaskOutcome.RetryAt(next, note);
    }

    private void note(Transaction tx, Jobs.Held held, Map<String, ?> after) {
        Job job = held.job();
        audit.add(
                tx,
                job.requestedBy(),
                new Change(Optional.of(job.tenant()), "certificate.checked", job.uid(), Map.of(), after));
    }
}
