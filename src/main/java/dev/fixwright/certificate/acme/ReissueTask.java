package dev.fixwright.certificate.acme;

import dev.fixwright.access.Audit;
import dev.fixwright.certificate.AcmeSettings;
import dev.fixwright.certificate.Certificates;
import dev.fixwright.certificate.DomainRule;
import dev.fixwright.certificate.Jobs;
import dev.fixwright.certificate.Json;
import dev.fixwright.database.Database;
import dev.fixwright.secret.SealingKey;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;
import java.time.InstantSource;
import java.util.Optional;
import org.shredzone.acme4j.exception.AcmeException;
import org.shredzone.acme4j.exception.AcmeLazyLoadingException;
import org.shredzone.acme4j.exception.AcmeProtocolException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes on with an order for as long as there is something to do, and comes back when there is something to see. */
public final class ReissueTask implements TaskHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ReissueTask.class);

    private final Bench bench;

    public ReissueTask(
            AcmeSettings settings, Database database, Jobs jobs, SealingKey seal, Audit audit, InstantSource clock) {
        this.bench = new Bench(settings, database, jobs, seal, audit, clock, new AcmeDirectory(settings.directory()));
    }

    @Override
    public String name() {
        return Certificates.REISSUE_TASK;
    }

    @Override
    public TaskOutcome run(Task task) {
        Optional<Jobs.Held> held = bench.jobs().take(task.id());
        try {
            return held.map(this::goOn).orElseGet(TaskOutcome::done);
        } catch (Jobs.LostException e) {
            // Whoever has the job now goes on with it.
            return TaskOutcome.done();
        }
    }

    private static String gone(Jobs.Held held) {
        String kept = held.job()
                .result()
                .map(text -> " The certificate "
                        + Json.read(text, Reissued.class).serial() + " was issued and is kept; it was not deployed.")
                .orElse(" The certificate in use stays.");
        return held.job().subject() + " is not among the domains that this organisation may order certificates for any"
                + " more (acme.domains of the certificates file)." + kept;
    }

    private TaskOutcome goOn(Jobs.Held held) {
        Attempt attempt = new Attempt(bench, held);
        Optional<DomainRule> rule =
                bench.settings().rule(held.job().tenant(), held.job().subject());
        if (rule.isEmpty()) {
            return attempt.fail(gone(held), Optional.empty());
        }
        try {
            return held.job().dryRun()
                    ? new Rehearsal(bench, attempt, rule.get()).run()
                    : new Reissue(bench, attempt, rule.get()).run();
        } catch (AcmeException | AcmeLazyLoadingException | AcmeProtocolException e) {
            return attempt.setBack(Setback.of(e, bench.clock().instant()));
        } catch (DnsUpdates.DnsException e) {
            return attempt.setBack(e.again() ? new Setback.Unreachable(e.reason()) : new Setback.Denied(e.reason()));
        } catch (Accounts.UnreadableException e) {
            return attempt.fail(e.reason(), Optional.empty());
        } catch (Jobs.LostException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error(
                    "order met a surprise job={} domain={}",
                    held.job().uid(),
                    held.job().subject(),
                    e);
            return attempt.setBack(
                    new Setback.Unreachable("Something unexpected happened, which the log tells more of: "
                            + e.getClass().getSimpleName() + "."));
        }
    }
}
