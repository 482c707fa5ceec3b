package dev.fixwright.certificate;

import dev.fixwright.access.Actor;
import dev.fixwright.access.Audit;
import dev.fixwright.access.Change;
import dev.fixwright.certificate.Answer.Accepted;
import dev.fixwright.certificate.Answer.Reason;
import dev.fixwright.certificate.Answer.Refused;
import dev.fixwright.database.Database;
import dev.fixwright.database.Transaction;
import dev.fixwright.task.Crew;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskQueue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Where jobs on certificates are asked for. Each wish is one transaction: the job, its task and its trail. The same wish
 * under the same idempotency key leads to the same job; of a domain only one order is under way at a time.
 */
public final class Certificates {
    /** The names of the tasks, which the handlers have. */
    public static final String REISSUE_TASK = "reissue-certificate";

    public static final String CHECK_TASK = "check-certificate";

    private static final int LONGEST_KEY = 255;
    private static final int LONGEST_PEM = 100_000;
    private static final int LEFT_BEHIND_AT_ONCE = 500;

    private final CertificateSettings settings;
    private final Database database;
    private final TaskQueue queue;
    private final Jobs jobs;
    private final Audit audit;

    public Certificates(CertificateSettings settings, Database database, TaskQueue queue, Jobs jobs, Audit audit) {
        this.settings = settings;
        this.database = database;
        this.queue = queue;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** Who wishes something. {@code idempotencyKey}: the same wish under it again leads to the same job. */
    public record Asking(String tenant, Actor actor, Optional<String> idempotencyKey) {}

    /** What is compared with a policy. */
    public sealed interface Checked {
        /** The certificate that the operator's host of that name serves. */
        record Served(String domain) implements Checked {}

        /** The first certificate of a text in PEM form. */
        record Given(String pem) implements Checked {}
    }

    /** Orders a new certificate for a domain; a dry run only finds out whether that would go. */
    public Answer reissue(Asking asking, String domain, boolean dryRun) {
        Optional<AcmeSettings> acme = settings.acme();
        if (acme.isEmpty()) {
            return notConfigured("acme");
        }
        Optional<String> name = DomainName.of(domain);
        if (name.isEmpty()) {
            return new Refused(Reason.INVALID, "\"" + shortened(domain) + "\" is not the name of a domain.");
        }
        if (acme.get().rule(asking.tenant(), name.get()).isEmpty()) {
            return new Refused(
                    Reason.NOT_ALLOWED,
                    name.get() + " is not among the domains that this organisation may order certificates for."
                            + " Whoever runs the server adds it, or this organisation under its tenants, to acme.domains"
                            + " of the certificates file.");
        }
        if (DomainName.isWildcard(name.get())
                && acme.get().rule(asking.tenant(), name.get()).orElseThrow().challenge() != ChallengeKind.DNS_01) {
            return new Refused(
                    Reason.NOT_ALLOWED,
                    name.get()
                            + " can only be proved with dns-01. Whoever runs the server sets that challenge for it in"
                            + " acme.domains of the certificates file.");
        }
        Optional<String> live = dryRun ? Optional.empty() : Optional.of(asking.tenant() + "\n" + name.get());
        return submit(
                asking, new Wish(Job.Kind.REISSUE, name.get(), Json.write(Map.of("domain", name.get())), dryRun, live));
    }

    /** Compares a certificate with a Venafi policy; the operator's first one where none is named. */
    public Answer check(Asking asking, Checked checked, Optional<String> policyId) {
        Optional<VenafiSettings> venafi = settings.venafi();
        if (venafi.isEmpty()) {
            return notConfigured("venafi");
        }
        Optional<VenafiSettings.PolicyRule> policy = venafi.get().policy(policyId);
        if (policy.isEmpty()) {
            return new Refused(
                    Reason.NOT_ALLOWED,
                    "There is no policy " + shortened(policyId.orElse("")) + " here. Whoever runs the server adds it to"
                            + " venafi.policies of its certificates file.");
        }
        return checked instanceof Checked.Served served
                ? checkServed(asking, venafi.get(), served.domain(), policy.get())
                : checkGiven(asking, ((Checked.Given) checked).pem(), policy.get());
    }

    private Answer checkServed(Asking asking, VenafiSettings venafi, String domain, VenafiSettings.PolicyRule policy) {
        Optional<String> name = DomainName.of(domain);
        if (name.isEmpty()) {
            return new Refused(Reason.INVALID, "\"" + shortened(domain) + "\" is not the name of a domain.");
        }
        if (venafi.host(asking.tenant(), name.get()).isEmpty()) {
            return new Refused(
                    Reason.NOT_ALLOWED,
                    name.get() + " is not among the hosts that this server may look at. Whoever runs the server adds it"
                            + " to venafi.hosts of its certificates file; or send the certificate in PEM form.");
        }
        CheckRequest request = new CheckRequest(policy.id(), name, Optional.empty());
        return submit(asking, new Wish(Job.Kind.CHECK, name.get(), Json.write(request), false, Optional.empty()));
    }

    private Answer checkGiven(Asking asking, String pem, VenafiSettings.PolicyRule policy) {
        if (pem.length() > LONGEST_PEM) {
            return new Refused(Reason.INVALID, "The certificate is longer than " + LONGEST_PEM + " characters.");
        }
        if (PemCertificates.read(pem).isEmpty()) {
            return new Refused(Reason.INVALID, "There is no certificate in PEM form in the text.");
        }
        CheckRequest request = new CheckRequest(policy.id(), Optional.empty(), Optional.of(pem));
        return submit(
                asking, new Wish(Job.Kind.CHECK, "a given certificate", Json.write(request), false, Optional.empty()));
    }

    /** A job of that tenant. */
    public Optional<Job> job(String tenant, String uid) {
        return jobs.one(tenant, uid);
    }

    /** What was issued. */
    public KeptCertificates kept() {
        return new KeptCertificates(database);
    }

    /** Adds the task of every unfinished job again that has lost it; the others keep theirs. */
    public void resume() {
        List<Job> unfinished = jobs.unfinished(LEFT_BEHIND_AT_ONCE);
        database.transact(
                tx -> queue.add(tx, unfinished.stream().map(Certificates::task).toList()));
    }

    /** Ends the jobs that nobody would ever work on again. */
    public void endWhatIsNotSetUp() {
        new LeftBehind(settings, database, queue, jobs, audit).end();
    }

    private record Wish(Job.Kind kind, String subject, String request, boolean dryRun, Optional<String> liveKey) {}

    private Answer submit(Asking asking, Wish wish) {
        if (asking.idempotencyKey()
                .filter(key -> key.isBlank() || key.length() > LONGEST_KEY)
                .isPresent()) {
            return new Refused(Reason.INVALID, "An idempotency key has between 1 and " + LONGEST_KEY + " characters.");
        }
        return database.inTransaction(tx -> {
            String uid = UUID.randomUUID().toString();
            Jobs.Draft draft = new Jobs.Draft(
                    uid,
                    asking.tenant(),
                    wish.kind(),
                    wish.subject(),
                    wish.request(),
                    wish.dryRun(),
                    asking.actor(),
                    // Who gives none never meets another's: a key of callers is not the name of a job.
                    asking.idempotencyKey().map(key -> "key " + key).orElse("job " + uid),
                    wish.liveKey());
            return jobs.insert(tx, draft) ? begun(tx, asking, draft) : found(tx, draft);
        });
    }

    private Answer begun(Transaction tx, Asking asking, Jobs.Draft draft) {
        Job job = jobs.byKey(tx, asking.tenant(), draft.idempotencyKey()).orElseThrow();
        queue.add(tx, task(job));
        String action = "certificate." + job.kind().word() + (job.dryRun() ? ".dry_run" : "");
        Optional<String> tenant = Optional.of(job.tenant());
        Map<String, ?> after = Map.of("job", job.uid(), "subject", job.subject());
        audit.add(tx, asking.actor(), new Change(tenant, action, job.uid(), Map.of(), after));
        return new Accepted(job, true);
    }

    private Answer found(Transaction tx, Jobs.Draft draft) {
        Optional<Job> same = jobs.byKey(tx, draft.tenant(), draft.idempotencyKey());
        if (same.isPresent()) {
            Job job = same.get();
            boolean isTheSame = job.kind() == draft.kind()
                    && job.request().equals(draft.request())
                    && job.dryRun() == draft.dryRun();
            return isTheSame
                    ? new Accepted(job, false)
                    : new Refused(
                            Reason.CONFLICT,
                            "This idempotency key was used for another request. Send a new key with a new request.");
        }
        return draft.liveKey()
                .flatMap(live -> jobs.live(tx, draft.tenant(), live))
                .<Answer>map(job -> new Accepted(job, false))
                .orElseGet(() -> new Refused(
                        Reason.CONFLICT, "A job for " + draft.subject() + " has just ended. Send the request again."));
    }

    static Task task(Job job) {
        // One order of a domain at a time: the second one finds the first one's certificate.
        boolean order = job.kind() == Job.Kind.REISSUE;
        String lane = Crew.CERTIFICATES.lane(order ? job.subject() : "check " + job.uid());
        return new Task(order ? REISSUE_TASK : CHECK_TASK, job.uid(), "{}", Optional.of(lane));
    }

    private static Refused notConfigured(String section) {
        return new Refused(
                Reason.NOT_CONFIGURED,
                "This server is not set up for that. Whoever runs it adds the section " + section
                        + " to its certificates file (FIXWRIGHT_CERTIFICATES_FILE).");
    }

    private static String shortened(String text) {
        return text.length() <= 100 ? text : text.substring(0, 99) + "…";
    }
}
