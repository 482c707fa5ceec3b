package dev.fixwright.certificate;

import dev.fixwright.access.Audit;
import dev.fixwright.access.Change;
import dev.fixwright.database.Database;
import dev.fixwright.database.Transaction;
import dev.fixwright.task.TaskQueue;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Unfinished jobs of a section that left the file. Every node has the same file, so what one does not know nobody does: they
 * end, and say why, instead of waiting for ever.
 */
final class LeftBehind {
    private static final int AT_ONCE = 500;

    private final CertificateSettings settings;
    private final Database database;
    private final TaskQueue queue;
    private final Jobs jobs;
    private final Audit audit;

    LeftBehind(CertificateSettings settings, Database database, TaskQueue queue, Jobs jobs, Audit audit) {
        this.settings = settings;
        this.database = database;
        this.queue = queue;
        this.jobs = jobs;
        this.audit = audit;
    }

    void end() {
        Set<Job.Kind> kinds = EnumSet.allOf(Job.Kind.class);
        settings.acme().ifPresent(acme -> kinds.remove(Job.Kind.REISSUE));
        settings.venafi().ifPresent(venafi -> kinds.remove(Job.Kind.CHECK));
        for (Job.Kind kind : kinds) {
            List<Job> left = jobs.unfinished(kind, AT_ONCE);
            while (!left.isEmpty()) {
                left.forEach(job -> jobs.take(job.uid()).ifPresent(this::end));
                left = jobs.unfinished(kind, AT_ONCE);
            }
        }
    }

    private void end(Jobs.Held held) {
        try {
            database.transact(tx -> end(tx, held));
        } catch (Jobs.LostException e) {
            // Another node ends it just now.
        }
    }

    private void end(Transaction tx, Jobs.Held held) {
        Job job = held.job();
        boolean order = job.kind() == Job.Kind.REISSUE;
        String why = "This server does not " + (order ? "order" : "check") + " certificates any more: the section "
                + (order ? "acme" : "venafi")
                + " left its certificates file (FIXWRIGHT_CERTIFICATES_FILE). Once whoever"
                + " runs it has put the section back, ask again."
                + (order ? " The certificates that are there stay as they are." : "");
        jobs.fail(tx, held, why, Optional.empty());
        String action = order ? "certificate.fail" : "certificate.checked";
        Map<String, String> after = Map.of("subject", job.subject(), "error", why);
        audit.add(tx, job.requestedBy(), new Change(Optional.of(job.tenant()), action, job.uid(), Map.of(), after));
        queue.drop(tx, Certificates.task(job).lane().orElseThrow());
    }
}
